import type { DaySerial } from '../../core/history/calendar-day';
import { findColumns } from '../../core/history/find-columns';
import { intervalLength } from '../../core/history/interval-length';
import { readHistory, type HistoryRow } from '../../core/history/read-history';
import { isBlank, type TableRow } from '../../core/history/table-cell';
import type { ForecastInterval } from './request';

/** Something in the counts that a planner should know. Nothing is corrected for them. */
export interface ActualFinding {
  readonly code: 'text' | 'negative' | 'outside' | 'added' | 'unfinished';
  /** Rows or intervals concerned. */
  readonly count: number;
  /** Calls that are left out or added, where that is known. */
  readonly calls: number;
  /** The first row concerned, from zero in the cells; null where it concerns intervals of the forecast. */
  readonly row: number | null;
}

export interface ActualReading {
  /** Interval by interval of the forecast; null where nothing is told. */
  readonly counts: readonly (number | null)[];
  readonly findings: readonly ActualFinding[];
}

/** Why the cells give no counts of this day. */
export type ActualProblem =
  | { readonly code: 'no-calls' | 'empty' }
  | { readonly code: 'no-day'; readonly first: DaySerial; readonly last: DaySerial }
  | { readonly code: 'too-many'; readonly given: number; readonly limit: number }
  | { readonly code: 'coarser'; readonly minutes: number; readonly wanted: number };

export interface ActualQuery {
  readonly values: readonly TableRow[];
  readonly numberFormats?: readonly (readonly string[])[];
  readonly day: DaySerial | null;
  readonly intervals: readonly ForecastInterval[];
  readonly intervalMinutes: number;
}

/**
 * This morning's counts from a planner's cells: a table with times (of many days or this one, in intervals as long as the
 * forecast's or shorter), or a bare list of numbers from the first interval on, down or across.
 */
export function readActual(query: ActualQuery): ActualReading | ActualProblem {
  const [values, formats] = upright(query.values, query.numberFormats ?? []);
  const columns = findColumns(values, formats);
  if (!columns.calls) return { code: values.flat().every(isBlank) ? 'empty' : 'no-calls' };
  const rows = readHistory(values, columns);
  const told = rows.filter(({ cells }) => !isBlank(cells.calls));
  if (told.length === 0) return { code: 'empty' };
  const dated = columns.date !== null && query.day !== null;
  const own = dated ? told.filter(({ day }) => day === query.day) : told;
  if (own.length === 0) return otherDays(told);
  return columns.interval === null ? inOrder(dated ? own : rows, query) : byTime(own, query, intervalLength(rows));
}

/** A row of numbers is a list that lies on its side. */
function upright(values: readonly TableRow[], formats: readonly (readonly string[])[]): [readonly TableRow[], readonly (readonly string[])[]] {
  const width = Math.max(0, ...values.map((row) => row.length));
  if (values.length > 2 || width <= 2) return [values, formats];
  const turned = <T>(rows: readonly (readonly T[])[], blank: T) => Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? blank));
  return [turned(values, ''), turned(formats, '')];
}

function otherDays(rows: readonly HistoryRow[]): ActualProblem {
  const days = rows.flatMap(({ day }) => (day === null ? [] : [day]));
  return days.length === 0 ? { code: 'empty' } : { code: 'no-day', first: Math.min(...days), last: Math.max(...days) };
}

function inOrder(rows: readonly HistoryRow[], { intervals }: ActualQuery): ActualReading | ActualProblem {
  const last = rows.reduce((latest, { cells }, index) => (isBlank(cells.calls) ? latest : index), -1);
  const told = rows.slice(0, last + 1);
  if (told.length > intervals.length) return { code: 'too-many', given: told.length, limit: intervals.length };
  return { counts: intervals.map((_, index) => told[index]?.calls ?? null), findings: unreadable(told) };
}

function byTime(rows: readonly HistoryRow[], { intervals, intervalMinutes }: ActualQuery, step: number | null): ActualReading | ActualProblem {
  if (step !== null && step > intervalMinutes) return { code: 'coarser', minutes: step, wanted: intervalMinutes };
  const parts = step === null ? 1 : Math.round(intervalMinutes / step);
  const sums = intervals.map(() => ({ calls: 0, minutes: new Set<number>(), rows: 0 }));
  const outside: HistoryRow[] = [];
  const repeated: HistoryRow[] = [];
  for (const row of rows) {
    const at = row.minute === null ? -1 : intervals.findIndex(({ minute }) => row.minute! >= minute && row.minute! < minute + intervalMinutes);
    const sum = sums[at];
    if (row.calls === null) continue;
    if (!sum) outside.push(row);
    else {
      if (sum.minutes.has(row.minute!)) repeated.push(row);
      sum.calls += row.calls;
      sum.minutes.add(row.minute!);
    }
  }
  const unfinished = sums.filter(({ minutes }) => minutes.size > 0 && minutes.size < parts);
  const total = (of: readonly HistoryRow[]) => of.reduce((sum, { calls }) => sum + (calls ?? 0), 0);
  const busyOutside = outside.filter(({ calls }) => calls !== 0);
  return {
    counts: sums.map(({ calls, minutes }) => (minutes.size >= parts ? calls : null)),
    findings: [
      ...unreadable(rows),
      ...(busyOutside.length > 0 ? [{ code: 'outside' as const, count: busyOutside.length, calls: total(busyOutside), row: busyOutside[0]!.row }] : []),
      ...(repeated.length > 0 ? [{ code: 'added' as const, count: repeated.length, calls: total(repeated), row: repeated[0]!.row }] : []),
      ...(unfinished.length > 0 ? [{ code: 'unfinished' as const, count: unfinished.length, calls: unfinished.reduce((sum, { calls }) => sum + calls, 0), row: null }] : []),
    ],
  };
}

function unreadable(rows: readonly HistoryRow[]): ActualFinding[] {
  const bad = rows.filter(({ calls, cells }) => calls === null && !isBlank(cells.calls));
  const of = (code: 'text' | 'negative', test: (row: HistoryRow) => boolean) => {
    const found = bad.filter(test);
    return found.length === 0 ? [] : [{ code, count: found.length, calls: 0, row: found[0]!.row }];
  };
  return [...of('text', ({ cells }) => typeof cells.calls !== 'number'), ...of('negative', ({ cells }) => typeof cells.calls === 'number')];
}
