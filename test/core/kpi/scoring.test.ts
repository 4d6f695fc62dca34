import fc from 'fast-check';
import { isFault, type Outcome } from '../../../src/core/fault';
import { bandScore, deductionScore, leaderChanges, targetScore, tierScore, weightedScores, type Band, type Direction } from '../../../src/core/kpi';
import { cases } from '../../reference/cases';

interface ScoringCase extends Readonly<Record<string, unknown>> {
  readonly kind: 'higher' | 'lower' | 'band' | 'tier' | 'ratio' | 'deduct';
  readonly x: number;
}
interface Case {
  readonly id: string;
  readonly input: { readonly cases: readonly ScoringCase[]; readonly scores: readonly (readonly number[])[]; readonly weights: readonly number[] };
  readonly expected: Readonly<Record<string, unknown>>;
}

const called = (id: string) => cases<Case>('public-kpi').find((row) => row.id === id)!;

function held<T>(outcome: Outcome<T>): T {
  if (isFault(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The table caps the score, in points; the function caps the value: the value that scores as much. */
function scoreOf(row: ScoringCase): Outcome {
  const { kind, x, target, cap, floor, ceiling } = row as ScoringCase & Readonly<Record<string, number>>;
  switch (kind) {
    case 'higher': return targetScore(x, { target: target!, floor, stretch: floor! + (cap! / 100) * (target! - floor!) });
    case 'lower': return targetScore(x, { target: target!, floor: ceiling, stretch: ceiling! + (cap! / 100) * (target! - ceiling!), direction: -1 });
    case 'ratio': return targetScore(x, { target: target!, stretch: (cap! / 100) * target! });
    case 'band': return bandScore(x, { zeroLow: row.zero_low, low: row.low, high: row.high, zeroHigh: row.zero_high } as Band);
    case 'tier': return tierScore(x, (row.tiers as [number | null, number][]).map(([from, score]) => ({ from, score: score / 100 })));
    case 'deduct': return deductionScore(x, row.free as number, (row.points_per_unit as number) / 100);
  }
}

test.each(called('scoring-1').input.cases.map((row, index) => ({ row, wanted: (called('scoring-1').expected.scores as number[])[index]! })))('$row scores $wanted', ({ row, wanted }) => {
  expect(Math.abs(held(scoreOf(row)) * 100 - wanted)).toBeLessThanOrEqual(1e-6);
});

test('a scorecard adds up, and its first place falls to the changes of the table', () => {
  const { input, expected } = called('rollup-sensitivity-1');
  held(weightedScores(input.scores, input.weights)).forEach((total, index) => expect(total).toBeCloseTo((expected.totals as number[])[index]!, 10));
  const wanted = expected.smallest_changes_that_dethrone_the_leader as { criterion: number; challenger: number; new_weight: number; change: number }[];
  const changes = held(leaderChanges(input.scores, input.weights));
  wanted.forEach(({ criterion, challenger, new_weight, change }, index) => {
    expect(changes[index]).toMatchObject({ indicator: criterion, challenger });
    expect(Math.abs(changes[index]!.newWeight - new_weight)).toBeLessThan(1e-5);
    expect(Math.abs(changes[index]!.change - change)).toBeLessThan(1e-5);
  });
});

describe('the score against a target', () => {
  test('is 0 at the floor, 1 at the target, and stops at the stretch', () => {
    const goal = { target: 85, floor: 70, stretch: 88 };
    expect([60, 70, 77.5, 85, 88, 99].map((actual) => targetScore(actual, goal))).toEqual([0, 0, 0.5, 1, 1.2, 1.2]);
    expect([99, 10, 7, 4, 1, 0].map((actual) => targetScore(actual, { target: 4, floor: 10, stretch: 1, direction: -1 }))).toEqual([0, 0, 0.5, 1, 1.5, 1.5]);
  });

  test('is a ratio without a floor, whichever way is better', () => {
    expect(targetScore(78, { target: 80 })).toBe(0.975);
    expect(targetScore(-5, { target: 80 })).toBe(0);
    expect(targetScore(25, { target: 20, direction: -1 })).toBe(0.8);
    expect(targetScore(10, { target: 20, direction: -1 })).toBe(2);
    expect(targetScore(10, { target: 20, stretch: 16, direction: -1 })).toBe(1.25);
  });

  test('can be capped at the target, and takes a negative target with a floor', () => {
    expect(targetScore(90, { target: 85, floor: 70, stretch: 85 })).toBe(1);
    expect(targetScore(-5, { target: -10, floor: -30 })).toBe(1.25);
  });

  test('reaches the cap with nothing at all where less is better and the stretch is above nothing', () => {
    expect(targetScore(0, { target: 0.02, direction: -1 })).toMatchObject({ code: 'not-positive', argument: 'actual' });
    expect(targetScore(0, { target: 0.02, stretch: 0.01, direction: -1 })).toBe(2);
    expect(targetScore(0, { target: 0.02, floor: 0.05, direction: -1 })).toBeCloseTo(5 / 3, 14);
  });

  test.each([
    [{ target: 85, floor: 90 }, { code: 'wrong-side', argument: 'floor', target: 85, side: 'below' }],
    [{ target: 85, floor: 85 }, { code: 'wrong-side', argument: 'floor', side: 'below' }],
    [{ target: 85, stretch: 80 }, { code: 'wrong-side', argument: 'stretch', target: 85, side: 'above' }],
    [{ target: 4, floor: 2, direction: -1 as const }, { code: 'wrong-side', argument: 'floor', side: 'above' }],
    [{ target: 4, floor: 10, stretch: 5, direction: -1 as const }, { code: 'wrong-side', argument: 'stretch', side: 'below' }],
    [{ target: 0 }, { code: 'not-positive', argument: 'target' }],
    [{ target: -10, direction: -1 as const }, { code: 'not-positive', argument: 'target' }],
    [{ target: 1e-320 }, { code: 'too-large', argument: 'actual' }],
  ])('refuses %j with the reason', (goal, wanted) => {
    expect(targetScore(50, goal)).toMatchObject(wanted);
  });

  const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const goals = fc.record({
    direction: fc.constantFrom<Direction>(1, -1), target: finite, below: fc.option(fc.double({ min: 1e-3, max: 1e6, noNaN: true })), beyond: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  }).map(({ direction, target, below, beyond }) => ({
    direction, target, floor: below === null ? null : target - direction * below, stretch: beyond === null ? null : target + direction * beyond,
  }));

  test('never falls as the actual gets better, is never negative, and is 1 at the target', () => {
    fc.assert(fc.property(goals, finite, finite, (goal, one, other) => {
      const [worse, better] = [Math.min(one, other) * 1, Math.max(one, other)].sort((a, b) => goal.direction * (a - b)) as [number, number];
      const [low, high] = [targetScore(worse, goal), targetScore(better, goal)];
      if (isFault(low) || isFault(high)) return;
      expect(high).toBeGreaterThanOrEqual(low);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(targetScore(goal.target, goal)).toBe(1);
    }), { seed: 11, numRuns: 500 });
  });
});

describe('other scores', () => {
  test('a band scores 1 inside, falls to 0 on either side, and needs its limits in order', () => {
    const band = { zeroLow: 60, low: 80, high: 88, zeroHigh: 98 };
    expect([50, 60, 70, 80, 85, 88, 93, 98, 120].map((actual) => bandScore(actual, band))).toEqual([0, 0, 0.5, 1, 1, 1, 0.5, 0, 0]);
    expect(bandScore(79.9, { ...band, zeroLow: 80 })).toBe(0);
    expect(bandScore(80, { ...band, zeroLow: 80 })).toBe(1);
    expect(bandScore(85, { ...band, low: 90 })).toMatchObject({ code: 'wrong-shape', argument: 'band' });
  });

  test('tiers may come in any order, and a value below all of them is refused', () => {
    const tiers = [{ from: 75, score: 0.8 }, { from: 85, score: 1 }];
    expect([75, 84.9, 85, 200].map((actual) => tierScore(actual, tiers))).toEqual([0.8, 0.8, 1, 1]);
    expect(tierScore(70, tiers)).toMatchObject({ code: 'below', argument: 'actual', given: 70, limit: 75 });
    expect(tierScore(70, [...tiers, { from: null, score: 0.1 }])).toBe(0.1);
    expect(tierScore(70, [])).toMatchObject({ code: 'no-data', argument: 'tiers' });
  });

  test('deductions begin after the free events and end at 0', () => {
    expect([0, 1, 2, 3, 50].map((events) => deductionScore(events, 1, 0.25))).toEqual([1, 1, 0.75, 0.5, 0]);
    expect(deductionScore(-1, 0, 0.1)).toMatchObject({ code: 'below', argument: 'events' });
    expect(deductionScore(1, -1, 0.1)).toMatchObject({ code: 'below', argument: 'free' });
    expect(deductionScore(1, 1, -0.1)).toMatchObject({ code: 'below', argument: 'per_event' });
  });
});

describe('weighted scores', () => {
  test('a row, a column and a table each give their means; weights need not add up to one', () => {
    expect(weightedScores([[0.75, 0.5]], [3, 1])).toEqual([0.6875]);
    expect(weightedScores([[0.75], [0.5]], [3, 1])).toEqual([0.6875]);
    expect(weightedScores([[90, 50], [30, 70], [0, 4]], [3, 1])).toEqual([80, 40, 1]);
    expect(weightedScores([[90], [60]], [7])).toEqual([90, 60]);
    expect(weightedScores([[90, null]], [1, 1])).toEqual([45]);
  });

  test('lie between the worst and the best score, whatever the scale of the weights', () => {
    const number = fc.double({ min: -1e300, max: 1e300, noNaN: true });
    fc.assert(fc.property(fc.array(fc.tuple(number, fc.double({ min: 0, max: 1e300, noNaN: true })), { minLength: 1, maxLength: 9 }), (pairs) => {
      const scores = pairs.map(([score]) => score);
      const outcome = weightedScores([scores], pairs.map(([, weight]) => weight));
      if (isFault(outcome)) return expect(pairs.every(([, weight]) => weight === 0)).toBe(true);
      const slack = 1e-12 * Math.max(...scores.map(Math.abs));
      expect(outcome[0]!).toBeGreaterThanOrEqual(Math.min(...scores) - slack);
      expect(outcome[0]!).toBeLessThanOrEqual(Math.max(...scores) + slack);
    }), { seed: 3 });
  });

  test.each([
    [[[1, 2, 3]], [1, 1], { code: 'unequal-sizes', argument: 'weights', given: 2, other: 'scores', wanted: 3 }],
    [[[1], [2], [3]], [1, 1], { code: 'unequal-sizes', argument: 'weights', given: 2, wanted: 3 }],
    [[[1, 2], [3, 4], [5, 6]], [1, 1, 1], { code: 'unequal-sizes', argument: 'weights', given: 3, wanted: 2 }],
    [[[1, 2]], [1, -1], { code: 'below', argument: 'weights' }],
    [[[1, 2]], [0, 0], { code: 'all-zero', argument: 'weights' }],
    [[[1, Infinity]], [1, 1], { code: 'too-large', argument: 'scores' }],
  ])('%j with weights %j is refused', (scores, weights, wanted) => {
    expect(weightedScores(scores, weights)).toMatchObject(wanted);
  });
});

describe('changes of the first place', () => {
  test('put the challenger level with the leader', () => {
    const scores = [[88, 72, 90], [80, 85, 78], [92, 60, 85]];
    const weights = [0.5, 0.3, 0.2];
    const totals = held(weightedScores(scores, weights));
    const leader = totals.indexOf(Math.max(...totals));
    const changes = held(leaderChanges(scores, weights));
    expect(changes.length).toBeGreaterThan(0);
    for (const { indicator, challenger, newWeight } of changes) {
      const moved = weights.map((weight, index) => (index === indicator ? newWeight : (weight * (1 - newWeight)) / (1 - weights[indicator]!)));
      const level = held(weightedScores(scores, moved));
      expect(level[challenger]).toBeCloseTo(level[leader]!, 10);
    }
  });

  test('do not exist where the leader is ahead everywhere, or one indicator has all the weight', () => {
    expect(leaderChanges([[9, 9], [1, 1]], [0.5, 0.5])).toEqual([]);
    expect(leaderChanges([[9, 1], [1, 9]], [1, 0])).toEqual([{ indicator: 1, challenger: 1, newWeight: 0.5, change: 0.5 }]);
  });

  test('need two rows, a score for each weight, and weights', () => {
    expect(leaderChanges([[1]], [1])).toMatchObject({ code: 'too-few', argument: 'scores' });
    expect(leaderChanges([[1], [1, 2]], [1])).toMatchObject({ code: 'unequal-sizes', argument: 'scores', given: 2, wanted: 1 });
    expect(leaderChanges([[1], [2]], [0])).toMatchObject({ code: 'all-zero', argument: 'weights' });
  });
});
