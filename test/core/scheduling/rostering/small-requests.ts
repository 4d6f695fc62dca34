import fc from 'fast-check';
import { defaultRules, type RosterPerson, type RosterRequest, type RosterRules, type RosterShift } from '../../../../src/core/scheduling/rostering';

/** Requests small enough to look through by eye. */
const shift = (code: string, band: RosterShift['band'], startHour: number, hours: number, rest: Partial<RosterShift> = {}): RosterShift => ({
  code, name: band, startMinute: startHour * 60, lengthMinutes: hours * 60, paidMinutes: hours * 60, away: null, breaks: null, band, partTime: hours < 6, ...rest,
});

export const SHIFTS: readonly RosterShift[] = [
  shift('E0800', 'early', 8, 9, { paidMinutes: 480, away: { kind: 'meal', afterMinutes: 240, minutes: 60 } }), shift('L1400', 'late', 14, 8), shift('N2200', 'night', 22, 8),
];
export const PART: readonly RosterShift[] = [shift('E0800p', 'early', 8, 4), shift('D1200p', 'day', 12, 5)];

/** Monday, 7 December 2026. */
export const MONDAY = 46_363;

export const person = (name: string, more: Partial<RosterPerson> = {}): RosterPerson => ({ name, weekHours: 40, skills: [], mayWork: [], unavailable: [], leave: [], wishes: [], ...more });

export function request(more: Partial<RosterRequest> = {}, rules: Partial<RosterRules> = {}): RosterRequest {
  const days = more.days ?? 7;
  return {
    firstDay: MONDAY, days, intervalMinutes: 60, shifts: SHIFTS, people: [person('Ann'), person('Bo')],
    required: Array.from({ length: days }, () => Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 17 ? 1 : 0))),
    ...more, rules: { ...defaultRules(), ...rules },
  };
}

const someDays = (days: number, most: number) => fc.uniqueArray(fc.nat(days - 1), { maxLength: most });

const somebody = (days: number): fc.Arbitrary<Omit<RosterPerson, 'name'>> => fc.record({
  weekHours: fc.constantFrom(40, 40, 37.5, 32, 24, 20, 12),
  skills: fc.subarray(['en', 'VIP']),
  mayWork: fc.constantFrom<string[]>([], [], ['early'], ['early', 'late'], ['N2200'], ['night', 'late']),
  unavailable: someDays(days, 2), leave: someDays(days, 6),
  wishes: fc.array(fc.record({ day: fc.nat(days - 1), want: fc.constantFrom('on' as const, 'off' as const), shift: fc.constantFrom('early', 'night', 'L1400', 'nothing like it') }), { maxLength: 3 }),
  shared: fc.constantFrom(false, false, false, true),
});

const someRules: fc.Arbitrary<Partial<RosterRules>> = fc.record({
  jurisdiction: fc.constantFrom('CN' as const, 'EU' as const, 'US' as const, null),
  law: fc.constantFrom({}, { 'cn-day': null }, { 'us-overtime': 2400 }, { 'eu-night': 420 }),
  restHours: fc.constantFrom(null, 11, 12), mostDaysInRow: fc.constantFrom(null, 5, 6), fewestDaysOffInRow: fc.constantFrom(null, 2),
  mostDaysPerWeek: fc.constantFrom(null, 5, 6), mostWeekendsWorked: fc.constantFrom(null, 1), weekendsOff: fc.nat(2), hoursBank: fc.constantFrom(0, 8),
  leaveHours: fc.constantFrom(null, 8, 7.5), skills: fc.constantFrom([], [{ skill: 'vip', least: 1 }]),
});

/** Requests of a few people with everything that a planner may ask for. */
export function requests(mostPeople: number): fc.Arbitrary<RosterRequest> {
  return fc.constantFrom(7, 10, 14).chain((days) => fc.record({
    firstDay: fc.nat(6).map((after) => MONDAY + after), days: fc.constant(days), intervalMinutes: fc.constant(240),
    required: fc.array(fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), { minLength: days, maxLength: days }),
    shifts: fc.constant([...SHIFTS, ...PART]),
    people: fc.array(somebody(days), { minLength: 1, maxLength: mostPeople }).map((people) => people.map((each, place) => ({ name: `P${place}`, ...each }))),
    rules: someRules.map((rules) => ({ ...defaultRules(), ...rules })),
  }));
}
