import type { DaySerial } from '../../core/history/calendar-day';
import { findColumns, type ChosenColumns, type HistoryColumns } from '../../core/history/find-columns';
import { intervalLength } from '../../core/history/interval-length';
import { readHistory, type HistoryRow } from '../../core/history/read-history';
import type { TableCell, TableRow } from '../../core/history/table-cell';
import { columnName, parseArea } from '../area';
import type { ForecastOfDay } from './request';

/** Cells with where they are. */
export interface TableOnSheet {
  readonly sheet: string;
  /** `A1:C49` */
  readonly address: string;
  readonly values: readonly TableRow[];
  readonly numberFormats?: readonly (readonly string[])[];
}

/** A forecast by interval as it was found in cells. */
export interface ForecastTable {
  readonly place: TableOnSheet;
  readonly columns: HistoryColumns;
  readonly low: number | null;
  readonly high: number | null;
  readonly rows: readonly HistoryRow[];
  /** Null where nothing tells. */
  readonly intervalMinutes: number | null;
  /** In their order; one null where the table has no dates. */
  readonly days: readonly (DaySerial | null)[];
}

const LOW = /^(low|lower|下限|下界)/i;
const HIGH = /^(high|upper|上限|上界)/i;

/** What a planner's cells are as a forecast: which columns, which days. */
export function forecastTable(place: TableOnSheet, chosen: ChosenColumns = {}): ForecastTable {
  const columns = findColumns(place.values, place.numberFormats, chosen);
  const headers = (place.values[columns.headerRows - 1] ?? []).map((cell) => String(cell).trim());
  const bound = (words: RegExp) => {
    const at = headers.findIndex((header) => words.test(header));
    return at < 0 ? null : at;
  };
  const rows = readHistory(place.values, columns).filter(({ calls, minute, day }) => calls !== null || minute !== null || day !== null);
  const days = columns.date === null ? [null] : [...new Set(rows.flatMap(({ day }) => (day === null ? [] : [day])))].sort((a, b) => a - b);
  return { place, columns, low: bound(LOW), high: bound(HIGH), rows, intervalMinutes: intervalLength(rows), days };
}

/** Why no day can be taken from a table. `row` counts from zero in it. */
export type ForecastProblem =
  | { readonly code: 'no-calls' | 'no-time' | 'daily' | 'no-day' }
  | { readonly code: 'scattered' | 'repeated' | 'unreadable'; readonly row: number };

/** The rows of one day: they must stand together, so that formulas can point at them. */
export function forecastDay({ place, columns, low, high, rows, intervalMinutes }: ForecastTable, day: DaySerial | null, days: TableOnSheet | null): ForecastOfDay | ForecastProblem {
  if (!columns.calls) return { code: 'no-calls' };
  if (intervalMinutes !== null && intervalMinutes >= 1440) return { code: 'daily' };
  if (!columns.interval) return { code: columns.date === null ? 'no-time' : 'daily' };
  const own = rows.filter((row) => row.day === day);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return { code: 'no-day' };
  const problem = rowProblem(own);
  if (problem) return problem;
  const cells = (column: number) => cellsOf(place, column, first.row, last.row);
  const numeric = (read: (row: HistoryRow) => TableCell) => own.every((row) => typeof read(row) === 'number');
  const wholeDates = own.every(({ cells: { date } }) => typeof date === 'number' && date === day);
  const number = (row: HistoryRow, column: number) => Number(place.values[row.row]?.[column]);
  const ranged = low !== null && high !== null && own.every((row) => number(row, low) <= number(row, high));
  return {
    sheet: place.sheet, address: place.address, day,
    intervals: own.map((row) => ({
      minute: row.minute ?? 0, calls: row.calls ?? 0, ahtSeconds: row.ahtSeconds, range: ranged ? { low: number(row, low), high: number(row, high) } : null,
    })),
    cells: {
      date: wholeDates && columns.date ? cells(columns.date.column) : null,
      time: columns.interval.notation === 'clock' && numeric((row) => row.cells.interval) ? cells(columns.interval.column) : null,
      calls: cells(columns.calls.column), low: ranged ? cells(low) : null, high: ranged ? cells(high) : null,
      aht: columns.aht && { cells: cells(columns.aht.column), secondsPerUnit: columns.aht.secondsPerUnit },
    },
    total: day === null || days === null ? null : totalOf(day, days),
  };
}

function rowProblem(own: readonly HistoryRow[]): ForecastProblem | null {
  const seen = new Set<number>();
  for (const [index, row] of own.entries()) {
    if (row.row !== own[0]!.row + index) return { code: 'scattered', row: row.row };
    if (row.minute === null || row.calls === null) return { code: 'unreadable', row: row.row };
    if (seen.has(row.minute)) return { code: 'repeated', row: row.row };
    seen.add(row.minute);
  }
  return null;
}

function cellsOf({ address }: TableOnSheet, column: number, first: number, last: number): string {
  const area = parseArea(address) ?? { row: 0, column: 0 };
  const letter = columnName(area.column + column);
  return `${letter}${area.row + first + 1}:${letter}${area.row + last + 1}`;
}

/** The day's own range, from the rows of days that a forecast of ours has: date, weekday, model, calls, low, high. */
function totalOf(day: DaySerial, days: TableOnSheet): ForecastOfDay['total'] {
  const row = days.values.find(([date]) => date === day);
  const [low, high] = [row?.[4], row?.[5]];
  const last = days.values.length - 1;
  if (typeof low !== 'number' || typeof high !== 'number' || low > high) return null;
  return { range: { low, high }, dates: cellsOf(days, 0, 1, last), lows: cellsOf(days, 4, 1, last), highs: cellsOf(days, 5, 1, last) };
}
