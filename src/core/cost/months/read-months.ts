import { numberOfText } from '../../history/number-text';
import { readHandleTime } from '../../history/handle-time';
import { isBlank, type TableCell, type TableRow } from '../../history/table-cell';
import { dayOrder } from '../../history/calendar-day';
import type { MonthColumns } from './month-columns';
import { monthIn } from './month-in';
import { MONTH_ROLES, type MonthRole } from './month-words';

/** Every role but the month itself, in what the table's cells hold. */
export type MonthFigure = Exclude<MonthRole, 'month'>;
export const MONTH_FIGURES = MONTH_ROLES.filter((role): role is MonthFigure => role !== 'month');

/** One row of a table of months as far as it can be read. What can't be read is null, never guessed. */
export interface MonthRow {
  /** Counted from zero in the table, headers included. */
  readonly row: number;
  /** Counted from year 0; see `monthIn`. */
  readonly month: number | null;
  /** The handle time in seconds. */
  readonly figures: Readonly<Record<MonthFigure, number | null>>;
  readonly cells: Readonly<Record<MonthRole, TableCell>>;
}

/** Reads every row below the headers. Texts, negatives and what is blank are null; months without a year are those from `startMonth` on. */
export function readMonths(table: readonly TableRow[], columns: MonthColumns, startMonth: number): MonthRow[] {
  const data = table.slice(columns.headerRows);
  const cell = (row: TableRow, role: MonthRole): TableCell => (columns[role] ? row[columns[role].column] ?? '' : '');
  const order = columns.month ? dayOrder(data.map((row) => cell(row, 'month'))) : 'day-first';
  return data.map((row, index) => {
    const cells = Object.fromEntries(MONTH_ROLES.map((role) => [role, cell(row, role)])) as Record<MonthRole, TableCell>;
    return {
      row: index + columns.headerRows, cells,
      month: columns.month && !isBlank(cells.month) ? monthIn(cells.month, startMonth, order) : null,
      figures: Object.fromEntries(MONTH_FIGURES.map((role) => [role, figure(cells[role], role, columns)])) as Record<MonthFigure, number | null>,
    };
  });
}

/** 4:05 typed among seconds is a time of day to Excel: less than a second. */
function plausible(seconds: number | null): number | null {
  return seconds !== null && seconds >= 1 ? seconds : null;
}

/** 80% is 0.8 in a cell. */
export function isFraction(role: MonthRole): boolean {
  return role === 'occupancy' || role === 'shrinkage';
}

function figure(cell: TableCell, role: MonthFigure, { ahtSecondsPerUnit }: MonthColumns): number | null {
  if (role === 'aht') return plausible(readHandleTime(cell, ahtSecondsPerUnit));
  const most = isFraction(role) ? 1 : Number.MAX_VALUE;
  return typeof cell === 'number' && cell >= 0 && cell <= most ? cell : null;
}

const MOSTLY = 0.6;

/** One row a month, or nearly so, rather than a row a day or an interval. */
export function isMonthly(rows: readonly Pick<MonthRow, 'month'>[]): boolean {
  const dated = rows.filter(({ month }) => month !== null);
  return dated.length > 0 && new Set(dated.map(({ month }) => month)).size > MOSTLY * dated.length;
}

/** Whether a cell shows a number that a formula can't read: typed as text. */
export function isNumberAsText(cell: TableCell): boolean {
  return typeof cell === 'string' && numberOfText(cell) !== null;
}
