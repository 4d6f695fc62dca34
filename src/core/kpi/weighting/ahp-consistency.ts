import { fault, isFault, type Outcome } from '../../fault';
import { principalEigenvector } from '../../numeric/principal-eigenvector';
import type { Table } from '../../table';
import { comparisonMatrix } from './comparison-matrix';

/** Mean consistency index of matrices filled at random, for 3 to 15 indicators (Saaty 1980). Later tables differ slightly. */
const RANDOM_INDEX = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

const MOST_INDICATORS = RANDOM_INDEX.length + 2;

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
  if (size > MOST_INDICATORS) return fault('too-large', 'matrix', { given: size, limit: MOST_INDICATORS });
  if (size < 3) return 0;
  const excess = principalEigenvector(matrix).value - size;
  // λ is never below n; what rounding leaves of a perfect matrix is no inconsistency.
  return excess <= 1e-13 * size ? 0 : excess / (size - 1) / RANDOM_INDEX[size - 3]!;
}
