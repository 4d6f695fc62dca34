import { readDay } from './calendar-day';
import { isBlank, type TableCell, type TableRow } from './table-cell';

/** Which columns of a table of events hold what, counted from zero. */
export interface EventColumns {
  /** Rows above the first event. */
  readonly headerRows: number;
  readonly date: number;
  /** Null where no column has words: such events cannot be told apart. */
  readonly name: number | null;
  readonly end: number | null;
  readonly working: number | null;
}

const END = /\b(end|until|till|to|last)\b|结束|結束|截止|止|至/i;
const WORKING = /work|上班|工作|补班|補班|调休|調休/i;
const NAME = /name|event|holiday|occasion|description|名称|名稱|事件|节日|節日|假日|活动|活動/i;
const HEADERS_WITHIN = 10;

/** Finds the columns by their headers, and by what they hold where headers say nothing; null without a column of dates. */
export function eventColumns(rows: readonly TableRow[]): EventColumns | null {
  const first = rows.slice(0, HEADERS_WITHIN + 1).findIndex((row) => row.some(isDay));
  if (first < 0) return null;
  const headers = (first > 0 ? rows[first - 1]! : []).map((cell) => String(cell).trim());
  const data = rows.slice(first);
  const indices = Array.from({ length: Math.max(...data.map((row) => row.length)) }, (_, index) => index);
  const header = (column: number) => headers[column] ?? '';
  const dated = indices.filter((column) => share(data, column, isDay) > 0.5);
  const end = dated.find((column) => END.test(header(column))) ?? dated[1] ?? indices.find((column) => END.test(header(column))) ?? null;
  const date = dated.find((column) => column !== end) ?? indices.find((column) => column !== end && data.some((row) => isDay(row[column])));
  if (date === undefined) return null;
  const others = indices.filter((column) => column !== date && column !== end);
  const working = others.find((column) => WORKING.test(header(column)) && !NAME.test(header(column)))
    ?? others.find((column) => share(data, column, (cell) => typeof cell === 'boolean') > 0.5) ?? null;
  const words = others.filter((column) => column !== working);
  const name = words.find((column) => NAME.test(header(column))) ?? words.find((column) => share(data, column, (cell) => typeof cell === 'string') > 0.5) ?? null;
  return { headerRows: first, date, name, end, working };
}

/** A small number is a count and no date, and so are digits alone. */
function isDay(cell: TableCell | undefined): boolean {
  return cell !== undefined && typeof cell !== 'boolean' && readDay(cell) !== null;
}

/** Of the cells that are not blank. */
function share(rows: readonly TableRow[], column: number, test: (cell: TableCell) => boolean): number {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
  return cells.length > 0 ? cells.filter(test).length / cells.length : 0;
}
