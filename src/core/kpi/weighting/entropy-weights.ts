import { fault, isFault, type Outcome } from '../../fault';
import { extremes } from '../../numeric/extremes';
import { logDeficit } from '../../numeric/log-deficit';
import { sum } from '../../numeric/sum';
import type { Table } from '../../table';
import { columnsOf } from './columns-of';
import { observations } from './observations';
import { shares } from './shares';

/**
 * Entropy weights: an indicator weighs the more, the more unevenly its total is spread over the rows. A column's entropy is
 * E = −Σ p ln p ÷ ln m with p = x ÷ Σx over m rows, and its weight (1 − E) ÷ Σ(1 − E). A constant column weighs nothing.
 * @param table a row for each month or unit, a column for each indicator; all numbers above 0, for a negative or zero share of
 * a total has no logarithm.
 * @returns a weight for each column, fractions that add up to one; or what `observations` refuses, `no-contrast` where
 * every column is constant.
 * @see C. E. Shannon (1948); M. Zeleny, Multiple Criteria Decision Making, McGraw-Hill 1982; X. Xu, EJOR 156 (2004) 530–532.
 */
export function entropyWeights(table: Table): Outcome<readonly number[]> {
  const rows = observations(table, 'positive');
  if (isFault(rows)) return rows;
  return shares(columnsOf(rows).map(divergence)) ?? fault('no-contrast', 'matrix');
}

/**
 * 1 − E, but for the factor ln m that all columns share: Σ p ln(p·m) = mean of (1 + d) ln(1 + d) − d, where d is a value's
 * relative distance from the mean. No term is negative, so a nearly constant column keeps its digits.
 */
function divergence(column: readonly number[]): number {
  const { lowest, highest } = extremes(column);
  if (lowest === highest) return 0;
  const scaled = column.map((value) => value / highest);
  const mean = sum(scaled) / scaled.length;
  return sum(scaled.map((value) => {
    const d = (value - mean) / mean;
    // A value of next to nothing beside the mean: (1 + d) ln(1 + d) tends to 0.
    return value / mean < 1e-300 ? 1 : Math.max(0, d * Math.log1p(d) - logDeficit(d));
  }));
}
