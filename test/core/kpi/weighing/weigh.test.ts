import fc from 'fast-check';
import { isFault } from '../../../../src/core/fault';
import { finalWeights, MEASURES, ruleConflict, USUAL_RULE, weigh, type GoalTree, type HouseRule, type Judgement, type Weighing, type WeighRequest, type WeighResult } from '../../../../src/core/kpi/weighing';
import { weightsByRule } from '../../../../src/core/kpi/weighting/weights-by-rule';
import { RANK_METHODS } from '../../../../src/core/kpi/weighting/rank-weights';
import { cases } from '../../../reference/cases';

interface Case {
  readonly id: string;
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}
const caseOf = (id: string) => cases<Case>('public-kpi').find((one) => one.id === id)!;

function weighed(request: WeighRequest): WeighResult {
  const result = weigh(request);
  if (isFault(result)) throw new Error(JSON.stringify(result));
  return result;
}
const plainly = (weighing: Weighing, indicators: number): WeighResult => weighed({ indicators, weighing, tree: null, rule: null });
const judgedBy = (judgement: Judgement): Weighing => ({ kind: 'judged', judgement });
const near = (got: readonly number[], wanted: readonly number[], tolerance: number) => got.forEach((value, index) => expect(Math.abs(value - wanted[index]!)).toBeLessThanOrEqual(tolerance));

describe('published cases by way of the wizard', () => {
  test('ahp-group-3: together as judgements and as priorities, each rater’s own ratio beside', () => {
    const { input, expected, tolerance } = caseOf('ahp-group-3');
    const raters = (input.matrices as number[][][]).map((upper, index) => ({ name: `R${index}`, upper }));
    const joined = plainly(judgedBy({ method: 'ahp', raters, together: 'judgements' }), 4);
    near(joined.weights, expected.AIJ_weights as number[], tolerance);
    near([joined.consistency!.value], [expected.AIJ_CR_saaty1980 as number], tolerance);
    near(joined.raters.map(({ ratio }) => ratio), expected.individual_CR as number[], tolerance);
    joined.raters.forEach(({ weights }, index) => near(weights, (expected.individual as number[][])[index]!, tolerance));
    const apart = plainly(judgedBy({ method: 'ahp', raters, together: 'priorities' }), 4);
    near(apart.weights, expected.AIP_geometric as number[], tolerance);
    expect(apart.consistency!.value).toBe(Math.max(...apart.raters.map(({ ratio }) => ratio)));
    expect([joined.conventions, apart.conventions]).toEqual([['judgements-joined', 'random-index-1980'], ['priorities-joined', 'random-index-1980']]);
  });

  test('delphi-7, best–worst and what they are called by', () => {
    const delphi = caseOf('delphi-7');
    const ratings = delphi.input.ratings as number[][];
    const last = plainly(judgedBy({ method: 'delphi', raters: [], rounds: [ratings.map(() => [1, 1, 1, 1, 1]), ratings] }), 5);
    near(last.weights, delphi.expected.normalised_median as number[], delphi.tolerance);
    expect(last.delphi).toHaveLength(2);
    near([last.delphi[1]!.agreement!], [delphi.expected.kendall_W as number], delphi.tolerance);
    const { input, expected, tolerance } = caseOf('bwm-inconsistent');
    const bestWorst = plainly(judgedBy({ method: 'bestWorst', best: 1, worst: 4, bestToOthers: input.best_to_others as number[], othersToWorst: input.others_to_worst as number[] }), 5);
    near(bestWorst.weights, expected.linear_weights as number[], tolerance);
    expect(bestWorst.consistency).toMatchObject({ kind: 'xi' });
    near([bestWorst.consistency!.value], [expected.linear_xi as number], tolerance);
  });

  test('combined-entropy-rank', () => {
    const { input, expected, tolerance } = caseOf('combined-entropy-rank');
    const both = { kind: 'combined', judgement: { method: 'points', points: input.subjective as number[] }, measurement: { method: 'entropy', figures: caseOf('entropy-xu').input.matrix as number[][], directions: [1, 1, 1, 1] }, part: input.alpha as number } as const;
    near(plainly({ ...both, how: 'reinforce' }, 4).weights, expected.multiplicative as number[], tolerance);
    near(plainly({ ...both, how: 'blend' }, 4).weights, expected.linear as number[], tolerance);
  });

  test('rule-1, rule-2 and the rule that three indicators cannot keep', () => {
    for (const id of ['rule-1', 'rule-2', 'rule-infeasible']) {
      const { input, expected } = caseOf(id);
      const points = input.weights as number[];
      const { ruled, conflict } = weighed({ indicators: points.length, weighing: judgedBy({ method: 'points', points }), tree: null, rule: USUAL_RULE });
      if (expected.feasible) expect([ruled, conflict]).toEqual([expected.weights, null]);
      else expect([ruled, conflict]).toEqual([null, { code: 'too-few', reach: 90, indicators: 4, limit: 35 }]);
    }
  });
});

test('goals: a goal hands its share on by the weights within it, and one without indicators has none', () => {
  const tree: GoalTree = { goals: [{ name: 'Service', points: 60, indicators: [0, 2] }, { name: 'Cost', points: 20, indicators: [1] }, { name: 'People', points: 500, indicators: [] }] };
  const { weights, judged } = weighed({ indicators: 3, weighing: judgedBy({ method: 'points', points: [30, 60, 10] }), tree, rule: null });
  near(weights, [0.75 * 0.75, 0.25, 0.75 * 0.25], 1e-12);
  near(judged!, [0.3, 0.6, 0.1], 1e-12);
});

test('what cannot be weighed is refused with its place', () => {
  const points = judgedBy({ method: 'points', points: [1, 2, 3] });
  expect(weigh({ indicators: 4, weighing: points, tree: null, rule: null })).toMatchObject({ code: 'unequal-sizes', given: 3, wanted: 4 });
  expect(weigh({ indicators: 3, weighing: points, tree: { goals: [{ name: 'A', points: 1, indicators: [0, 1] }] }, rule: null })).toMatchObject({ code: 'unequal-sizes', argument: 'goals', given: 2 });
  expect(weigh({ indicators: 3, weighing: points, tree: { goals: [{ name: 'A', points: 1, indicators: [0, 1, 1] }, { name: 'B', points: 1, indicators: [2] }] }, rule: null })).toMatchObject({ code: 'unequal-sizes', argument: 'goals' });
  const nothing = judgedBy({ method: 'points', points: [1, 0, 0] });
  expect(weigh({ indicators: 3, weighing: nothing, tree: { goals: [{ name: 'A', points: 1, indicators: [0] }, { name: 'B', points: 1, indicators: [1, 2] }] }, rule: null })).toMatchObject({ code: 'all-zero', argument: 'goals', row: 2 });
  expect(weigh({ indicators: 3, weighing: judgedBy({ method: 'ahp', raters: [{ name: 'A', upper: [[1, 2, 3], [null, 1, 2], [null, null, 1]] }, { name: 'B', upper: [[1, 2, null], [null, 1, 2], [null, null, 1]] }], together: 'judgements' }), tree: null, rule: null }))
    .toMatchObject({ code: 'missing', rater: 2, row: 1, column: 3 });
  expect(weigh({ indicators: 2, weighing: judgedBy({ method: 'delphi', raters: ['A', 'B'], rounds: [[[1, 2], [2, 1]], [[0, 0], [0, 0]]] }), tree: null, rule: null })).toMatchObject({ code: 'all-zero', round: 2 });
});

describe('laws', () => {
  const count = fc.integer({ min: 2, max: 7 });
  const list = (n: number, arbitrary: fc.Arbitrary<number>) => fc.array(arbitrary, { minLength: n, maxLength: n });
  const points = fc.integer({ min: 1, max: 100 });
  const ratio = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 4, 7, 9);
  const square = (n: number) => fc.array(list(n, ratio), { minLength: n, maxLength: n }).map((rows) => rows.map((row, i) => row.map((value, j) => (j > i ? value : null))));
  const table = (n: number) => fc.array(list(n, fc.integer({ min: 1, max: 400 }).map((value) => value / 2)), { minLength: 3, maxLength: 8 });

  const judgement = (n: number): fc.Arbitrary<Judgement> => fc.oneof(
    list(n, points).map((given): Judgement => ({ method: 'points', points: given })),
    list(n, points).map((given): Judgement => ({ method: 'swing', points: given })),
    fc.tuple(fc.shuffledSubarray(Array.from({ length: n }, (_, index) => index + 1), { minLength: n, maxLength: n }), fc.constantFrom(...RANK_METHODS)).map(([ranks, rule]): Judgement => ({ method: 'ranking', rule, ranks })),
    fc.tuple(fc.array(square(n), { minLength: 1, maxLength: 3 }), fc.constantFrom('judgements', 'priorities')).map(([uppers, together]): Judgement => ({ method: 'ahp', together: together as 'judgements', raters: uppers.map((upper, index) => ({ name: `R${index}`, upper })) })),
    fc.array(list(n, points), { minLength: 2, maxLength: 5 }).map((ratings): Judgement => ({ method: 'delphi', raters: ratings.map((_, index) => `R${index}`), rounds: [ratings] })),
  );
  const weighing = (n: number): fc.Arbitrary<Weighing> => {
    const measurement = fc.record({ method: fc.constantFrom(...MEASURES), figures: table(n), directions: list(n, fc.constantFrom(1, -1)).map((signs) => signs as (1 | -1)[]) });
    return fc.oneof(
      judgement(n).map((given): Weighing => ({ kind: 'judged', judgement: given })),
      measurement.map((given): Weighing => ({ kind: 'measured', measurement: given })),
      fc.tuple(judgement(n), measurement, fc.constantFrom('blend', 'reinforce'), fc.double({ min: 0, max: 1, noNaN: true })).map(([ours, theirs, how, part]): Weighing => ({ kind: 'combined', judgement: ours, measurement: theirs, how: how as 'blend', part })),
    );
  };
  const sized = count.chain((n) => fc.tuple(fc.constant(n), weighing(n), fc.shuffledSubarray(Array.from({ length: n }, (_, index) => index), { minLength: n, maxLength: n })));

  const picked = <T>(values: readonly T[], order: readonly number[]): T[] => order.map((index) => values[index]!);
  const upperOf = (upper: readonly (readonly (number | null)[])[], order: readonly number[]) => order.map((from, row) => order.map((to, column) => {
    if (column <= row) return null;
    return from < to ? upper[from]![to]! : 1 / upper[to]![from]!;
  }));
  function permutedJudgement(given: Judgement, order: readonly number[]): Judgement {
    switch (given.method) {
      case 'points':
      case 'swing':
        return { ...given, points: picked(given.points, order) };
      case 'ranking':
        return { ...given, ranks: picked(given.ranks, order) };
      case 'ahp':
        return { ...given, raters: given.raters.map((rater) => ({ ...rater, upper: upperOf(rater.upper, order) })) };
      case 'delphi':
        return { ...given, rounds: given.rounds.map((rows) => rows.map((row) => picked(row, order))) };
      default:
        return given;
    }
  }
  function permuted(given: Weighing, order: readonly number[]): Weighing {
    const measurement = given.kind === 'judged' ? null : { ...given.measurement, figures: given.measurement.figures.map((row) => picked(row, order)), directions: picked(given.measurement.directions, order) };
    if (given.kind === 'judged') return { ...given, judgement: permutedJudgement(given.judgement, order) };
    return given.kind === 'measured' ? { ...given, measurement: measurement! } : { ...given, judgement: permutedJudgement(given.judgement, order), measurement: measurement! };
  }

  test('weights are none below zero and add up to one, whatever the method', () => {
    fc.assert(fc.property(sized, ([n, given]) => {
      const result = weigh({ indicators: n, weighing: given, tree: null, rule: null });
      if (isFault(result)) return expect(['no-contrast', 'all-zero']).toContain(result.code);
      expect(result.weights.every((weight) => weight >= 0)).toBe(true);
      return expect(result.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    }), { numRuns: 300 });
  });

  test('indicators in another order have the same weights in that order', () => {
    fc.assert(fc.property(sized, ([n, given, order]) => {
      const result = weigh({ indicators: n, weighing: given, tree: null, rule: null });
      const other = weigh({ indicators: n, weighing: permuted(given, order), tree: null, rule: null });
      if (isFault(result) || isFault(other)) return expect(isFault(other)).toBe(isFault(result));
      return near(other.weights, picked(result.weights, order), 1e-9);
    }), { numRuns: 300 });
  });

  test('points, swings, ratings and figures in another unit leave weights as they are', () => {
    fc.assert(fc.property(count.chain((n) => fc.tuple(fc.constant(n), list(n, points), table(n), list(n, fc.double({ min: 0.01, max: 1000, noNaN: true })), fc.constantFrom(...MEASURES))), ([n, given, figures, units, method]) => {
      const plain = plainly(judgedBy({ method: 'points', points: given }), n).weights;
      near(plainly(judgedBy({ method: 'swing', points: given.map((one) => one * 7.5) }), n).weights, plain, 1e-12);
      const directions = units.map(() => 1 as const);
      const measured = weigh({ indicators: n, weighing: { kind: 'measured', measurement: { method, figures, directions } }, tree: null, rule: null });
      const scaled = weigh({ indicators: n, weighing: { kind: 'measured', measurement: { method, figures: figures.map((row) => row.map((value, index) => value * units[index]!)), directions } }, tree: null, rule: null });
      if (isFault(measured) || isFault(scaled)) return expect(isFault(scaled)).toBe(isFault(measured));
      return near(scaled.weights, measured.weights, 1e-7);
    }), { numRuns: 200 });
  });

  test('goals keep their shares, and within a goal weights keep their proportions', () => {
    fc.assert(fc.property(fc.tuple(list(6, points), list(3, points)), ([given, shares]) => {
      const tree: GoalTree = { goals: [[0, 3], [1, 2, 5], [4]].map((indicators, index) => ({ name: `G${index}`, points: shares[index]!, indicators })) };
      const { weights } = weighed({ indicators: 6, weighing: judgedBy({ method: 'points', points: given }), tree, rule: null });
      const total = shares.reduce((sum, share) => sum + share, 0);
      tree.goals.forEach(({ indicators }, goal) => expect(indicators.reduce((sum, index) => sum + weights[index]!, 0)).toBeCloseTo(shares[goal]! / total, 10));
      expect(weights[0]! * given[3]!).toBeCloseTo(weights[3]! * given[0]!, 8);
    }));
  });

  const rule: fc.Arbitrary<HouseRule> = fc.record({ min: fc.integer({ min: 0, max: 20 }), max: fc.integer({ min: 5, max: 100 }), step: fc.constantFrom(1, 2, 5, 10), total: fc.constant(100), most: fc.integer({ min: 2, max: 8 }) });

  test('points keep the rule; no step moved from one indicator to another is nearer; where none can keep it the reason holds', () => {
    fc.assert(fc.property(fc.tuple(fc.integer({ min: 2, max: 8 }).chain((n) => list(n, fc.integer({ min: 0, max: 50 })).map((given) => given.map((one, index) => (index === 0 ? one + 1 : one)))), rule), ([given, house]) => {
      const result = weighed({ indicators: given.length, weighing: judgedBy({ method: 'points', points: given }), tree: null, rule: house });
      const { ruled, conflict, weights } = result;
      expect(conflict === null).toBe(ruled !== null);
      if (!ruled) {
        // The rule without its number of indicators, by the exact method: nothing keeps it.
        if (conflict!.code !== 'more-than-most') expect(weightsByRule(given, house)).toBeNull();
        return expect(finalWeights(result)).toBe(weights);
      }
      const change = (list_: readonly number[]) => list_.reduce((sum, one, index) => sum + (one - 100 * weights[index]!) ** 2, 0);
      expect(ruled.reduce((sum, one) => sum + one, 0)).toBe(100);
      ruled.forEach((one) => expect(one >= house.min && one <= house.max && one % house.step === 0).toBe(true));
      const own = change(ruled);
      ruled.forEach((_, from) => ruled.forEach((__, to) => {
        const moved = ruled.map((one, index) => one + (index === to ? house.step : 0) - (index === from ? house.step : 0));
        if (from !== to && moved.every((one) => one >= house.min && one <= house.max)) expect(change(moved)).toBeGreaterThanOrEqual(own - 1e-9);
      }));
      return expect(finalWeights(result).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }), { numRuns: 400 });
  });

  test('what a conflict proposes does keep the rule', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 12 }), rule, (n, house) => {
      const conflict = ruleConflict(n, house);
      if (!conflict) return;
      const mended = { 'too-many': { min: conflict.limit! }, 'too-few': { max: conflict.limit! }, 'more-than-most': { most: conflict.limit! }, 'no-steps': {} }[conflict.code];
      if (conflict.limit !== null) expect(ruleConflict(n, { ...house, ...mended })?.code).not.toBe(conflict.code);
      if (conflict.indicators !== null && conflict.indicators > 0) expect(ruleConflict(conflict.indicators, house)?.code).not.toBe(conflict.code);
    }), { numRuns: 500 });
  });
});
