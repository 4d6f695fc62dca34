import { isFault, type Outcome } from '../../../../src/core/fault';
import {
  ahpConsistency, ahpWeights, bestWorstWeights, blendedWeights, criticWeights, delphiRound, deviationWeights, entropyWeights, groupComparisons, groupPriorities,
  merecWeights, pointWeights, rankWeights, reinforcedWeights, weightsByRule, type RankMethod, type WeightRule,
} from '../../../../src/core/kpi';
import { cases } from '../../../reference/cases';
import independent from '../../../reference/kpi-weights.json';

// Published weights, each with its source in the table, and the same methods computed by other means (kpi_weights.py).
interface Case {
  readonly id: string;
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}
type Rows = readonly (readonly number[])[];

const all = cases<Case>('public-kpi');
const of = (method: string) => {
  const found = all.filter((row) => row.method === method);
  if (found.length === 0) throw new Error(`No case of ${method}`);
  return found;
};

function held<T>(outcome: Outcome<T>): T {
  if (isFault(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

function expectNear(got: readonly number[], wanted: unknown, tolerance: number): void {
  expect(got).toHaveLength((wanted as number[]).length);
  got.forEach((value, index) => expect(Math.abs(value - (wanted as number[])[index]!)).toBeLessThanOrEqual(tolerance));
}

const rankMethods: Readonly<Record<string, RankMethod>> = { 'rank-order-centroid': 'ROC', 'rank-sum': 'RS', 'rank-reciprocal': 'RR' };

test.each(Object.keys(rankMethods).flatMap(of))('$id', ({ method, input, expected, tolerance }) => {
  expectNear(held(rankWeights(input.ranks as number[], rankMethods[method])), expected.weights, tolerance);
});

test.each(of('ahp'))('$id', ({ input, expected, tolerance }) => {
  const matrix = input.matrix as Rows;
  expectNear(held(ahpWeights(matrix)), expected.weights_eigen, tolerance);
  expectNear([held(ahpConsistency(matrix))], [expected.CR_saaty1980], tolerance);
  const published = expected.published as { weights: number[] };
  expectNear(held(ahpWeights(matrix)), published.weights, 5e-4);
});

test.each(of('ahp-group'))('$id', ({ input, expected, tolerance }) => {
  const raters = input.matrices as readonly Rows[];
  const together = held(groupComparisons(raters));
  (expected.AIJ_matrix as Rows).forEach((row, index) => expectNear(together[index]!, row, tolerance));
  expectNear(held(ahpWeights(together)), expected.AIJ_weights, tolerance);
  expectNear([held(ahpConsistency(together))], [expected.AIJ_CR_saaty1980], tolerance);
  const apart = raters.map((matrix) => held(ahpWeights(matrix)));
  expectNear(held(groupPriorities(apart, 'geometric')), expected.AIP_geometric, tolerance);
  expectNear(held(groupPriorities(apart, 'arithmetic')), expected.AIP_arithmetic, tolerance);
  expectNear(raters.map((matrix) => held(ahpConsistency(matrix))), expected.individual_CR, tolerance);
});

test.each(of('bwm'))('$id', ({ input, expected, tolerance }) => {
  const { weights, inconsistency } = held(bestWorstWeights(input.best_to_others as number[], input.others_to_worst as number[]));
  expectNear(weights, expected.linear_weights, tolerance);
  expectNear([inconsistency], [expected.linear_xi], 1e-6);
});

test.each(of('critic'))('$id', ({ input, expected, tolerance }) => {
  expectNear(held(criticWeights(input.matrix as Rows, input.types as number[])), expected.weights, tolerance);
});

test.each(of('entropy'))('$id', ({ input, expected, tolerance }) => {
  expectNear(held(entropyWeights(input.matrix as Rows)), expected.weights, tolerance);
  expectNear(held(entropyWeights(input.matrix as Rows)), expected.exact, 1e-6);
});

test.each(of('standard-deviation'))('$id', ({ input, expected, tolerance }) => {
  expectNear(held(deviationWeights(input.matrix as Rows, 'raw')), expected.weights, tolerance);
  expectNear(held(deviationWeights(input.matrix as Rows, 'raw')), expected.exact, 1e-6);
  expectNear(held(deviationWeights(input.matrix as Rows, 'range')), expected.if_minmax_first, 1e-6);
});

test.each(of('merec'))('$id', ({ input, expected, tolerance }) => {
  expectNear(held(merecWeights(input.matrix as Rows, input.types as number[])), expected.weights, tolerance);
  expectNear(held(merecWeights(input.matrix as Rows, input.types as number[])), expected.exact, 1e-6);
});

test.each(of('combined'))('$id', ({ input, expected, tolerance }) => {
  const [judged, measured] = [input.subjective as number[], input.objective as number[]];
  expectNear(held(reinforcedWeights(judged, measured)), expected.multiplicative, tolerance);
  expectNear(held(blendedWeights(judged, measured, input.alpha as number)), expected.linear, tolerance);
});

test.each([...of('swing'), ...of('point-allocation')])('$id', ({ input, expected, tolerance }) => {
  expectNear(held(pointWeights(input.points as number[])), expected.weights, tolerance);
});

test.each(of('delphi'))('$id', ({ input, expected, tolerance }) => {
  const round = held(delphiRound(input.ratings as Rows));
  expectNear(round.mean, expected.mean, tolerance);
  expectNear(round.median, expected.median, tolerance);
  expectNear(round.lowerQuartile, expected.q1, tolerance);
  expectNear(round.upperQuartile, expected.q3, tolerance);
  expectNear(round.variation as number[], expected.cv, tolerance);
  expectNear(round.trimmedMean as number[], expected.trimmed_mean_drop_1, tolerance);
  expectNear(round.weights!, expected.normalised_median, tolerance);
  expectNear([round.agreement!], [expected.kendall_W], tolerance);
});

test.each(of('weight-rule-rounding'))('$id', ({ input, expected }) => {
  const { weights } = input as unknown as { weights: number[] };
  expect(weightsByRule(weights, input as unknown as WeightRule)).toEqual(expected.feasible ? expected.weights : null);
});

test.each(independent.bestWorst)('best-worst weights are those of the linear programme: $best_to_others, $others_to_worst', (row) => {
  const { weights, inconsistency } = held(bestWorstWeights(row.best_to_others, row.others_to_worst));
  expectNear(weights, row.weights, 1e-9);
  expectNear([inconsistency], [row.xi], 1e-9);
});

test.each(independent.eigen)('weights of $matrix are its principal eigenvector', (row) => {
  expectNear(held(ahpWeights(row.matrix)), row.weights, 1e-14);
  const n = row.matrix.length;
  const index = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59][n - 3] ?? 1;
  expectNear([held(ahpConsistency(row.matrix))], [(row.lambda - n) / (n - 1) / index], 1e-13);
});

test.each(independent.entropy)('entropy weights of $matrix keep their digits', (row) => {
  expectNear(held(entropyWeights(row.matrix)), row.weights, 1e-13);
  held(entropyWeights(row.matrix)).forEach((weight, index) => expect(Math.abs(weight / row.weights[index]! - 1)).toBeLessThan(1e-9));
});

test.each(independent.critic)('CRITIC weights of $matrix with directions $directions', (row) => {
  expectNear(held(criticWeights(row.matrix, row.directions)), row.weights, 1e-13);
});
