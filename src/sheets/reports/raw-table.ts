import type { TableRow } from '../../core/history/table-cell';
import type { KpiColumns, KpiTable } from '../../core/kpi/table/kpi-table';
import type { TableSource } from '../table-source';

/** The raw tables that reports are made from. `refusals` only where reasons stand in a table of their own. */
export const RAW_KINDS = ['calls', 'agents', 'quality', 'survey', 'outbound', 'refusals'] as const;
export type RawKind = (typeof RAW_KINDS)[number];

/** Where a formula finds the time of day of a row: in the date's own cell, or in a column whose numbers make so many a day (1: Excel's times, 24: hours). */
export type TimeOfDay = { readonly kind: 'stamps' } | { readonly kind: 'column'; readonly perDay: 1 | 24 };

export interface RawTable {
  readonly source: TableSource;
  readonly columns: KpiColumns;
  readonly table: KpiTable;
  /** Whether the cells of dates are Excel's dates, which formulas can compare; text is not. */
  readonly liveDates: boolean;
  readonly time: TimeOfDay | null;
  /** Minutes since midnight of each row; null where there is none. */
  readonly minutes: readonly (number | null)[] | null;
}

export type RawTables = Readonly<Partial<Record<RawKind, RawTable>>>;

/** A table that was read, with what formulas can do with its dates and times. `cells` are those of the source, headers included. */
export function rawTable(source: TableSource, columns: KpiColumns, table: KpiTable, cells: readonly TableRow[]): RawTable {
  const { keys } = columns;
  const body = cells.slice(table.headerRows);
  const dateColumn = keys.date ?? keys.month;
  const dates = dateColumn === undefined ? [] : body.filter((_, row) => typeof table.dates?.[row] === 'number').map((row) => row[dateColumn]);
  // 20260105 is a number to read, no date of Excel's.
  const liveDates = dates.length > 0 && dates.every((cell) => typeof cell === 'number' && cell < 1e6);
  const time = liveDates ? timeOfDay(body, dates, keys.interval) : null;
  const timeColumn = time?.kind === 'column' ? keys.interval : dateColumn;
  const minutes = time && timeColumn !== undefined ? body.map((row) => minutesOf(row[timeColumn], time)) : null;
  return { source, columns, table, liveDates, time, minutes };
}

function timeOfDay(body: readonly TableRow[], dates: readonly (TableRow[number] | undefined)[], interval: number | undefined): TimeOfDay | null {
  if (interval === undefined) return dates.some((cell) => typeof cell === 'number' && cell % 1 !== 0) ? { kind: 'stamps' } : null;
  const times = body.map((row) => row[interval]).filter((cell) => cell !== '' && cell !== undefined);
  if (times.length === 0 || !times.every((cell) => typeof cell === 'number' && cell >= 0 && cell < 24)) return null;
  if (times.every((cell) => Number(cell) < 1)) return { kind: 'column', perDay: 1 };
  return times.every((cell) => Number.isInteger(cell)) ? { kind: 'column', perDay: 24 } : null;
}

function minutesOf(cell: TableRow[number] | undefined, time: TimeOfDay): number | null {
  if (typeof cell !== 'number') return null;
  return Math.round((time.kind === 'stamps' ? cell % 1 : cell / time.perDay) * 1440);
}
