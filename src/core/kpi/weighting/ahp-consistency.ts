import { fault, isFault, type Outcome } from '../../fault';
import { principalEigenvector } from '../../numeric/principal-eigenvector';
import type { Table } from '../../table';
import { comparisonMatrix } from './comparison-matrix';
import { MOST_COMPARED, randomIndex } from './random-index';

/**
 * The consistency ratio of pairwise comparisons: CI ÷ RI with CI = (λ − n) ÷ (n − 1), λ the largest eigenvalue. 0 is perfect;
 * above 0.1 the judgements should be looked at again. Two indicators cannot contradict each other: 0.
 * @returns a ratio; or what `comparisonMatrix` refuses, or `too-large` beyond 15 indicators, where the table of RI ends.
 * @see T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980.
 */
export function ahpConsistency(comparisons: Table): Outcome {
  const matrix = comparisonMatrix(comparisons);
  if (isFault(matrix)) return matrix;
  const size = matrix.length;
  if (size > MOST_COMPARED) return fault('too-large', 'matrix', { given: size, limit: MOST_COMPARED });
  if (size < 3) return 0;
  const excess = principalEigenvector(matrix).value - size;
  // λ is never below n; what rounding leaves of a perfect matrix is no inconsistency.
  return excess <= 1e-13 * size ? 0 : excess / (size - 1) / randomIndex(size);
}
