import { isFault, type Outcome } from '../../fault';
import { principalEigenvector } from '../../numeric/principal-eigenvector';
import type { Table } from '../../table';
import { comparisonMatrix } from './comparison-matrix';

/**
 * Weights by the analytic hierarchy process: the principal eigenvector of pairwise comparisons, scaled to add up to one.
 * @param comparisons a square table; one triangle is enough (see `comparisonMatrix` for what is refused).
 * @returns one weight for each row, fractions.
 * @see T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980.
 */
export function ahpWeights(comparisons: Table): Outcome<readonly number[]> {
  const matrix = comparisonMatrix(comparisons);
  return isFault(matrix) ? matrix : principalEigenvector(matrix).vector;
}
