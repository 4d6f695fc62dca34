import { fault, isFault, type Outcome } from '../../fault';
import { sum } from '../../numeric/sum';
import type { Table } from '../../table';
import { comparisonMatrix, type ComparisonMatrix } from './comparison-matrix';
import { shares } from './shares';

/**
 * The comparisons of several raters as one matrix: the geometric mean of each judgement, the only mean that keeps the matrix
 * reciprocal. For raters who decide together.
 * @returns a full matrix; or `no-data`, what `comparisonMatrix` refuses with its `rater` from 1, `unequal-sizes`.
 * @see J. Aczél, T. L. Saaty, Journal of Mathematical Psychology 27 (1983) 93–102.
 */
export function groupComparisons(raters: readonly Table[]): Outcome<ComparisonMatrix> {
  const matrices: ComparisonMatrix[] = [];
  for (const [index, table] of raters.entries()) {
    const matrix = comparisonMatrix(table);
    if (isFault(matrix)) return { ...matrix, rater: index + 1 };
    const wanted = matrices[0]?.length ?? matrix.length;
    if (matrix.length !== wanted) return fault('unequal-sizes', 'matrix', { rater: index + 1, given: matrix.length, other: 'matrix', wanted });
    matrices.push(matrix);
  }
  if (!matrices[0]) return fault('no-data', 'matrix');
  return matrices[0].map((line, row) => line.map((_, column) => geometricMean(matrices.map((matrix) => matrix[row]![column]!))));
}

/**
 * The weights of several raters as one list: their mean, scaled to add up to one. For raters who speak for different interests.
 * @param priorities one list of weights for each rater, of equal length, none below 0.
 * @param mean `geometric`, by which a weight of 0 is a veto, or `arithmetic`.
 * @returns fractions; or `no-data`, `unequal-sizes`, `below`, `all-zero` of `weights`.
 * @see E. Forman, K. Peniwati, European Journal of Operational Research 108 (1998) 165–169.
 */
export function groupPriorities(priorities: readonly (readonly number[])[], mean: 'geometric' | 'arithmetic' = 'geometric'): Outcome<readonly number[]> {
  const [first] = priorities;
  if (!first || first.length === 0) return fault('no-data', 'weights');
  for (const [index, weights] of priorities.entries()) {
    if (weights.length !== first.length) return fault('unequal-sizes', 'weights', { rater: index + 1, given: weights.length, other: 'weights', wanted: first.length });
    if (!weights.every((weight) => weight >= 0)) return fault('below', 'weights', { rater: index + 1, limit: 0 });
  }
  const middle = mean === 'geometric' ? geometricMean : (values: readonly number[]) => sum(values) / values.length;
  return shares(first.map((_, index) => middle(priorities.map((weights) => weights[index]!)))) ?? fault('all-zero', 'weights');
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(sum(values.map((value) => Math.log(value))) / values.length);
}
