/** Excel's own limits since 2007. A reference beyond them does not exist. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle without its sheet, zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `A1`, `A1:C9`, `A:C` or `2:5`, as Excel writes an address. */
export function rectangleAddress({ row, column, rows, columns }: Rectangle): string {
  if (rows === MAX_ROWS && columns === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (rows === MAX_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** A sheet's name as an address needs it: quoted unless it is a plain word that could not be read as a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My ''best'' sheet'!A1:C9` into sheet and rest. */
export function splitSheet(address: string): { sheet?: string; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const plain = /^([^'!]+)!([^!]*)$/s.exec(address);
  return plain ? { sheet: plain[1]!, rest: plain[2]! } : { rest: address };
}

const CORNER = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([a-z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** Reads an address without a sheet. Corners may come in any order, as in Excel. */
export function parseRectangle(address: string): Rectangle | undefined {
  const ends = address.trim().split(':');
  if (ends.length > 2) return undefined;
  const [from = '', to = from] = ends;
  const cells = [CORNER.exec(from), CORNER.exec(to)];
  if (cells[0] && cells[1]) {
    return spanning(
      [Number(cells[0][2]) - 1, Number(cells[1][2]) - 1],
      [columnNumber(cells[0][1]!), columnNumber(cells[1][1]!)],
    );
  }
  if (ends.length < 2) return undefined;
  const columns = [COLUMN.exec(from), COLUMN.exec(to)];
  if (columns[0] && columns[1]) return spanning([0, MAX_ROWS - 1], [columnNumber(columns[0][1]!), columnNumber(columns[1][1]!)]);
  const rows = [ROW.exec(from), ROW.exec(to)];
  if (rows[0] && rows[1]) return spanning([Number(rows[0][1]) - 1, Number(rows[1][1]) - 1], [0, MAX_COLUMNS - 1]);
  return undefined;
}

function spanning(rows: [number, number], columns: [number, number]): Rectangle | undefined {
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return inSheet({ row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 });
}

/** The rectangle itself, or nothing where it would leave the sheet. */
export function inSheet<R extends Rectangle>(rectangle: R): R | undefined {
  const { row, column, rows, columns } = rectangle;
  const fits = row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  return fits ? rectangle : undefined;
}

export function intersection<R extends Rectangle>(one: R, other: Rectangle): R | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { ...one, row, column, rows, columns } : undefined;
}

export function bounding<R extends Rectangle>(one: R, other: Rectangle): R {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { ...one, row, column, rows, columns };
}
