import { fault, isFault, type Outcome } from '../../fault';
import { extremes } from '../../numeric/extremes';
import { sum } from '../../numeric/sum';
import type { Table } from '../../table';
import { columnsOf } from './columns-of';
import { directionsOf } from './directions-of';
import { observations } from './observations';
import { shares } from './shares';

/**
 * MEREC weights: an indicator weighs the more, the more the rows' overall performance changes when it is removed. Each figure is
 * put beside an end of its column: min ÷ x where more is better, x ÷ max where less is; a row performs
 * ln(1 + mean of |ln x|), and a column weighs the sum over rows of the change without it.
 * @param table a row for each month or unit, a column for each indicator; all numbers above 0.
 * @param directions 1 where more is better, −1 where less is, one for each column; null: more is better everywhere.
 * @returns a weight for each column, fractions that add up to one; or what `observations` and `directionsOf` refuse,
 * `no-contrast` where every column is constant.
 * @see M. Keshavarz-Ghorabaee et al., Symmetry 13 (2021) 525.
 */
export function merecWeights(table: Table, directions: readonly number[] | null = null): Outcome<readonly number[]> {
  const rows = observations(table, 'positive');
  if (isFault(rows)) return rows;
  const given = directionsOf(directions, rows[0]!.length);
  if (isFault(given)) return given;
  const distances = columnsOf(rows).map((column, index) => {
    const { lowest, highest } = extremes(column);
    const extreme = Math.log(given[index] === 1 ? lowest : highest);
    return column.map((value) => Math.abs(Math.log(value) - extreme));
  });
  const totals = rows.map((_, row) => sum(distances.map((column) => column[row]!)));
  const performance = (total: number) => Math.log1p(total / distances.length);
  const removed = distances.map((column) => sum(column.map((distance, row) => performance(totals[row]!) - performance(Math.max(0, totals[row]! - distance)))));
  return shares(removed) ?? fault('no-contrast', 'matrix');
}
