import {
  ahpConsistency, ahpWeights, bestWorstWeights, blendedWeights, criticWeights, delphiRound, deviationWeights, entropyWeights, groupComparisons, groupPriorities,
  merecWeights, pointWeights, rankWeights, reinforcedWeights,
} from '../../../../src/core/kpi';

describe('comparisons', () => {
  test.each([
    ['a table that is not square', [[1, 2, 3], [null, 1, 2]], { code: 'not-square', rows: 2, columns: 3 }],
    ['a single cell', [[1]], { code: 'too-few', given: 1, limit: 2 }],
    ['a pair without judgement', [[1, 2, null], [null, 1, 3], [null, null, 1]], { code: 'missing', row: 1, column: 3 }],
    ['a negative judgement', [[1, -2], [null, 1]], { code: 'not-positive', row: 1, column: 2, given: -2 }],
    ['a ratio beyond judgement', [[1, 1e7], [null, 1]], { code: 'above', row: 1, column: 2 }],
    ['a ratio beyond judgement the other way', [[1, 1e-7], [null, 1]], { code: 'below', row: 1, column: 2 }],
    ['mirror cells that contradict each other', [[1, 3], [3, 1]], { code: 'not-reciprocal', row: 2, column: 1, given: 3, likely: 1 / 3 }],
    ['mirror cells that are too far apart for rounding', [[1, 3], [0.34, 1]], { code: 'not-reciprocal', row: 2, column: 1, given: 0.34 }],
    ['a diagonal that is not 1', [[1, 3], [null, 2]], { code: 'not-reciprocal', row: 2, column: 2, given: 2, likely: 1 }],
    ['more indicators than anyone compares', Array.from({ length: 101 }, () => new Array<number>(101).fill(1)), { code: 'too-large' }],
  ])('%s is refused with its place', (_title, table, wanted) => {
    expect(ahpWeights(table)).toMatchObject({ argument: 'matrix', ...wanted });
    expect(ahpConsistency(table)).toMatchObject({ argument: 'matrix', ...wanted });
  });

  test('the table of random indices ends at 15 indicators, and two cannot contradict each other', () => {
    const equal = (n: number) => Array.from({ length: n }, () => new Array<number>(n).fill(1));
    expect(ahpConsistency(equal(15))).toBe(0);
    expect(ahpConsistency(equal(16))).toMatchObject({ code: 'too-large', argument: 'matrix', given: 16, limit: 15 });
    expect(ahpWeights(equal(16))).toHaveLength(16);
    expect(ahpConsistency([[1, 9], [null, null]])).toBe(0);
  });

  test('of several raters the one at fault is named', () => {
    expect(groupComparisons([])).toMatchObject({ code: 'no-data' });
    expect(groupComparisons([[[1, 2], [null, 1]], [[1, 2], [2, 1]]])).toMatchObject({ code: 'not-reciprocal', rater: 2, row: 2, column: 1 });
    expect(groupComparisons([[[1, 2], [null, 1]], [[1, 2, 3], [null, 1, 2], [null, null, 1]]])).toMatchObject({ code: 'unequal-sizes', rater: 2 });
    expect(groupPriorities([])).toMatchObject({ code: 'no-data' });
    expect(groupPriorities([[0.5, 0.5], [1]])).toMatchObject({ code: 'unequal-sizes', rater: 2 });
    expect(groupPriorities([[0.5, 0.5], [1, -1]])).toMatchObject({ code: 'below', rater: 2 });
    expect(groupPriorities([[1, 0], [0, 1]])).toMatchObject({ code: 'all-zero' });
    expect(groupPriorities([[1, 0], [0, 1]], 'arithmetic')).toEqual([0.5, 0.5]);
  });
});

describe('best and worst', () => {
  test.each([
    ['a single indicator', [1], [1], { code: 'too-few', argument: 'best_to_others' }],
    ['more indicators than anyone judges', new Array<number>(1001).fill(1), [1], { code: 'too-large', argument: 'best_to_others' }],
    ['lists of unequal length', [1, 2], [2, 1, 3], { code: 'unequal-sizes', argument: 'others_to_worst', given: 3, wanted: 2 }],
    ['no best', [2, 3], [3, 1], { code: 'without-one', argument: 'best_to_others' }],
    ['no worst', [1, 3], [3, 2], { code: 'without-one', argument: 'others_to_worst' }],
    ['a best that is the worst', [1, 3], [1, 3], { code: 'without-one', argument: 'others_to_worst' }],
    ['a judgement below 1', [1, 0.5], [3, 1], { code: 'below', argument: 'best_to_others', row: 2 }],
    ['a judgement beyond any scale', [1, 3], [101, 1], { code: 'above', argument: 'others_to_worst', row: 1 }],
    ['no number', [1, NaN], [3, 1], { code: 'below', argument: 'best_to_others' }],
  ])('%s is refused', (_title, bestToOthers, othersToWorst, wanted) => {
    expect(bestWorstWeights(bestToOthers, othersToWorst)).toMatchObject(wanted);
  });

  test('indicators that are all alike weigh alike', () => {
    expect(bestWorstWeights([1, 1, 1, 1], [1, 1, 1, 1])).toEqual({ weights: [0.25, 0.25, 0.25, 0.25], inconsistency: 0 });
  });
});

describe('figures', () => {
  const methods = { entropyWeights, criticWeights, merecWeights, deviationWeights: (table: Parameters<typeof deviationWeights>[0]) => deviationWeights(table) };

  test.each(Object.entries(methods))('%s refuses what it cannot learn from', (name, weigh) => {
    expect(weigh([[1, 2], [2, 3]])).toMatchObject({ code: 'too-few-rows', argument: 'matrix', given: 2, limit: 3 });
    expect(weigh([])).toMatchObject({ code: 'no-data', argument: 'matrix' });
    expect(weigh([[1, 2], [2, 3], [4]])).toMatchObject({ code: 'wrong-shape', argument: 'matrix' });
    // A method that takes logarithms tells a blank as the 0 that Excel makes of it.
    expect(weigh([[1, 2], [2, null], [4, 5]])).toMatchObject({ code: /^(entropy|merec)/.test(name) ? 'not-positive' : 'missing', argument: 'matrix', row: 2, column: 2 });
    expect(weigh([[1, 2], [2, Infinity], [4, 5]])).toMatchObject({ code: 'too-large', argument: 'matrix', row: 2, column: 2 });
    expect(weigh([[4, 0.1], [4, 0.1], [4, 0.1]])).toMatchObject({ code: 'no-contrast', argument: 'matrix' });
  });

  test.each([['entropy', entropyWeights], ['MEREC', merecWeights]] as const)('%s takes logarithms: zero and negative figures are refused with their place', (_name, weigh) => {
    for (const given of [0, -3]) expect(weigh([[1, 2], [2, 3], [4, given]])).toMatchObject({ code: 'not-positive', argument: 'matrix', row: 3, column: 2, given });
  });

  test.each([['CRITIC', criticWeights], ['MEREC', merecWeights]] as const)('%s wants a direction of 1 or −1 for each column', (_name, weigh) => {
    const rows = [[1, 2], [2, 1], [4, 5]];
    expect(weigh(rows, [1])).toMatchObject({ code: 'unequal-sizes', argument: 'directions', given: 1, wanted: 2 });
    expect(weigh(rows, [1, 2])).toMatchObject({ code: 'not-a-choice', argument: 'directions', given: 2 });
    expect(weigh(rows, [1, 1])).toEqual(weigh(rows));
  });

  test('columns that all rise and fall together have no conflict for CRITIC to weigh', () => {
    expect(criticWeights([[1, 10], [2, 20], [4, 40]])).toMatchObject({ code: 'no-contrast', argument: 'matrix' });
    expect(criticWeights([[1, 10], [2, 20], [4, 40]], [1, -1])).toEqual([0.5, 0.5]);
  });

  test('figures too wide for a standard deviation say so', () => {
    expect(deviationWeights([[1e300, 1], [-1e300, 2], [0, 3]], 'raw')).toMatchObject({ code: 'too-large', argument: 'matrix' });
  });
});

describe('ranks, points and ratings', () => {
  test.each([
    [[1, 2, 3, 5], { row: 4, given: 5, limit: 4 }],
    [[2, 3, 4], { row: 1, given: 2 }],
    [[0, 1, 2], { row: 1, given: 0 }],
    [[1, 1.5, 3], { row: 2, given: 1.5 }],
    [[-1, 2], { row: 1, given: -1 }],
  ])('%j is no order', (ranks, wanted) => {
    expect(rankWeights(ranks as number[])).toMatchObject({ code: 'not-a-rank', argument: 'ranks', ...wanted });
  });

  test('no ranks, no weights', () => {
    expect(rankWeights([])).toMatchObject({ code: 'no-data', argument: 'ranks' });
  });

  test('points below zero, all zero or none at all are refused', () => {
    expect(pointWeights([])).toMatchObject({ code: 'no-data', argument: 'points' });
    expect(pointWeights([5, -1])).toMatchObject({ code: 'below', argument: 'points', row: 2 });
    expect(pointWeights([0, 0])).toMatchObject({ code: 'all-zero', argument: 'points' });
    expect(pointWeights([1, Infinity])).toMatchObject({ code: 'too-large', row: 2 });
    expect(pointWeights([1e308, 1e308])).toEqual([0.5, 0.5]);
  });

  test('two lists of weights are combined only if they belong together', () => {
    expect(blendedWeights([1, 1], [1], 0.5)).toMatchObject({ code: 'unequal-sizes', argument: 'measured' });
    expect(blendedWeights([1, 1], [1, 1], 1.5)).toMatchObject({ code: 'not-a-fraction', argument: 'part' });
    expect(blendedWeights([0, 0], [1, 1], 0.5)).toMatchObject({ code: 'all-zero', argument: 'judged' });
    expect(reinforcedWeights([1, 1], [-1, 1])).toMatchObject({ code: 'below', argument: 'measured' });
    expect(reinforcedWeights([1], [1, 1])).toMatchObject({ code: 'unequal-sizes' });
    expect(reinforcedWeights([1, 0], [0, 1])).toMatchObject({ code: 'all-zero', argument: 'measured' });
  });

  test('a round of ratings needs two raters who rate all, none below zero', () => {
    expect(delphiRound([[1, 2]])).toMatchObject({ code: 'too-few', argument: 'ratings' });
    expect(delphiRound([[1, 2], [1]])).toMatchObject({ code: 'wrong-shape' });
    expect(delphiRound([[1, 2], [1, -2]])).toMatchObject({ code: 'below', row: 2, column: 2 });
    expect(delphiRound([[1, 2], [1, 1e200]])).toMatchObject({ code: 'too-large', row: 2, column: 2 });
  });

  test('raters who agree fully have W = 1, raters who see no difference none', () => {
    expect(delphiRound([[3, 2, 1], [30, 20, 10]])).toMatchObject({ agreement: 1, trimmedMean: [null, null, null] });
    expect(delphiRound([[1, 1], [1, 1]])).toMatchObject({ agreement: null, weights: [0.5, 0.5] });
    expect(delphiRound([[0, 1], [0, 1]])).toMatchObject({ variation: [null, 0] });
  });
});
