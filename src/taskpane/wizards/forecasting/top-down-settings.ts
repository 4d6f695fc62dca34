import { isFault } from '../../../core/fault';
import type { CallHistory, NamedDay } from '../../../core/forecasting';
import { completeGrid, dayOfTime } from '../../../core/forecasting/day-grid';
import { topDownShares, type TopDownShares } from '../../../core/forecasting/top-down-shares';
import { weekday, type DaySerial } from '../../../core/history/calendar-day';
import type { TopDownSettings } from '../../../sheets/forecasting/request';
import type { Choices } from './choices';

const DAYS_A_YEAR = 365;
const MONTHS = 12;

/** What a history says of the year: its shares, its volume, and the days on which the centre is closed. */
export interface YearOfHistory {
  readonly shares: TopDownShares;
  /** Of the last twelve whole months; of a shorter history, scaled to a year. */
  readonly annualVolume: number;
  /** The year after that of the last day. */
  readonly nextYear: number;
  readonly intervalMinutes: number;
  readonly closedNames: ReadonlySet<string>;
}

/** Null where a history is too short to tell the days of a week. */
export function yearOfHistory(history: CallHistory, namedDays: readonly NamedDay[]): YearOfHistory | null {
  const shares = topDownShares(history);
  const grid = completeGrid(history);
  if (isFault(shares) || !grid) return null;
  const known = [...grid.totals].filter((calls) => !Number.isNaN(calls));
  const perDay = known.reduce((sum, calls) => sum + calls, 0) / grid.days;
  const lastDay = grid.firstDay + grid.days - 1;
  const isClosed = (day: DaySerial) => day >= grid.firstDay && day <= lastDay && shares.openWeekdays[weekday(day) - 1] === true && Number.isNaN(grid.totals[day - grid.firstDay]!);
  return {
    shares, annualVolume: Math.round(shares.year?.calls ?? perDay * DAYS_A_YEAR), nextYear: yearOf(lastDay) + 1, intervalMinutes: history.intervalMinutes,
    closedNames: new Set(namedDays.flatMap(({ date, name }) => {
      const day = dayOfTime(date);
      return day !== null && isClosed(day) ? [name] : [];
    })),
  };
}

/** The settings of a top-down sheet: volume, growth and year as answered, the rest as the history has it. */
export function topDownSettings({ shares, intervalMinutes, closedNames, annualVolume, nextYear }: YearOfHistory, entries: Choices['entries'], namedDays: readonly NamedDay[]): TopDownSettings {
  const year = entries.year ?? nextYear;
  const monthShares = shares.monthShares ?? Array.from({ length: MONTHS }, () => 1 / MONTHS);
  const closedDays = namedDays.flatMap(({ date, name }) => (closedNames.has(name) && Number(date.slice(0, 4)) === year ? [dayOfTime(date) ?? 0] : []));
  return {
    annualVolume: entries.annualVolume ?? annualVolume, growth: entries.growth ?? 0, year,
    monthShares, openDays: Array.from({ length: MONTHS }, () => null), openWeekdays: shares.openWeekdays, closedDays: [...new Set(closedDays)].sort((a, b) => a - b),
    dayIndices: shares.dayIndices, intervalMinutes, intervals: shares.intervals,
    example: {
      month: largest(monthShares) + 1, weekday: largest(shares.dayIndices) + 1, minute: shares.intervals[largest(shares.intervals.map(({ share }) => share))]?.minute ?? 0,
    },
  };
}

/** What a planner changed on the sheet stays; the rest follows the history of today. */
export function keptOnSheet(now: TopDownSettings, written: TopDownSettings, onSheet: TopDownSettings): TopDownSettings {
  const one = <T>(of: (settings: TopDownSettings) => T): T => (same(of(onSheet), of(written)) ? of(now) : of(onSheet));
  return {
    ...now,
    annualVolume: one((settings) => settings.annualVolume), growth: one((settings) => settings.growth), year: one((settings) => settings.year),
    monthShares: one((settings) => settings.monthShares), openDays: one((settings) => settings.openDays), openWeekdays: one((settings) => settings.openWeekdays),
    closedDays: one((settings) => settings.closedDays), dayIndices: one((settings) => settings.dayIndices), intervals: one((settings) => settings.intervals),
    example: one((settings) => settings.example),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function largest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

function yearOf(day: DaySerial): number {
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).getUTCFullYear();
}
