import type { DaySerial } from '../../../core/history/calendar-day';
import { knownIntervals, mergedCounts, runningMinutes } from '../../../sheets/today/known-until';
import { readActual, type ActualFinding, type ActualProblem } from '../../../sheets/today/read-actual';
import { forecastDay, forecastTable, type ForecastProblem } from '../../../sheets/today/read-forecast';
import type { ForecastOfDay } from '../../../sheets/today/request';
import type { Region } from '../../../workbook/port';
import type { TodayState } from './state';

/** A moment as the planner's clock shows it. */
export interface Moment {
  readonly day: DaySerial;
  /** Minutes since midnight. */
  readonly minute: number;
}

export function momentOf(date: Date): Moment {
  return { day: Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569, minute: date.getHours() * 60 + date.getMinutes() };
}

/** What the planner's cells turned out to be. */
export interface Analysis {
  readonly days: readonly (DaySerial | null)[];
  /** Null where the forecast has no dates. */
  readonly day: DaySerial | null;
  readonly intervalMinutes: number;
  readonly forecast: ForecastOfDay | null;
  readonly problem: ForecastProblem | null;
  readonly calls: number;
  readonly ahtByInterval: boolean;
  /** Of the cells with counts. */
  readonly findings: readonly ActualFinding[];
  readonly actualProblem: ActualProblem | null;
  /** Counts that were told, interval by interval, before any is left out. */
  readonly told: readonly (number | null)[];
  /** How many intervals from the first on are taken as known, and how many were by the clock and the counts themselves. */
  readonly upTo: number;
  readonly surely: number;
  /** What goes on the sheet. */
  readonly counts: readonly (number | null)[];
  /** Counts typed on the sheet before, which stay. */
  readonly kept: number;
  /** Ends of the intervals, minutes since midnight. */
  readonly ends: readonly number[];
}

interface Cells {
  readonly region: Region;
  /** Days with their ranges, of a forecast of ours. */
  readonly days: Region | null;
  /** Null where counts are typed. */
  readonly actual: Region | null;
}

const USUAL_MINUTES = 30;

export function analyse({ region, days, actual }: Cells, { day: chosen, upTo: asked, before }: Pick<TodayState, 'day' | 'upTo' | 'before'>, now: Moment): Analysis {
  const table = forecastTable(region);
  const day = chosen !== undefined && table.days.includes(chosen) ? chosen : table.days.includes(now.day) ? now.day : table.days[0] ?? null;
  const made = forecastDay(table, day, days);
  const forecast = 'code' in made ? null : made;
  const intervals = forecast?.intervals ?? [];
  const intervalMinutes = table.intervalMinutes ?? USUAL_MINUTES;
  const read = forecast && actual ? readActual({ values: actual.values, numberFormats: actual.numberFormats, day, intervals, intervalMinutes }) : null;
  const told = read && 'counts' in read ? read.counts : intervals.map(() => null);
  const surely = knownIntervals(told, intervals, intervalMinutes, day === null || day === now.day ? now.minute : null);
  const upTo = asked ?? surely;
  const typed = typedBefore(before, day, intervals);
  const settled = told.map((count, index) => (index < upTo ? count : null));
  const counts = mergedCounts(settled, typed.now, typed.then);
  return {
    days: table.days, day, intervalMinutes, forecast, problem: 'code' in made ? made : null,
    calls: intervals.reduce((sum, { calls }) => sum + calls, 0), ahtByInterval: intervals.some(({ ahtSeconds }) => ahtSeconds !== null),
    findings: read && 'findings' in read ? read.findings : [], actualProblem: read && 'code' in read ? read : null,
    told, upTo, surely, counts, kept: counts.filter((count, index) => count !== null && count === typed.now[index] && count !== settled[index]).length,
    ends: runningMinutes(intervals).map((minute) => minute + intervalMinutes),
  };
}

/** What stands on the sheet of before, by time of day: another forecast of the same day may have other rows. */
function typedBefore(before: TodayState['before'], day: DaySerial | null, intervals: ForecastOfDay['intervals']) {
  const same = before !== null && before.day === day;
  const at = (counts: readonly (number | null)[]) => intervals.map(({ minute }) => (same ? counts[before.minutes.indexOf(minute)] ?? null : null));
  return { now: at(before?.typed ?? []), then: at(before?.written ?? []) };
}
