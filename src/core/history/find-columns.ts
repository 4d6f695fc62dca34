import { namesDay } from './calendar-day';
import { headerFit, namesEnd } from './column-words';
import type { ColumnRole } from './column-words';
import { handleTimeUnit, isHandleTime, type HandleTimeUnit } from './handle-time';
import { countHeaderRows } from './header-rows';
import { isNumeric } from './number-text';
import { sampleColumns, share, type SampledColumn as Column } from './sample-columns';
import type { TableCell, TableRow } from './table-cell';
import { PARTS_OF_DAY, readMinute, type TimeNotation } from './time-of-day';

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
  readonly interval: (FoundColumn & { readonly notation: TimeNotation; readonly ends: boolean }) | null;
  readonly calls: FoundColumn | null;
  readonly aht: (FoundColumn & { readonly secondsPerUnit: number; readonly unitBecause: HandleTimeUnit['because'] }) | null;
}

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
  const interval = pick('interval', () => stampedTimes(columns, date) ?? best(free(), 'interval', timeShare));
  const aht = pick('aht', () => best(free().filter((column) => headerFit(column.header, 'aht') > 0), 'aht', (column) => share(column.cells, isHandleTime)));
  const calls = pick('calls', () => best(free(), 'calls', numberShare) ?? onlyNumbers(free()));
  return {
    headerRows,
    date,
    interval: interval && { ...interval, notation: notationOf(columns, interval), ends: interval.column !== date?.column && namesEnd(interval.header) },
    calls,
    aht: aht && { ...aht, ...ahtUnit(columns, aht) },
  };
}

function dateShare(column: Column): number {
  // Numbers near today's of Excel are dates where a header or their parts of a day say so.
  const named = column.dateFormat || headerFit(column.header, 'date') > 0 || share(column.cells, isStamp) > 0.9;
  return share(column.cells, (cell) => (typeof cell === 'string' || named) && namesDay(cell));
}

/** 2000 to 2060 with a time of whole minutes, as an Excel date or as figures. */
function isStamp(cell: TableCell): boolean {
  if (typeof cell !== 'number') return false;
  const minutes = cell * 1440;
  return cell > 1e11 ? namesDay(cell) : cell >= 36_526 && cell < 58_500 && !Number.isInteger(cell) && Math.abs(minutes - Math.round(minutes)) < 0.02;
}

function timeShare({ header, cells, timeFormat }: Column): number {
  const named = headerFit(header, 'interval') > 0;
  const text = share(cells, (cell) => typeof cell === 'string' && readMinute(cell, named ? 'hour' : 'clock') !== null);
  const numbers = named || timeFormat ? numberTimes(cells) : 0;
  return Math.max(text, numbers, text + numbers <= 1 ? text + numbers : 0);
}

/** Fractions of a day, with a day before the point or not, or whole numbers that stand for times. */
function numberTimes(cells: readonly TableCell[]): number {
  const notation = notationFor(cells);
  const stamps = cells.some(isStamp);
  const isTime = (cell: number) => notation !== 'clock' || cell < 2 || (stamps && cell >= 36_526 && cell < 58_500) || isStamp(cell);
  return share(cells, (cell) => typeof cell === 'number' && isTime(cell) && readMinute(cell, notation) !== null);
}

/** Bad cells are for the quality report to tell: half of good ones make a column of numbers. */
function numberShare(column: Column): number {
  return share(column.cells, isNumeric);
}

function best(columns: readonly Column[], role: ColumnRole, content: (column: Column) => number): FoundColumn | null {
  let found: { column: Column; score: number } | null = null;
  for (const column of columns) {
    const share = content(column);
    const fit = headerFit(column.header, role);
    const fits = share >= 0.5 && (fit > 0 || (role !== 'calls' && role !== 'aht'));
    const end = (role === 'date' || role === 'interval') && namesEnd(column.header) ? 0.6 : 0;
    const score = fit * 2 + share - end;
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
  // The same time on each day is no time of its own.
  return new Set(column.cells.map((cell) => readMinute(cell) ?? 0)).size > 1 ? describe(column, 'content') : null;
}

function describe(column: Column, because: Because): FoundColumn {
  return { column: column.index, header: column.header, because };
}

function notationOf(columns: readonly Column[], interval: FoundColumn): TimeNotation {
  return notationFor(columns.find((column) => column.index === interval.column)?.cells ?? []);
}

/** How cells that stand for times write them. */
export function notationFor(cells: readonly TableCell[]): TimeNotation {
  if (share(cells, (cell) => typeof cell === 'string' && /[:：]/.test(cell)) > 0) return 'clock';
  const figures = cells.map((cell) => (typeof cell === 'number' ? cell : /^\d{1,3}$/.test(cell as string) ? Number(cell) : null));
  const whole = figures.filter((value): value is number => value !== null && Number.isInteger(value));
  if (whole.length * 2 > cells.length && !figures.some((value) => value !== null && !Number.isInteger(value) && value < 1)) return wholeNotation(whole);
  return share(cells, (cell) => readMinute(cell, 'hour') !== null && (typeof cell !== 'number' || cell >= 1 || cell === 0)) > 0.5
    && share(cells, (cell) => typeof cell === 'number' && cell > 0 && cell < 1) === 0 ? 'hour' : 'clock';
}

function wholeNotation(values: readonly number[]): TimeNotation {
  const [least, most] = [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), 0)];
  if (most < 24) return 'hour';
  const parts = PARTS_OF_DAY.find((one) => one > most - Math.min(least, 1));
  const figures = most < 2400 && (most >= 100 || least === 0) && values.every((value) => value % 100 < 60 && value % 5 === 0);
  if (figures || parts === undefined) return most < 2400 ? 'figures' : 'clock';
  return `from-${least === 0 ? 0 : 1}-${parts}`;
}

/** Seconds unless the header, the format or the numbers themselves say otherwise. */
function ahtUnit(columns: readonly Column[], aht: FoundColumn): { readonly secondsPerUnit: number; readonly unitBecause: HandleTimeUnit['because'] } {
  const column = columns.find((one) => one.index === aht.column);
  const { secondsPerUnit, because } = handleTimeUnit(aht.header, column?.cells ?? [], column?.timeFormat ?? false);
  return { secondsPerUnit, unitBecause: because };
}
