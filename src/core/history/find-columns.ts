import { namesDay } from './calendar-day';
import { headerFit, secondsPerUnit } from './column-words';
import type { ColumnRole } from './column-words';
import { isBlank } from './table-cell';
import type { TableCell, TableRow } from './table-cell';
import type { TimeNotation } from './time-of-day';
import { readMinute } from './time-of-day';

/** Why a column was taken for what it is, so that the pane can say it. */
export type Because = 'header' | 'content' | 'only-one-left' | 'chosen';

/** What the planner decided: a column for a role, or null for none. Roles that are absent are found. */
export type ChosenColumns = Readonly<Partial<Record<ColumnRole, number | null>>>;

export interface FoundColumn {
  /** Counted from zero. */
  readonly column: number;
  /** As it stands above the column; empty where there is none. */
  readonly header: string;
  readonly because: Because;
}

/** Which columns of a table hold a history of calls. */
export interface HistoryColumns {
  /** Rows above the first row of data. */
  readonly headerRows: number;
  readonly date: FoundColumn | null;
  /** The same column as `date` where one column holds both. */
  readonly interval: (FoundColumn & { readonly notation: TimeNotation }) | null;
  readonly calls: FoundColumn | null;
  readonly aht: (FoundColumn & { readonly secondsPerUnit: number }) | null;
}

interface Column {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly TableCell[];
  readonly dateFormat: boolean;
  readonly timeFormat: boolean;
}

/** Enough rows to know a column by, spread over the table so that a bad start does not decide. */
const SAMPLE = 400;

/**
 * Finds date, interval, calls and AHT among the columns of a table, by their headers first and their contents second.
 * Columns that are spoken for are left alone unless they were chosen.
 */
export function findColumns(
  rows: readonly TableRow[], numberFormats: readonly (readonly string[])[] = [], chosen: ChosenColumns = {}, spokenFor: readonly number[] = [],
): HistoryColumns {
  const headerRows = countHeaderRows(rows);
  const columns = sampleColumns(rows, numberFormats, headerRows);
  const taken = new Set([...spokenFor, ...Object.values(chosen)]);
  const free = () => columns.filter((column) => !taken.has(column.index));
  const pick = (role: ColumnRole, find: () => FoundColumn | null): FoundColumn | null => {
    const decided = chosen[role];
    const column = columns.find((one) => one.index === decided);
    const found = decided === undefined ? find() : column ? describe(column, 'chosen') : null;
    if (found) taken.add(found.column);
    return found;
  };
  const date = pick('date', () => best(free(), 'date', dateShare));
  const interval = pick('interval', () => best(free(), 'interval', timeShare) ?? stampedTimes(columns, date));
  const aht = pick('aht', () => best(free().filter((column) => headerFit(column.header, 'aht') > 0), 'aht', numberShare));
  const calls = pick('calls', () => best(free(), 'calls', numberShare) ?? onlyNumbers(free()));
  return {
    headerRows,
    date,
    interval: interval && { ...interval, notation: notationOf(columns, interval) },
    calls,
    aht: aht && { ...aht, secondsPerUnit: ahtUnit(columns, aht) },
  };
}

/** Titles and headers end at the first row that holds a number or a date under a row of text. */
function countHeaderRows(rows: readonly TableRow[]): number {
  const look = Math.min(rows.length, 12);
  for (let row = 0; row < look; row += 1) {
    if ((rows[row] ?? []).some((cell) => typeof cell === 'number' || (typeof cell === 'string' && namesDay(cell)))) return row;
  }
  return Math.min(1, rows.length);
}

function sampleColumns(rows: readonly TableRow[], formats: readonly (readonly string[])[], headerRows: number): Column[] {
  const data = rows.slice(headerRows);
  const step = Math.max(1, Math.floor(data.length / SAMPLE));
  const chosen = data.map((_, index) => index).filter((index) => index % step === 0);
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length));
  return Array.from({ length: width }, (_, index) => {
    const formatsHere = chosen.map((row) => formats[row + headerRows]?.[index] ?? '');
    return {
      index,
      header: String(rows[headerRows - 1]?.[index] ?? '').trim(),
      cells: chosen.map((row) => data[row]?.[index] ?? '').filter((cell) => !isBlank(cell)),
      dateFormat: mostly(formatsHere, (format) => /[yd]/i.test(plainFormat(format))),
      timeFormat: mostly(formatsHere, (format) => /h/i.test(plainFormat(format))),
    };
  });
}

/** Colours, conditions and quoted words say nothing of the kind of number; `General` is no format with an l. */
function plainFormat(format: string): string {
  return format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').replace(/general/i, '');
}

function mostly<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  return items.length > 0 && items.filter(test).length * 2 > items.length;
}

function share(cells: readonly TableCell[], test: (cell: TableCell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

function dateShare(column: Column): number {
  const named = column.dateFormat || headerFit(column.header, 'date') > 0;
  return share(column.cells, (cell) => (typeof cell === 'string' || named) && namesDay(cell));
}

function timeShare(column: Column): number {
  const fit = headerFit(column.header, 'interval');
  const fractions = share(column.cells, (cell) => typeof cell === 'number' && cell >= 0 && cell < 1);
  const hours = share(column.cells, (cell) => typeof cell === 'number' && readMinute(cell, 'hour') !== null);
  const text = share(column.cells, (cell) => typeof cell === 'string' && readMinute(cell, fit > 0 ? 'hour' : 'clock') !== null);
  const numbers = column.timeFormat || fit > 0 ? Math.max(fractions, fit > 0 ? hours : 0) : 0;
  return Math.max(text, numbers, text + numbers <= 1 ? text + numbers : 0);
}

/** Bad cells are for the quality report to tell: half of good ones make a column of numbers. */
function numberShare(column: Column): number {
  return share(column.cells, (cell) => typeof cell === 'number');
}

function best(columns: readonly Column[], role: ColumnRole, content: (column: Column) => number): FoundColumn | null {
  let found: { column: Column; score: number } | null = null;
  for (const column of columns) {
    const share = content(column);
    const fit = headerFit(column.header, role);
    const fits = share >= 0.5 && (fit > 0 || (role !== 'calls' && role !== 'aht'));
    const score = fit * 2 + share;
    if (fits && (found === null || score > found.score)) found = { column, score };
  }
  return found && describe(found.column, headerFit(found.column.header, role) > 0 ? 'header' : 'content');
}

function onlyNumbers(columns: readonly Column[]): FoundColumn | null {
  const numeric = columns.filter((column) => numberShare(column) >= 0.5 && !column.dateFormat && !column.timeFormat);
  const [first] = numeric;
  return first ? describe(first, numeric.length === 1 ? 'only-one-left' : 'content') : null;
}

/** A column of time stamps is both date and interval. */
function stampedTimes(columns: readonly Column[], date: FoundColumn | null): FoundColumn | null {
  const column = columns.find((one) => one.index === date?.column);
  if (!column) return null;
  return column.cells.some((cell) => (readMinute(cell) ?? 0) > 0) ? describe(column, 'content') : null;
}

function describe(column: Column, because: Because): FoundColumn {
  return { column: column.index, header: column.header, because };
}

function notationOf(columns: readonly Column[], interval: FoundColumn): TimeNotation {
  const cells = columns.find((column) => column.index === interval.column)?.cells ?? [];
  return share(cells, (cell) => readMinute(cell, 'hour') !== null && (typeof cell !== 'number' || cell >= 1 || cell === 0)) > 0.5
    && share(cells, (cell) => typeof cell === 'number' && cell > 0 && cell < 1) === 0
    && share(cells, (cell) => typeof cell === 'string' && /[:：]/.test(cell)) === 0
    ? 'hour' : 'clock';
}

/** Seconds unless the header says minutes, or Excel's own times give fractions of a day. */
function ahtUnit(columns: readonly Column[], aht: FoundColumn): number {
  const cells = columns.find((column) => column.index === aht.column)?.cells ?? [];
  const times = share(cells, (cell) => typeof cell === 'number' && cell > 0 && cell < 0.5) > 0.5;
  return times ? 86_400 : secondsPerUnit(aht.header) ?? 1;
}
