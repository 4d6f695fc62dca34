import type { Table } from '../table';

/** One value for each cell of a table, row by row, laid out as the table is: weights stand beside what they weigh. */
export function shapedLike<T>(table: Table, values: readonly T[]): readonly (readonly T[])[] {
  let next = 0;
  return table.map((row) => values.slice(next, (next += row.length)));
}
