import { fault, isFault, type Outcome } from '../../fault';
import type { Table } from '../../table';
import { columnsOf } from './columns-of';
import { observations } from './observations';
import { onRange } from './on-range';
import { shares } from './shares';
import { standardDeviation } from './standard-deviation';

/**
 * Weights in proportion to the standard deviation of each indicator.
 * @param table a row for each month or unit, a column for each indicator.
 * @param scale `range` puts every column on its range 0–1 first, so that units play no part; `raw` takes the figures as they
 * are, for indicators that are already in one unit.
 * @returns a weight for each column, fractions that add up to one; or what `observations` refuses, `too-large`, `no-contrast`.
 * @see W. Sałabun, J. Wątróbski, A. Shekhovtsov, Symmetry 12 (2020) 1549.
 */
export function deviationWeights(table: Table, scale: 'range' | 'raw' = 'range'): Outcome<readonly number[]> {
  const rows = observations(table);
  if (isFault(rows)) return rows;
  const deviations = columnsOf(rows).map((column) => {
    const ranged = onRange(column);
    return ranged === null ? 0 : standardDeviation(scale === 'raw' ? column : ranged);
  });
  if (!deviations.every(Number.isFinite)) return fault('too-large', 'matrix');
  return shares(deviations) ?? fault('no-contrast', 'matrix');
}
