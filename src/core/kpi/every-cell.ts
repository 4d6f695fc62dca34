import { fault, type Outcome } from '../fault';
import { placeInTable } from '../place-in-table';
import type { Table } from '../table';

/**
 * The cells of a range, row by row, where each must hold a number: a gap would shift every value behind it to the wrong
 * indicator.
 * @returns the numbers; or `missing` and `too-large` with their place, `no-data` for a range without cells.
 */
export function everyCell(table: Table, argument: string): Outcome<readonly number[]> {
  const cells = table.flat();
  if (cells.length === 0) return fault('no-data', argument);
  for (const [index, value] of cells.entries()) {
    if (value === null) return fault('missing', argument, { ...placeInTable(table, index) });
    if (!Number.isFinite(value)) return fault('too-large', argument, { ...placeInTable(table, index) });
  }
  return cells as readonly number[];
}
