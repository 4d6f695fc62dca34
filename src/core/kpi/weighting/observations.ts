import { fault, isFault, type Outcome } from '../../fault';
import type { Table } from '../../table';
import { everyCell } from '../every-cell';

/** Figures as observed: a row for each month or unit, a column for each indicator. */
export type Observations = readonly (readonly number[])[];

/** Two rows always disagree in every column by a whole range: nothing can be learnt from their spread. */
const FEWEST_ROWS = 3;

/**
 * A table that a method of objective weighting can learn from: a full rectangle of numbers with at least three rows.
 * @returns the rows; or `missing`, `too-large`, `wrong-shape`, `too-few-rows` of `matrix`.
 */
export function observations(table: Table): Outcome<Observations> {
  const columns = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== columns)) return fault('wrong-shape', 'matrix');
  const cells = everyCell(table, 'matrix');
  if (isFault(cells)) return cells;
  if (table.length < FEWEST_ROWS) return fault('too-few-rows', 'matrix', { given: table.length, limit: FEWEST_ROWS });
  return table as Observations;
}
