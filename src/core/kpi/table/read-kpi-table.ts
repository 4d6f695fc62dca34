import { findDayOrder, readDay } from '../../history/calendar-day';
import { numberOfText } from '../../history/number-text';
import { isBlank, type TableCell, type TableRow } from '../../history/table-cell';
import type { InputId } from '../catalogue/inputs';
import type { DateNotation, KpiColumns, KpiTable, TableFinding, TextRole } from './kpi-table';
import { readMonth } from './months-named';

const TOTAL = /^(grand |sub ?)?total|^(sum|summary|average|avg|mean)\b|合计|合計|小计|小計|总计|總計|总和|汇总|彙總|平均/i;
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)/i;
const TEXTS: readonly TextRole[] = ['queue', 'team', 'agent', 'reason'];

/** Whether a row adds up others: its first words say so. */
function isTotal(row: TableRow): boolean {
  const texts = row.filter((cell) => !isBlank(cell)).slice(0, 3).filter((cell): cell is string => typeof cell === 'string');
  return texts.some((text) => TOTAL.test(text.trim()));
}

interface Body {
  readonly headerRows: number;
  readonly rows: readonly TableRow[];
  readonly totals: ReadonlySet<number>;
}

/** The rows of data: blank ones and totals at the end are not among them. */
function bodyOf(values: readonly TableRow[], headerRows: number): Body & { readonly cut: readonly number[] } {
  const all = values.slice(headerRows);
  const isEnd = (row: TableRow) => row.every((cell) => isBlank(cell)) || isTotal(row);
  let length = all.length;
  while (length > 0 && isEnd(all[length - 1]!)) length -= 1;
  const rows = all.slice(0, length);
  const cut = all.flatMap((row, index) => (index >= length && isTotal(row) ? [index] : []));
  return { headerRows, rows, totals: new Set(rows.flatMap((row, index) => (isTotal(row) ? [index] : []))), cut };
}

/** Reads a raw table by what its columns hold: what formulas over the same cells will see, and what they will not. */
export function readKpiTable(values: readonly TableRow[], headerRows: number, { keys, inputs }: KpiColumns): KpiTable {
  const body = bodyOf(values, headerRows);
  const findings: TableFinding[] = [...body.totals].map((row) => ({ code: 'total-row', row: row + headerRows, column: 0, given: String(body.rows[row]?.find((cell) => typeof cell === 'string' && TOTAL.test(cell.trim())) ?? '') }));
  const dateColumn = keys.date ?? keys.month;
  const days = dateColumn === undefined ? null : readDates(body, dateColumn, keys.date === undefined, findings);
  const read = (column: number) => body.rows.map((row, index) => numberAt(row[column] ?? '', index, column, body, findings));
  const columns = new Map<number, (number | null)[]>();
  const numbers = (column: number) => {
    const known = columns.get(column) ?? read(column);
    columns.set(column, known);
    return known;
  };
  const observations = Object.fromEntries(Object.entries(inputs).map(([input, { column, times, per }]): [InputId, (number | null)[]] => {
    const counts = per === undefined ? null : numbers(per);
    return [input as InputId, numbers(column).map((value, row) => {
      if (value === null) return null;
      const count = counts ? counts[row] ?? null : 1;
      return count === null ? null : value * times * count;
    })];
  }));
  const inWords = keys.date === undefined && keys.month !== undefined && days?.notation === 'text';
  return {
    headerRows, rows: body.rows.length, ...days ?? { dates: null, notation: null },
    ...(inWords && { monthTexts: body.rows.map((row, index) => (body.totals.has(index) ? '' : String(row[keys.month!] ?? '').trim())) }),
    texts: Object.fromEntries(TEXTS.flatMap((role) => {
      const column = keys[role];
      return column === undefined ? [] : [[role, body.rows.map((row, index) => (body.totals.has(index) ? '' : String(row[column] ?? '').trim()))]];
    })),
    observations, findings: findings.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function numberAt(cell: TableCell, index: number, column: number, { headerRows, totals }: Body, findings: TableFinding[]): number | null {
  if (totals.has(index)) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (isBlank(cell)) return null;
  const given = String(cell);
  const at = { row: index + headerRows, column, given };
  if (ERROR.test(given)) findings.push({ code: 'error-cell', ...at });
  else if (typeof cell === 'string' && (numberOfText(cell.replace(/\s?%$/, '')) !== null || /^\d{1,3}:\d{2}(:\d{2})?$/.test(given.trim()))) findings.push({ code: 'number-as-text', ...at });
  // A dash is how reports say none.
  else if (!/^[-–—/\\]+$|^n\/?a$/i.test(given.trim())) findings.push({ code: 'not-a-number', ...at });
  return null;
}

function readDates({ headerRows, rows, totals }: Body, column: number, monthly: boolean, findings: TableFinding[]): { dates: (number | null)[]; notation: DateNotation } {
  const cells = rows.map((row) => row[column] ?? '');
  const { order } = findDayOrder(cells);
  const filled = cells.filter((cell, index) => !isBlank(cell) && !totals.has(index));
  const notation = notationOf(filled);
  const dates = cells.map((cell, index) => {
    if (isBlank(cell) || totals.has(index)) return null;
    const day = monthly ? readMonth(cell, order) : readDay(cell, order) ?? readMonth(cell, order);
    const at = { row: index + headerRows, column, given: String(cell) };
    if (day === null) findings.push({ code: ERROR.test(String(cell)) ? 'error-cell' : 'not-a-date', ...at });
    else if (typeof cell === 'string' && notation !== 'text') findings.push({ code: 'date-as-text', ...at });
    return day;
  });
  return { dates, notation };
}

function notationOf(cells: readonly TableCell[]): DateNotation {
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
  if (numbers.length * 2 <= cells.length) return 'text';
  const typical = [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
  return typical >= 19_700_101 ? 'yyyymmdd' : typical >= 197_001 ? 'yyyymm' : 'serial';
}
