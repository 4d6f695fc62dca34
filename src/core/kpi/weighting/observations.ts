import { fault, isFault, type Outcome } from '../../fault';
import type { Table } from '../../table';
import { everyCell } from '../every-cell';

/** Figures as observed: a row for each month or unit, a column for each indicator. */
export type Observations = readonly (readonly number[])[];

/** Two rows always disagree in every column by a whole range: nothing can be learnt from their spread. */
const FEWEST_ROWS = 3;

/**
 * A table that a method of objective weighting can learn from: a full rectangle of numbers with at least three rows.
 * @param sign `positive` for methods that take logarithms; a blank, which desktop Excel hands over as 0, is then as bad as one.
 * @returns the rows; or, of `matrix`, `no-data`, `wrong-shape`, `too-few-rows`, and with row and column `missing`, `too-large`,
 * `not-positive`.
 */
export function observations(table: Table, sign: 'any' | 'positive' = 'any'): Outcome<Observations> {
  const columns = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== columns)) return fault('wrong-shape', 'matrix');
  if (sign === 'positive') {
    for (const [row, values] of table.entries()) {
      const column = values.findIndex((value) => !(value !== null && value > 0));
      if (column >= 0) return fault('not-positive', 'matrix', { row: row + 1, column: column + 1, given: values[column] ?? 0 });
    }
  }
  const cells = everyCell(table, 'matrix');
  if (isFault(cells)) return cells;
  if (table.length < FEWEST_ROWS) return fault('too-few-rows', 'matrix', { given: table.length, limit: FEWEST_ROWS });
  return table as Observations;
}
