import { fault, isFault, type Outcome } from '../../fault';
import { sum } from '../../numeric/sum';
import type { Table } from '../../table';
import { pointWeights } from '../weighting/point-weights';

/**
 * Weighted means Σ w·s ÷ Σ w. With a table of scores, one column for each weight, one mean for each row; with a single row or
 * column of scores, one mean. Weights need not add up to one. A blank cell counts as 0, as Excel would hand it over.
 * @returns a column of means in the units of the scores; or `unequal-sizes` of `weights`, `below` of a negative weight,
 * `all-zero`, `too-large`.
 */
export function weightedScores(scores: Table, weights: readonly number[]): Outcome<readonly number[]> {
  const columns = scores[0]?.length ?? 0;
  const lines = columns === 1 && scores.length === weights.length ? [scores.map((row) => row[0]!)] : scores;
  if (lines.some((line) => line.length !== weights.length)) {
    return fault('unequal-sizes', 'weights', { given: weights.length, other: 'scores', wanted: columns === 1 ? scores.length : columns });
  }
  const parts = pointWeights(weights, 'weights');
  if (isFault(parts)) return parts;
  const means = lines.map((line) => sum(line.map((score, index) => (score ?? 0) * parts[index]!)));
  return means.every(Number.isFinite) ? means : fault('too-large', 'scores');
}
