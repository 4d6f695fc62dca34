import { fault, isFault, type Outcome } from '../fault';
import { pairedCells } from '../paired-cells';
import { placeInTable } from '../place-in-table';
import type { Table, WordTable } from '../table';
import { isDate, isoDay } from './excel-dates';
import { forecastCalls, type CallForecast, type CallRange } from './forecast';
import { historyOfTable, MINUTES_PER_DAY } from './history-of-table';
import type { NamedDay } from './series';

/** What a holiday without a name of its own is called: all such days are learnt from as one. */
const UNNAMED = 'holiday';
/** Within so many days a centre that is open at all is expected to be open. */
const DAYS_PER_WEEK = 7;

/**
 * A forecast by interval as rows of timestamp (day serial), mean, low and high, from the day after the last complete one on.
 * Intervals in which the centre is expected to be closed have no row.
 * @param timestamps start of each interval, or the date of each day, as day serials.
 * @param intervalMinutes of the forecast; null for that of the history. Shorter intervals of the history are added up to it.
 * @param holidays a date to a row, of the past and to come; a name beside it keeps its effect apart from others'.
 * @param level that the range from low to high is sure to hold, 0–1.
 * @returns the rows; or what `historyOfTable` and `forecastCalls` refuse, `wrong-shape` or `not-a-date` holidays, `below` a
 * horizon in which no day is open.
 */
export function forecastTable(
  timestamps: Table, calls: Table, horizonDays: number, intervalMinutes: number | null, holidays: WordTable | null, level: number,
): Outcome<readonly (readonly number[])[]> {
  const pairs = pairedCells({ argument: 'timestamps', table: timestamps }, { argument: 'values', table: calls }, 'leave-out');
  if (isFault(pairs)) return pairs;
  const history = historyOfTable(pairs, timestamps, intervalMinutes);
  if (isFault(history)) return history;
  const namedDays = namedDaysOf(holidays ?? []);
  if (isFault(namedDays)) return namedDays;
  const forecast = forecastCalls({ history, horizonDays, namedDays, levels: [level] });
  if (isFault(forecast)) return forecast;
  const rows = rowsOf(forecast, intervalMinutes === MINUTES_PER_DAY);
  return rows.length > 0 ? rows : fault('below', 'horizon', { given: horizonDays, limit: DAYS_PER_WEEK });
}

function rowsOf({ days }: CallForecast, byDay: boolean): readonly (readonly number[])[] {
  const row = (timestamp: number, { mean, ranges: [range] }: { readonly mean: number; readonly ranges: readonly CallRange[] }) => [timestamp, mean, range!.low, range!.high];
  return days.flatMap((day) => (byDay ? [row(day.day, day)] : day.intervals.map((interval) => row(day.day + interval.minute / MINUTES_PER_DAY, interval))));
}

function namedDaysOf(table: WordTable): Outcome<readonly NamedDay[]> {
  const days: NamedDay[] = [];
  if (table.some((row) => row.length > 2)) return fault('wrong-shape', 'holidays');
  for (const [index, [date = null, name = null]] of table.entries()) {
    if (date === null && name === null) continue;
    if (typeof date !== 'number' || !isDate(date)) return notADate(table, index, date ?? '');
    days.push({ date: isoDay(Math.floor(date)), name: String(name ?? '').trim() || UNNAMED });
  }
  return days;
}

function notADate(table: WordTable, row: number, given: number | string): Outcome<never> {
  const columns = table[0]?.length ?? 0;
  return fault('not-a-date', 'holidays', { given, ...placeInTable(table.map((cells) => cells.map(() => null)), row * columns) });
}
