import fc from 'fast-check';
import { compileProblem, peopleBySteps, planCost, solveCover, type CandidateCover, type CoverProblem, type CoverRates, type LimitWish } from '../../../../src/core/scheduling';
import type { LinearSolver } from '../../../../src/core/scheduling/linear-model';
import { loadSolver } from '../../../../src/solver';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const flat = (under: number, over: number) => ({ under: [{ beyond: 0, perHour: under }], over: [{ beyond: 0, perHour: over }] });

/** The least cost of all plans there are, with at most so many people on each candidate. */
function cheapestOfAll(problem: CoverProblem, most: number): number {
  const counts = new Int32Array(problem.costs.length);
  const least = (from: number): number => {
    if (from === counts.length) return planCost(problem, counts).total;
    let best = Infinity;
    for (let people = 0; people <= most; people += 1) {
      counts[from] = people;
      best = Math.min(best, least(from + 1));
    }
    counts[from] = 0;
    return best;
  };
  return least(0);
}

const STEPS = 6;
const candidate = fc.record({
  start: fc.nat(STEPS - 1), length: fc.integer({ min: 1, max: 4 }), hole: fc.boolean(), cost: fc.integer({ min: 0, max: 30 }), kind: fc.nat(2),
}).map(({ start, length, hole, cost, kind }): CandidateCover => ({
  covered: Array.from({ length }, (_, step) => (start + step) % STEPS).filter((_, step) => !(hole && length > 2 && step === 1)), cost, kind,
}));
const rates: fc.Arbitrary<CoverRates> = fc.oneof(
  fc.constant(flat(20, 5)), fc.constant(flat(1, 1)),
  fc.constant<CoverRates>({ under: 'never', over: [{ beyond: 0, perHour: 3 }] }),
  fc.constant<CoverRates>({ ...flat(25, 4), perKind: 11 }),
  fc.constant<CoverRates>({ ...flat(40, 2), seats: 2 }),
  fc.constant<CoverRates>({ under: [{ beyond: 0, perHour: 10 }, { beyond: 0.4, perHour: 30 }], over: [{ beyond: 0, perHour: 2 }, { beyond: 0.5, perHour: 12 }] }),
);
const limits = fc.array(fc.record({ least: fc.nat(2), more: fc.nat(2), members: fc.subarray([0, 1, 2], { minLength: 1 }) }).map(({ least, more, members }): LimitWish => ({
  name: 'team', candidates: Int32Array.from(members), weights: new Float64Array(members.length).fill(1), least, most: least + more,
})), { maxLength: 1 });
const small = fc.record({
  need: fc.array(fc.oneof(fc.nat(3), fc.constant(1.4)), { minLength: STEPS, maxLength: STEPS }), candidates: fc.array(candidate, { minLength: 3, maxLength: 4 }), rates, limits, seed: fc.nat(),
}).map(({ need, candidates, rates: wished, limits: bounds, seed }) => ({ problem: compileProblem(need, 1, candidates.map((one) => ({ ...one, most: 4 })), wished, bounds), seed }));

test('the plan of a tiny problem is the best of all plans, and its bound is below every one of them', () => {
  fc.assert(fc.property(small, ({ problem, seed }) => {
    const best = cheapestOfAll(problem, 4);
    const { counts, cost, bound } = solveCover(problem, solver, { seed, steps: 1500 });
    expect(cost).toBeCloseTo(planCost(problem, counts).total, 9);
    expect(bound).toBeLessThanOrEqual(best + 1e-9);
    expect(cost).toBeCloseTo(best, 9);
  }), { numRuns: 60 });
});

test('branch and cut proves the best plan of a tiny problem', () => {
  fc.assert(fc.property(small, ({ problem, seed }) => {
    let asked = 0;
    // The search has half of the time, a hundredth of it each time somebody asks.
    const { cost, bound } = solveCover(problem, solver, { seed }, { spent: () => Math.min(0.99, (asked += 1) / 100), shouldStop: () => false });
    expect(cost).toBeCloseTo(cheapestOfAll(problem, 4), 9);
    expect(bound).toBeCloseTo(cost, 6);
  }), { numRuns: 25 });
});

/** Two days of pyworkforce's example, each for itself: hours 21 to 5 of the night belong to the same day. */
const hours = [
  [9, 11, 17, 9, 7, 12, 5, 11, 8, 9, 18, 17, 8, 12, 16, 8, 7, 12, 11, 10, 13, 19, 16, 7],
  [13, 13, 12, 15, 18, 20, 13, 16, 17, 8, 13, 11, 6, 19, 11, 20, 19, 17, 10, 13, 14, 23, 16, 8],
];
const eightHours = hours.flatMap((_, day) => [5, 13, 21, 9].map((start) => Array.from({ length: 8 }, (_step, hour) => day * 24 + ((start + hour) % 24))));

test("pyworkforce's example comes out at its two optima: 157 hours off the requirement, or 113 people", () => {
  const offBy = (under: CoverRates['under'], over: number, cost: number) => solveCover(
    compileProblem(hours.flat(), 1, eightHours.map((covered) => ({ covered, cost, most: 25 })), { under, over: [{ beyond: 0, perHour: over }], seats: 27 }), solver, { seed: 1, steps: 20_000 });
  expect(offBy([{ beyond: 0, perHour: 1 }], 1, 0)).toMatchObject({ cost: 157, bound: 157 });
  expect(offBy('never', 0, 1)).toMatchObject({ cost: 113, bound: 113 });
});

/** A day of half-hours with a wave in it, shifts of eight hours and a meal, and of four. */
function wave(people: number): CoverProblem {
  const need = Array.from({ length: 48 }, (_, step) => Math.round(people * (1 + Math.sin(((step - 18) / 24) * Math.PI)) + (step % 3)));
  const candidates = need.flatMap((_, start) => [
    ...[5, 6, 7, 8].map((meal) => ({ covered: [...Array(16).keys()].filter((step) => step !== meal).map((step) => (start + step) % 48), cost: 150 })),
    { covered: [...Array(8).keys()].map((step) => (start + step) % 48), cost: 84 },
  ]);
  return compileProblem(need, 0.5, candidates, flat(40, 6));
}

test('a day comes within one per cent of its bound, from any seed, and the same from the same seed', () => {
  const problem = wave(20);
  fc.assert(fc.property(fc.nat(), (seed) => {
    const answer = solveCover(problem, solver, { seed, steps: 3000 });
    expect(answer.cost).toBeGreaterThanOrEqual(answer.bound);
    expect(answer.cost / answer.bound).toBeLessThan(1.01);
    expect(solveCover(problem, solver, { seed, steps: 3000 }).counts).toEqual(answer.counts);
  }), { numRuns: 4 });
});

/** Nobody may be short, and all shifts cost the same: eight hours in a row around a meal, or split over a gap. */
function plain(need: readonly number[]): CoverProblem {
  const shift = (start: number, ...pieces: readonly (readonly [from: number, to: number])[]) => ({
    covered: pieces.flatMap(([from, to]) => Array.from({ length: to - from }, (_, step) => (start + from + step) % need.length)), cost: 160,
  });
  const candidates = need.flatMap((_, start) => [shift(start, [0, 8], [9, 17]), shift(start, [0, 6], [12, 22]), shift(start, [0, 10], [16, 22])]);
  return compileProblem(need, 0.5, candidates, { under: 'never', over: [{ beyond: 0, perHour: 6 }] });
}

test('where nobody may be short and all shifts cost the same, nobody is, for no more than the plan set out from, the same each time', () => {
  fc.assert(fc.property(fc.array(fc.nat(9), { minLength: 48, maxLength: 48 }), fc.nat(), (need, seed) => {
    const problem = plain(need);
    const first = solveCover(problem, solver, { seed, steps: 0 });
    const answer = solveCover(problem, solver, { seed, steps: 2000 });
    const people = peopleBySteps(problem, answer.counts);
    need.forEach((needed, step) => expect(people[step]).toBeGreaterThanOrEqual(needed));
    expect(answer.cost).toBeGreaterThanOrEqual(answer.bound);
    expect(answer.cost).toBeLessThanOrEqual(first.cost);
    expect(solveCover(problem, solver, { seed, steps: 2000 }).counts).toEqual(answer.counts);
  }), { numRuns: 5 });
});

test('fewer people than annealing between prohibitive shortages finds are found by way of shortages', () => {
  const need = Array.from({ length: 48 }, (_, step) => Math.round(12 * (1 + Math.sin(((step - 18) / 24) * Math.PI)) + (step * 7) % 5));
  const problem = plain(need);
  // A shift a little dearer than all others, of no use to anyone, and the search is the ordinary one.
  const ordinary: CoverProblem = { ...problem, costs: Float64Array.of(...problem.costs, 300), most: Int32Array.of(...problem.most, 0), starts: Int32Array.of(...problem.starts, problem.covered.length) };
  const costOf = (of: CoverProblem) => [1, 2, 3, 4].reduce((sum, seed) => sum + solveCover(of, solver, { seed, steps: 6000 }).cost, 0);
  expect(costOf(problem)).toBeLessThan(costOf(ordinary));
});

test('what is told on the way gets better, and the last of it is the answer', () => {
  const costs: number[] = [];
  const answer = solveCover(wave(8), solver, { seed: 3, steps: 3000 }, { onBetter: ({ cost }) => costs.push(cost) });
  expect(costs.length).toBeGreaterThan(2);
  expect(costs).toEqual([...costs].sort((a, b) => b - a));
  expect(costs.at(-1)).toBe(answer.cost);
});

test('a search stopped at once still has a plan, and a bound below it', () => {
  const problem = wave(10);
  const { cost, bound } = solveCover(problem, solver, { seed: 1 }, { shouldStop: () => true });
  expect(cost).toBeGreaterThanOrEqual(bound);
  expect(bound).toBeGreaterThanOrEqual(0);
  expect(cost).toBeLessThan(0.6 * problem.misfit.ofNobody);
});

test('a search that sets out from a plan never ends with a worse one, however soon it is stopped', () => {
  const problem = wave(12);
  const good = solveCover(problem, solver, { seed: 1, steps: 3000 });
  const stopped = solveCover(problem, solver, { seed: 2, start: good.counts }, { shouldStop: () => true });
  expect(stopped).toMatchObject({ cost: good.cost, counts: good.counts });
  expect(solveCover(problem, solver, { seed: 2, start: new Int32Array(good.counts.length) }, { shouldStop: () => true }).cost).toBeLessThan(0.6 * problem.misfit.ofNobody);
});

test('using few kinds of shift is weighed against fitting well', () => {
  // Four kinds fit exactly; at 3 a kind they are worth it, at 100 nobody comes at all.
  const need = [2, 2, 0, 1, 1, 0, 3, 3, 0, 1, 1, 0];
  const pairs = need.map((_, step) => ({ covered: [step, (step + 1) % need.length], cost: 0, kind: step }));
  const solve = (perKind: number) => solveCover(compileProblem(need, 1, pairs, { ...flat(5, 5), perKind }), solver, { seed: 1, steps: 8000 });
  expect(solve(3).cost).toBe(12);
  expect(solve(15).cost).toBe(15 + 15 + 10 + 10);
  expect(solve(100).cost).toBe(70);
});
