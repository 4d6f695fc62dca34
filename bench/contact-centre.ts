/**
 * A contact centre open day and night, made from a seed: people of two contracts, four weeks of half-hour requirements that take
 * 95 % of the contract hours, and wishes for days off and bands.
 */
import { coverByInterval } from '../src/core/scheduling/roster/cover/by-interval';
import type { Contract, Person, RosterProblem, ShiftType, Wish } from '../src/core/scheduling/roster/problem';
import { seededRandom } from '../src/core/numeric/seeded-random';

const DAYS = 28;
const HALF_HOURS = 48;
const FULL_TIME_SHARE = 0.8;
const WEEKDAY_INDEX = [1.1, 1.06, 1.03, 1.03, 1.02, 0.92, 0.84];
const NIGHT = 0.18;

export interface ContactCentre {
  readonly problem: RosterProblem;
  /** Person-half-hours. */
  readonly required: number;
}

export function contactCentre(size: number, seed: number): ContactCentre {
  const random = seededRandom(seed);
  const fullTime = starts(48).flatMap((start) => [180, 240, 300].map((meal) => ({ start, meal, length: 540, paid: 480 })));
  const partTime = starts(48).map((start) => ({ start, meal: 0, length: 240, paid: 240 }));
  const all = [...fullTime, ...partTime];
  const shifts: ShiftType[] = all.map(({ start, meal, length, paid }) => ({
    name: `${start / 60}/${length}/${meal}`, startMinute: start, lengthMinutes: length, paidMinutes: paid, band: ['night', 'early', 'late', 'evening'][Math.floor(start / 360)]!,
  }));
  const people = Array.from({ length: size }, (_, place) => person(place, place < size * FULL_TIME_SHARE, fullTime.length, shifts, random));
  const share = daysShare();
  const halfHours = people.reduce((sum, { contract }) => sum + 20 * (contract === 0 ? 16 : 8), 0) * 0.95;
  const required = share.map((day) => day.map((each) => Math.round(each * halfHours)));
  const price = { under: 4, underSquare: 1, over: 1, overSquare: 0.2 };
  const pauses = all.map(({ meal }) => (meal ? [{ afterMinutes: meal, minutes: 60 }] : []));
  const cover = [coverByInterval({ intervalMinutes: 30, required, price }, shifts, pauses)];
  const rules: Contract['rules'] = [{ kind: 'week-days', min: 5, max: 5 }, { kind: 'days-in-row', max: 6 }, { kind: 'rest', minutes: 660 }];
  const goals: Contract['goals'] = [{ kind: 'weekends-off', wanted: 1, price: 60 }, { kind: 'same-band', price: 8 }];
  const contracts = [{ name: 'full', rules, goals }, { name: 'part', rules, goals }];
  return {
    problem: { days: DAYS, firstWeekday: 0, shifts, contracts, people, cover },
    required: required.flat().reduce((sum, each) => sum + each, 0),
  };
}

const starts = (count: number) => Array.from({ length: count }, (_, place) => place * 30);

function person(place: number, full: boolean, fullShifts: number, shifts: readonly ShiftType[], random: () => number): Person {
  const allowed = shifts.flatMap((_, shift) => (full === shift < fullShifts ? shift : []));
  const wishes: Wish[] = Array.from({ length: 3 }, () => ({ day: Math.floor(random() * DAYS), want: 'off', price: 30 }));
  return { name: `P${place + 1}`, contract: full ? 0 : 1, shifts: allowed, wishes };
}

/** A share of all work for each half-hour: low at night, peaks before noon and in the afternoon. */
function daysShare(): number[][] {
  const curve = Array.from({ length: HALF_HOURS }, (_, half) => {
    const hour = half / 2;
    return NIGHT + Math.exp(-(((hour - 11) / 3) ** 2)) + 0.8 * Math.exp(-(((hour - 16) / 3.5) ** 2)) + 0.25 * Math.exp(-(((hour - 20.5) / 2) ** 2));
  });
  const days = Array.from({ length: DAYS }, (_, day) => curve.map((each) => each * WEEKDAY_INDEX[day % 7]!));
  const sum = days.flat().reduce((total, each) => total + each, 0);
  return days.map((day) => day.map((each) => each / sum));
}
