import { namesDay } from './calendar-day';
import { headerFit, type ColumnRole } from './column-words';
import { isNumeric } from './number-text';
import { isBlank, type TableCell, type TableRow } from './table-cell';
import { readMinute } from './time-of-day';

const LOOK = 25;
const BODY = 200;
/** Between a header and its first row of data may stand units and a blank row. */
const BETWEEN = 3;
const ROLES: readonly ColumnRole[] = ['date', 'interval', 'calls', 'aht'];

/**
 * Rows above the first row of data: titles, a report's head (its own dates included), headers. The header is the row of words
 * that fits columns best and has rows below that look like the body of the table.
 */
export function countHeaderRows(rows: readonly TableRow[]): number {
  const usual = usualColumns(rows);
  const isBody = (row: TableRow) => usual.filter((column) => isValue(row[column] ?? '')).length * 2 > usual.length;
  let best: { first: number; fit: number } | null = null;
  for (let row = 0; row < Math.min(LOOK, rows.length); row += 1) {
    if (!isHeader(rows[row]!)) continue;
    const first = rows.findIndex((below, index) => index > row && index <= row + BETWEEN && isBody(below));
    const fit = rows[row]!.reduce<number>((sum, cell) => sum + Math.max(...ROLES.map((role) => headerFit(oneLine(cell), role))), 0);
    // Two header rows above the same data are one header.
    if (first >= 0 && (best === null || (fit > best.fit && (first === best.first || best.fit === 0)))) best = { first, fit };
  }
  return best ? best.first : firstValueRow(rows);
}

/** What stands above each column: its header, the one above where it is blank, with a unit that stands apart. */
export function headerTexts(rows: readonly TableRow[], headerRows: number): string[] {
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length));
  const heads = rows.slice(Math.max(0, headerRows - BETWEEN), headerRows).filter((row) => row.filter((cell) => !isBlank(cell)).length > 1).reverse();
  return Array.from({ length: width }, (_, column) => {
    const [bottom = '', above = ''] = heads.map((row) => oneLine(row[column] ?? '')).filter((text) => text !== '');
    return UNIT.test(bottom) && above !== '' ? `${above} (${bottom.replace(/^[([]|[)\]]$/g, '')})` : bottom;
  });
}

const UNIT = /^[([]?(#|%|n|no\.?|s|secs?|seconds?|sek\.?|min\.?|minutes?|minuten|ms|h|hh:mm(:ss)?|mm:ss|秒|分|分钟|分鐘|次|通|个|個|件)[)\]]?$/i;

function oneLine(cell: TableCell): string {
  return String(cell).replace(/\s+/g, ' ').trim();
}

function isHeader(row: TableRow): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => typeof cell === 'string' && !isValue(cell));
}

function isValue(cell: TableCell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  return !isBlank(cell) && (isNumeric(cell) || namesDay(cell) || (/^\D{0,8}\d/.test(cell) && readMinute(cell) !== null));
}

/** The columns that hold dates, times or numbers in most rows. */
function usualColumns(rows: readonly TableRow[]): number[] {
  const step = Math.max(1, Math.floor(rows.length / BODY));
  const body = rows.filter((row, index) => index % step === 0 && row.filter((cell) => !isBlank(cell)).length > 1);
  const width = Math.max(0, ...body.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => body.filter((row) => isValue(row[column] ?? '')).length * 2 > body.length);
}

/** Without a header: the first row with a number or a date. */
function firstValueRow(rows: readonly TableRow[]): number {
  const look = Math.min(rows.length, 12);
  for (let row = 0; row < look; row += 1) {
    if ((rows[row] ?? []).some((cell) => typeof cell === 'number' || (typeof cell === 'string' && namesDay(cell)))) return row;
  }
  return Math.min(1, rows.length);
}
