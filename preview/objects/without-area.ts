import { intersection, type Rectangle } from './a1';

/** What is left of a rectangle when another is taken out of it: up to four. */
export function without<R extends Rectangle>(from: R, gone: Rectangle): R[] {
  const cut = intersection(from, gone);
  if (!cut) return [from];
  const below = cut.row + cut.rows;
  const beyond = cut.column + cut.columns;
  return [
    { ...from, rows: cut.row - from.row },
    { ...from, row: below, rows: from.row + from.rows - below },
    { ...from, row: cut.row, rows: cut.rows, columns: cut.column - from.column },
    { ...from, row: cut.row, rows: cut.rows, column: beyond, columns: from.column + from.columns - beyond },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
