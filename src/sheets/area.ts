/** A rectangle of cells on one sheet, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** `columnName(0)` is A, `columnName(26)` is AA. */
export function columnName(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? columnName(head - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `$B$5`: what a formula writes when every row looks at the same cell. */
export function fixedCell(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Reads `B2`, `$B$2:C9`, `A:C` and `2:5`; anything else is null. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(address.trim());
  if (!match) return null;
  const [, left, top, right, bottom] = match;
  const isRange = address.includes(':');
  if (!isRange && (!left || !top)) return null;
  if (isRange && (Boolean(left) !== Boolean(right) || Boolean(top) !== Boolean(bottom) || (!left && !top))) return null;
  const columns = [left ? columnIndex(left) : 0, right ? columnIndex(right) : left && !isRange ? columnIndex(left) : LAST_COLUMN - 1];
  const rows = [top ? Number(top) - 1 : 0, bottom ? Number(bottom) - 1 : top && !isRange ? Number(top) - 1 : LAST_ROW - 1];
  const column = Math.min(...columns);
  const row = Math.min(...rows);
  const lastColumn = Math.max(...columns);
  const lastRow = Math.max(...rows);
  if (row < 0 || lastRow >= LAST_ROW || lastColumn >= LAST_COLUMN) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of `area` once `hole` is cut out: at most four rectangles that do not overlap. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = area.row + area.rows - (cut.row + cut.rows);
  const right = area.column + area.columns - (cut.column + cut.columns);
  const pieces: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row + cut.rows, rows: below },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: cut.column + cut.columns, columns: right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
