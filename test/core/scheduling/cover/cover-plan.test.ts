import fc from 'fast-check';
import { isFault } from '../../../../src/core/fault';
import { coverCase, coverResult, gapOf, solveCover, type CoverRequest, type CoverResult, type ShiftRow } from '../../../../src/core/scheduling';
import type { LinearSolver } from '../../../../src/core/scheduling/linear-model';
import { loadSolver } from '../../../../src/solver';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const day = (at: (hour: number) => number, minutes = 30) => Array.from({ length: 1440 / minutes }, (_, interval) => at((interval * minutes) / 60));
const office = day((hour) => (hour >= 8 && hour < 20 ? 10 : 0));
const full: ShiftRow = {
  name: 'full', earliestStart: 480, latestStart: 690, startStep: 30, lengths: [510], meal: { minutes: 30, from: 180, to: 270, step: 30, paid: false }, breaks: { count: 2, minutes: 15 },
};
const part: ShiftRow = { name: 'part', earliestStart: 480, latestStart: 960, startStep: 30, lengths: [240], breaks: { count: 1, minutes: 15 }, partTime: true };
const flat = { under: [{ beyond: 0, perHour: 40 }], over: [{ beyond: 0, perHour: 6 }] };
const request = (changes: Partial<CoverRequest> = {}): CoverRequest => ({
  requirement: { intervalMinutes: 30, people: office }, rows: [full, part], rates: flat, wagePerHour: 20, goesRound: true, ...changes,
});

function solve(changes: Partial<CoverRequest> = {}, seed = 1): CoverResult {
  const asked = coverCase(request(changes));
  if (isFault(asked)) throw new Error(JSON.stringify(asked));
  const { counts, bound } = solveCover(asked.problem, solver, { seed, steps: 1500 });
  return coverResult(asked, counts, bound);
}

const onRow = ({ shifts, counts }: CoverResult, row: number) => shifts.reduce((sum, shift, index) => sum + (shift.row === row ? counts[index]! : 0), 0);

test('a day is covered at a cost between its bound and a little above', () => {
  const result = solve();
  expect(result.cost).toBeGreaterThanOrEqual(result.bound);
  expect(result.gap).toBeLessThan(0.01);
  expect(result.people).toHaveLength(48);
  const shortHours = result.people.reduce((sum, people, interval) => sum + Math.max(0, office[interval]! - people) / 2, 0);
  const overHours = result.people.reduce((sum, people, interval) => sum + Math.max(0, people - office[interval]!) / 2, 0);
  expect(result.cost).toBeCloseTo(20 * result.paidHours + 40 * shortHours + 6 * overHours, 6);
  expect(result.shortages.reduce((sum, { people }) => sum + people / 2, 0)).toBeCloseTo(shortHours, 9);
});

test('never under is never under', () => {
  const result = solve({ rates: { under: 'never', over: [] } });
  result.people.forEach((people, interval) => expect(people).toBeGreaterThanOrEqual(office[interval]!));
  expect(result.shortages).toEqual([]);
});

test('everyone has the breaks of the shift, at work, apart from each other, and away from start, meal and end', () => {
  fc.assert(fc.property(fc.nat(), fc.constantFrom(10, 15, 20), (seed, minutes) => {
    const result = solve({ rows: [{ ...full, breaks: { count: 2, minutes } }, part], goesRound: false }, seed);
    const people = result.counts.reduce((sum, count) => sum + count, 0);
    expect(result.breaks).toHaveLength(people);
    for (const { candidate, starts } of result.breaks) {
      const { row, pieces } = result.shifts[candidate]!;
      const long = row === 0 ? minutes : 15;
      expect(starts).toHaveLength(row === 0 ? 2 : 1);
      for (const start of starts) expect(pieces.some(([from, to]) => start >= from + 15 && start + long <= to - 15)).toBe(true);
      if (starts.length === 2) expect(starts[1]! - starts[0]!).toBeGreaterThanOrEqual(60);
    }
    const minutesOff = result.breaks.reduce((sum, { candidate, starts }) => sum + starts.length * (result.shifts[candidate]!.row === 0 ? minutes : 15), 0);
    const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) * 30;
    expect(total(result.atWork)).toBeCloseTo(total(result.people) - minutesOff, 6);
  }), { numRuns: 6 });
});

test('breaks go where there are people to spare', () => {
  // One shift for all; from ten to half past ten two more are at work than needed.
  const people = day((hour) => (hour >= 8 && hour < 12 ? (hour === 10 ? 2 : 4) : 0));
  const result = solve({ requirement: { intervalMinutes: 30, people }, rows: [{ ...part, latestStart: 480 }], rates: { under: 'never', over: [] } });
  expect(result.breaks.map(({ starts }) => starts[0]).sort()).toEqual([600, 600, 615, 615]);
});

test('a shortage says why: no shift then, a row at its most, the seats', () => {
  const early = day((hour) => (hour >= 6 && hour < 12 ? 4 : 0));
  const reasons = (changes: Partial<CoverRequest>) => solve({ requirement: { intervalMinutes: 30, people: early }, rows: [part], ...changes }).shortages.map(({ interval, people, reason, limit }) => [interval, people, reason, limit]);
  expect(reasons({})).toEqual([12, 13, 14, 15].map((interval) => [interval, 4, 'no-shift', undefined]));
  expect(reasons({ rows: [{ ...part, most: 3 }] }).slice(4)).toEqual([16, 17, 18, 19, 20, 21, 22, 23].map((interval) => [interval, 1, 'limit', 'part']));
  expect(reasons({ rates: { ...flat, seats: 2 } }).slice(4)).toEqual([16, 17, 18, 19, 20, 21, 22, 23].map((interval) => [interval, 2, 'seats', undefined]));
  expect(reasons({ rates: { ...flat, under: [{ beyond: 0, perHour: 10 }] } }).at(-1)).toEqual([23, 4, 'cost', undefined]);
});

test('limits are kept: fewest and most of a row, a share of part-timers, people in all; those that cannot be are told', () => {
  expect(onRow(solve({ rows: [{ ...full, fewest: 14, most: 14 }, part] }), 0)).toBe(14);
  const shared = solve({ partTimeShare: 0.25 });
  expect(onRow(shared, 1)).toBeLessThanOrEqual((onRow(shared, 0) + onRow(shared, 1)) * 0.25 + 1e-9);
  expect(onRow(shared, 1)).toBeGreaterThan(0);
  const few = solve({ mostPeople: 6 });
  expect(onRow(few, 0) + onRow(few, 1)).toBe(6);
  expect(few.brokenLimits).toEqual([]);
  expect(solve({ rows: [{ ...full, fewest: 9 }, part], mostPeople: 6 }).brokenLimits.map(({ name }) => name)).toHaveLength(1);
});

test('a night of the last day covers the first morning, where the plan goes round', () => {
  const night: ShiftRow = { name: 'night', earliestStart: 1320, latestStart: 1320, startStep: 30, lengths: [480] };
  const people = day((hour) => (hour >= 22 || hour < 6 ? 3 : 0));
  const nights = { requirement: { intervalMinutes: 30, people }, rows: [night] };
  expect(solve(nights).people).toEqual(people);
  expect(solve({ ...nights, goesRound: false, rates: { ...flat, under: [{ beyond: 0, perHour: 100 }] } }).people.slice(0, 12)).toEqual(new Array(12).fill(0));
  const week = solve({ ...nights, requirement: { intervalMinutes: 30, people: new Array(7).fill(people).flat() } });
  expect(week.people).toEqual(new Array(7).fill(people).flat());
});

test('intervals of 5 to 60 minutes make the same plan of the same day', () => {
  const costs = [5, 15, 30, 60].map((minutes) => solve({
    requirement: { intervalMinutes: minutes, people: day((hour) => (hour >= 8 && hour < 12 ? 5 : 0), minutes) }, rows: [{ ...part, startStep: 60 }],
  }).cost);
  expect(costs).toEqual([400, 400, 400, 400]);
});

test.each<[string, Partial<CoverRequest>, object]>([
  ['an interval of nothing', { requirement: { intervalMinutes: 0, people: office } }, { code: 'not-positive', argument: 'interval' }],
  ['no requirement', { requirement: { intervalMinutes: 30, people: [] } }, { code: 'no-data', argument: 'required' }],
  ['a missing interval', { requirement: { intervalMinutes: 30, people: office.slice(1) } }, { code: 'wrong-shape', argument: 'required' }],
  ['a requirement below zero', { requirement: { intervalMinutes: 30, people: [-1, ...office.slice(1)] } }, { code: 'below', argument: 'required', row: 1 }],
  ['a start off the five minutes', { rows: [{ ...part, earliestStart: 482 }] }, { code: 'not-whole', argument: 'start', row: 1 }],
  ['a broken shift table', { rows: [] }, { code: 'no-data', argument: 'shifts' }],
])('%s is refused', (_, changes, problem) => {
  expect(coverCase(request(changes))).toMatchObject(problem);
});

test('a gap is a share of the bound: none where the plan is proved, unknown where the bound says nothing', () => {
  expect(gapOf(110, 100)).toBeCloseTo(0.1, 12);
  expect(gapOf(100, 100)).toBe(0);
  expect(gapOf(0, 0)).toBe(0);
  expect(gapOf(5, 0)).toBeNull();
  expect(gapOf(5, -Infinity)).toBeNull();
});
