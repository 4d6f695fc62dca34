import fc from 'fast-check';
import type { Contract, Goal, Line, Person, RosterProblem, Rule, ShiftType } from '../../../../src/core/scheduling/roster';
import { coverByInterval } from '../../../../src/core/scheduling/roster';

/** Problems small enough to write every line down: three shifts, a week or so, rules and wishes of every kind. */
export const SHIFTS: readonly ShiftType[] = [
  { name: 'early', startMinute: 360, lengthMinutes: 480, paidMinutes: 480, band: 'early' },
  { name: 'late', startMinute: 840, lengthMinutes: 480, paidMinutes: 480, band: 'late' },
  { name: 'night', startMinute: 1320, lengthMinutes: 600, paidMinutes: 600, band: 'night' },
];

const limits = (most: number) => fc.record({ min: fc.option(fc.nat(most), { nil: undefined }), max: fc.option(fc.nat(most), { nil: undefined }) })
  .map(({ min, max }) => (min !== undefined && max !== undefined && min > max ? { min: max, max: min } : { min, max }));

const rule: fc.Arbitrary<Rule> = fc.oneof(
  limits(9).map(({ min, max }) => ({ kind: 'minutes' as const, min: min && min * 480, max: max && max * 480 })),
  limits(6).map(({ min, max }) => ({ kind: 'week-minutes' as const, min: min && Math.min(min, 3) * 480, max: max && Math.max(max, 3) * 480 })),
  limits(6).map(({ min, max }) => ({ kind: 'week-days' as const, min: min && Math.min(min, 4), max: max && Math.max(max, 4) })),
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 3, max: 5 })).map(([min, max]) => ({ kind: 'days-in-row' as const, min, max })),
  fc.integer({ min: 1, max: 3 }).map((min) => ({ kind: 'days-off-in-row' as const, min })),
  fc.nat(1).map((max) => ({ kind: 'weekends-worked' as const, max })),
  fc.tuple(fc.nat(2), fc.nat(3)).map(([shift, max]) => ({ kind: 'shift-count' as const, shift, max })),
  fc.constantFrom(0, 600, 660, 960).map((minutes) => ({ kind: 'rest' as const, minutes })),
  fc.constantFrom(1440, 2100, 2400, 2600).map((minutes) => ({ kind: 'day-off-rest' as const, minutes })),
);

const goal: fc.Arbitrary<Goal> = fc.oneof(
  fc.tuple(fc.nat(2), fc.nat(20)).map(([wanted, price]) => ({ kind: 'weekends-off' as const, wanted, price })),
  fc.nat(20).map((price) => ({ kind: 'same-band' as const, price })),
  fc.tuple(fc.constantFrom(['early', 'late', 'night'], ['night', 'early'], ['late', 'early', 'night']), fc.constantFrom([], ['night'], ['late', 'night']), fc.nat(20))
    .map(([order, once, price]) => ({ kind: 'rotation' as const, order, once, price })),
);

const ONE_OF_EACH = { selector: ({ kind }: { kind: string }) => kind };
const contract: fc.Arbitrary<Contract> = fc.record({
  name: fc.constant('contract'),
  rules: fc.uniqueArray(rule, { ...ONE_OF_EACH, maxLength: 4 }),
  goals: fc.uniqueArray(goal, { ...ONE_OF_EACH, maxLength: 3 }),
  leaveMinutes: fc.constant(480),
});

const cell = fc.option(fc.nat(2), { nil: null });

const person = (days: number): fc.Arbitrary<Person> => fc.record({
  name: fc.constant('somebody'),
  contract: fc.constant(0),
  shifts: fc.constantFrom(undefined, [0, 1], [2], [0, 2]),
  unavailable: fc.uniqueArray(fc.nat(days - 1), { maxLength: 1 }),
  leave: fc.uniqueArray(fc.nat(days - 1), { maxLength: 1 }),
  wishes: fc.array(fc.record({ day: fc.nat(days - 1), want: fc.constantFrom('on' as const, 'off' as const), shifts: fc.option(fc.uniqueArray(fc.nat(2), { maxLength: 2 }), { nil: undefined }), price: fc.nat(15) }), { maxLength: 3 }),
  history: fc.array(cell, { maxLength: 8 }),
  shiftPrices: fc.option(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), { nil: undefined }),
}).map((each) => ({ ...each, unavailable: each.unavailable.filter((day) => !each.leave.includes(day)) }));

export function smallProblems(people: number, mostDays: number): fc.Arbitrary<RosterProblem> {
  return fc.integer({ min: 3, max: mostDays }).chain((days) => fc.record({
    days: fc.constant(days),
    firstWeekday: fc.nat(6),
    shifts: fc.constant(SHIFTS.map((shift, place) => (place === 1 ? { ...shift, notBefore: [0] } : shift))),
    contracts: fc.tuple(contract),
    people: fc.array(person(days), { minLength: people, maxLength: people }),
    cover: fc.array(fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), { minLength: days, maxLength: days }).map((required) => [
      coverByInterval({ intervalMinutes: 360, required, price: { under: 7, underSquare: 2, over: 3, overSquare: 1 } }, SHIFTS),
    ]),
  }));
}

/** Every line there is, rules or none. */
export function everyLine(days: number): Line[] {
  const cells = [null, 0, 1, 2];
  return Array.from({ length: days }).reduce<Line[]>((lines) => lines.flatMap((line) => cells.map((shift) => [...line, shift])), [[]]);
}
