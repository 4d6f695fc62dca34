import fc from 'fast-check';
import { isFault, type Outcome } from '../../../../src/core/fault';
import {
  ahpConsistency, ahpWeights, bestWorstWeights, criticWeights, deviationWeights, entropyWeights, merecWeights, RANK_METHODS, rankWeights, weightsByRule,
} from '../../../../src/core/kpi';
import { sum } from '../../../../src/core/numeric/sum';

// What every method owes, whatever the numbers: weights that add up to one, in the order of the indicators, whatever the units.
type Weights = readonly number[];
type Rows = readonly (readonly number[])[];

function held<T>(outcome: Outcome<T>): T {
  if (isFault(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

function expectWeights(weights: Weights, n: number): void {
  expect(weights).toHaveLength(n);
  expect(weights.filter((weight) => !(weight >= 0))).toEqual([]);
  expect(Math.abs(sum(weights) - 1)).toBeLessThan(1e-12);
}

function expectSame(one: Weights, other: Weights, within = 1e-9): void {
  expect(one).toHaveLength(other.length);
  one.forEach((weight, index) => expect(Math.abs(weight - other[index]!)).toBeLessThanOrEqual(within));
}

const check = (property: fc.IProperty<never> | fc.IPropertyWithHooks<never>) => fc.assert(property as fc.IProperty<unknown>, { seed: 7, numRuns: 200 });
const law = <T>(arbitrary: fc.Arbitrary<T>, expectation: (value: T) => void) => check(fc.property(arbitrary, expectation) as never);

const shuffledOf = (n: number) => fc.shuffledSubarray(Array.from({ length: n }, (_, index) => index), { minLength: n });
const reordered = <T>(values: readonly T[], order: readonly number[]) => order.map((index) => values[index]!);

describe('from comparisons', () => {
  const comparisons = fc.integer({ min: 2, max: 9 }).chain((n) => fc.tuple(
    fc.array(fc.array(fc.integer({ min: 1, max: 9 }).chain((k) => fc.constantFrom(k, 1 / k)), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
    shuffledOf(n),
  ));
  const full = (raw: Rows) => raw.map((row, i) => row.map((_, j) => (i === j ? 1 : i < j ? raw[i]![j]! : 1 / raw[j]![i]!)));

  test('weights add up to one and follow their indicators into any order', () => {
    law(comparisons, ([raw, order]) => {
      const matrix = full(raw);
      const weights = held(ahpWeights(matrix));
      expectWeights(weights, matrix.length);
      expectSame(held(ahpWeights(reordered(matrix, order).map((row) => reordered(row, order)))), reordered(weights, order), 1e-12);
    });
  });

  test('either triangle alone says all', () => {
    law(comparisons, ([raw]) => {
      const matrix = full(raw);
      const weights = held(ahpWeights(matrix));
      expectSame(held(ahpWeights(matrix.map((row, i) => row.map((ratio, j) => (i < j ? ratio : null))))), weights, 1e-12);
      expectSame(held(ahpWeights(matrix.map((row, i) => row.map((ratio, j) => (i > j ? ratio : null))))), weights, 1e-12);
    });
  });

  test('reciprocals rounded to two decimals are no contradiction', () => {
    law(comparisons, ([raw]) => {
      const matrix = full(raw);
      expectSame(held(ahpWeights(matrix.map((row) => row.map((ratio) => Math.round(ratio * 100) / 100)))), held(ahpWeights(matrix)), 1e-12);
    });
  });

  test('a consistent matrix gives back the weights that it was made of, and a ratio of exactly 0', () => {
    law(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 15 }), (amounts) => {
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const matrix = amounts.map((one) => amounts.map((other) => one / other));
      expectSame(held(ahpWeights(matrix)), amounts.map((amount) => amount / total), 1e-13);
      expect(ahpConsistency(matrix)).toBe(0);
    });
  });

  test('a circle of preferences is inconsistent, the more the stronger it is, and finds no winner', () => {
    let before = 0;
    for (const ratio of [1.5, 2, 5, 9, 1e3, 1e6]) {
      const circle = [[1, ratio, null], [null, 1, ratio], [ratio, null, 1]];
      expectSame(held(ahpWeights(circle)), [1 / 3, 1 / 3, 1 / 3], 1e-12);
      expect(held(ahpConsistency(circle))).toBeGreaterThan(before);
      before = held(ahpConsistency(circle));
    }
  });
});

describe('from the best and the worst', () => {
  const judgements = fc.integer({ min: 2, max: 9 }).chain((n) => fc.tuple(
    fc.array(fc.integer({ min: 2, max: 9 }), { minLength: n, maxLength: n }), fc.array(fc.integer({ min: 2, max: 9 }), { minLength: n, maxLength: n }), shuffledOf(n), shuffledOf(n),
  )).map(([a, b, [best], order]) => [
    a.map((ratio, index) => (index === best ? 1 : ratio)), b.map((ratio, index) => (index === (best! + 1) % b.length ? 1 : ratio)), order,
  ] as const);

  test('weights add up to one and follow their indicators into any order', () => {
    law(judgements, ([a, b, order]) => {
      const { weights } = held(bestWorstWeights(a, b));
      expectWeights(weights, a.length);
      expectSame(held(bestWorstWeights(reordered(a, order), reordered(b, order))).weights, reordered(weights, order), 1e-12);
    });
  });

  test('no weight can be changed without a larger deviation: the answer is the optimum', () => {
    const deviation = (a: Weights, b: Weights, w: Weights) => Math.max(...a.map((ratio, j) => Math.abs(w[a.indexOf(1)]! - ratio * w[j]!)), ...b.map((ratio, j) => Math.abs(w[j]! - ratio * w[b.indexOf(1)]!)));
    law(fc.tuple(judgements, fc.array(fc.double({ min: 0.9, max: 1.1, noNaN: true }), { minLength: 9, maxLength: 9 })), ([[a, b], factors]) => {
      const { weights, inconsistency } = held(bestWorstWeights(a, b));
      expect(Math.abs(deviation(a, b, weights) - inconsistency)).toBeLessThan(1e-12);
      const moved = weights.map((weight, index) => weight * factors[index]!);
      const total = moved.reduce((sum, weight) => sum + weight, 0);
      expect(deviation(a, b, moved.map((weight) => weight / total))).toBeGreaterThanOrEqual(inconsistency - 1e-12);
    });
  });

  test('consistent judgements give back the weights that they were made of, with no inconsistency', () => {
    law(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 }), (amounts) => {
      const [most, least] = [Math.max(...amounts), Math.min(...amounts)];
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const { weights, inconsistency } = held(bestWorstWeights(amounts.map((amount) => most / amount), amounts.map((amount) => amount / least)));
      expectSame(weights, amounts.map((amount) => amount / total), 1e-12);
      expect(inconsistency).toBeLessThan(1e-12);
    });
  });
});

describe('from figures', () => {
  const figures = fc.tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 2, max: 6 })).chain(([rows, columns]) => fc.tuple(
    fc.array(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    shuffledOf(rows), shuffledOf(columns), fc.array(fc.constantFrom(1, -1), { minLength: columns, maxLength: columns }),
  ));
  const methods = {
    entropy: (rows: Rows) => entropyWeights(rows),
    CRITIC: (rows: Rows, directions: Weights) => criticWeights(rows, directions),
    MEREC: (rows: Rows, directions: Weights) => merecWeights(rows, directions),
    'standard deviation': (rows: Rows) => deviationWeights(rows),
  };

  test.each(Object.entries(methods))('%s: weights add up to one, follow their columns, and care neither for the order of rows nor for units', (_name, weigh) => {
    law(figures, ([rows, rowOrder, columnOrder, directions]) => {
      const weights = weigh(rows, directions);
      // All columns alike or constant: there is nothing to tell apart, in any order and unit.
      if (isFault(weights)) return expect(weights.code).toBe('no-contrast');
      expectWeights(weights, directions.length);
      expectSame(held(weigh(reordered(rows, rowOrder), directions)), weights);
      expectSame(held(weigh(rows.map((row) => reordered(row, columnOrder)), reordered(directions, columnOrder))), reordered(weights, columnOrder));
      expectSame(held(weigh(rows.map((row) => row.map((value, column) => value * [60, 0.001, 7][column % 3]!)), directions)), weights);
    });
  });

  test('a constant column weighs nothing and changes nothing for the others', () => {
    for (const weigh of Object.values(methods)) {
      const rows = [[12, 3], [7, 4], [9, 8], [4, 4]];
      const without = held(weigh(rows, [1, -1]));
      expect(held(weigh(rows.map((row) => [...row, 0.3]), [1, -1, 1]))[2]).toBe(0);
      // MEREC takes its logarithm of a mean over columns, which one more column changes.
      if (weigh !== methods.MEREC) expectSame(held(weigh(rows.map((row) => [...row, 0.3]), [1, -1, 1])), [...without, 0]);
    }
  });

  test('a column that alone varies has all the weight', () => {
    for (const weigh of Object.values(methods)) expect(held(weigh([[5, 1, 2], [5, 2, 2], [5, 4, 2]], [1, 1, 1]))).toEqual([0, 1, 0]);
  });

  test('a column of a hundred and fifty thousand rows is no obstacle', () => {
    const rows = Array.from({ length: 150_000 }, (_, row) => [1 + (row % 7), 1 + (row % 11)]);
    for (const weigh of Object.values(methods)) expectWeights(held(weigh(rows, [1, 1])), 2);
    expectWeights(held(rankWeights(rows.map(() => 1))), rows.length);
  });

  test('the widest and the smallest numbers still give weights', () => {
    for (const weigh of Object.values(methods)) {
      expectWeights(held(weigh([[1e308, 1e-300], [1.5e308, 3e-300], [1e308, 2e-300]], [1, 1])), 2);
    }
    expectWeights(held(criticWeights([[1e308, 1], [-1e308, 2], [0, 5]])), 2);
    expectWeights(held(entropyWeights([[5e-324, 1], [1e308, 2], [1, 5]])), 2);
  });
});

describe('from ranks', () => {
  const order = fc.integer({ min: 1, max: 30 }).chain((n) => shuffledOf(n));

  test.each(RANK_METHODS)('%s: weights add up to one and fall with the rank', (method) => {
    law(order, (places) => {
      const ranks = places.map((place) => place + 1);
      const weights = held(rankWeights(ranks, method));
      expectWeights(weights, ranks.length);
      const byRank = [...weights.keys()].sort((one, other) => ranks[one]! - ranks[other]!).map((index) => weights[index]!);
      expect(byRank.every((weight, place) => place === 0 || weight < byRank[place - 1]!)).toBe(true);
    });
  });

  test.each(RANK_METHODS)('%s: equals get the mean of their places, however the tie is written', (method) => {
    const [first, second, third, fourth] = held(rankWeights([1, 2, 3, 4], method)) as [number, number, number, number];
    for (const tie of [[1, 2, 2, 4], [1, 3, 3, 4], [1, 2.5, 2.5, 4], [1, 2, 2, 3]]) {
      expectSame(held(rankWeights(tie, method)), [first, (second + third) / 2, (second + third) / 2, fourth], 1e-15);
    }
    expectSame(held(rankWeights([1, 1, 1], method)), [1 / 3, 1 / 3, 1 / 3], 1e-15);
  });
});

describe('by a house rule', () => {
  test('no other weights that keep the rule are nearer', () => {
    const rule = { min: 5, max: 40, step: 5, total: 100 };
    const allowed = [5, 10, 15, 20, 25, 30, 35, 40];
    const away = (given: Weights, points: Weights) => points.reduce((total, point, index) => total + (point - given[index]! * 100) ** 2, 0);
    law(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 }).filter((points) => points.some((point) => point > 0)), (points) => {
      const total = points.reduce((sum, point) => sum + point, 0);
      const weights = points.map((point) => point / total);
      const chosen = held(weightsByRule(points, rule))!;
      expect(chosen.reduce((sum, point) => sum + point, 0)).toBe(100);
      let least = Infinity;
      for (const a of allowed) for (const b of allowed) for (const c of allowed) {
        const d = 100 - a - b - c;
        if (allowed.includes(d)) least = Math.min(least, away(weights, [a, b, c, d]));
      }
      expect(away(weights, chosen)).toBeLessThanOrEqual(least + 1e-9);
    });
  });

  test('of equally near weights the earlier indicator gets the larger', () => {
    expect(weightsByRule([1, 1, 1], { min: 0, max: 100, step: 10, total: 100 })).toEqual([40, 30, 30]);
    expect(weightsByRule([0, 0, 1, 1, 1], { min: 0, max: 100, step: 50, total: 100 })).toEqual([0, 0, 50, 50, 0]);
  });

  test('a rule that no weights keep is told apart from a bad question', () => {
    const rule = { min: 5, max: 30, step: 5, total: 100 };
    expect(weightsByRule([1, 1, 1], rule)).toBeNull();
    expect(weightsByRule(new Array<number>(21).fill(1), rule)).toBeNull();
    expect(weightsByRule([1, 1, 1, 1], { ...rule, step: 7 })).toBeNull();
    expect(weightsByRule([1, 1, 1, 1], { ...rule, step: 0 })).toMatchObject({ code: 'not-positive', argument: 'step' });
    expect(weightsByRule([1, 1, 1, 1], { ...rule, min: -5 })).toMatchObject({ code: 'below', argument: 'min' });
    expect(weightsByRule([1, 1, 1, 1], { ...rule, step: 1e-9 })).toMatchObject({ code: 'too-large' });
    expect(weightsByRule([1, -1, 1, 1], rule)).toMatchObject({ code: 'below', argument: 'weights', row: 2 });
  });
});
