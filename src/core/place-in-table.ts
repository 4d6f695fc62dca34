import type { Table } from './table';

/** Where a cell lies, counted from 1, as a fault tells it: a column has rows only, a row columns only. */
export function placeInTable(table: Table, index: number): { readonly row?: number; readonly column?: number } {
  const columns = table[0]?.length ?? 0;
  const row = Math.floor(index / columns) + 1;
  const column = (index % columns) + 1;
  if (columns === 1) return table.length === 1 ? {} : { row };
  return table.length === 1 ? { column } : { row, column };
}
