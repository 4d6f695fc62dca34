import { daySerial, weekday } from '../../core/history/calendar-day';
import type { TopDownSettings } from './request';

/** What the formulas of the top-down sheet come to. */
export interface TopDownFigures {
  readonly year: number;
  readonly calendarDays: readonly number[];
  readonly openDays: readonly number[];
  readonly volumes: readonly number[];
  readonly averages: readonly number[];
  /** Month by weekday. */
  readonly grid: readonly (readonly number[])[];
  /** Of the month that is shown, by weekday. */
  readonly week: readonly number[];
  /** Interval by weekday. */
  readonly day: readonly (readonly number[])[];
  readonly chain: Readonly<Record<'year' | 'share' | 'month' | 'days' | 'average' | 'index' | 'day' | 'part' | 'interval', number>>;
}

export function topDownFigures(settings: TopDownSettings): TopDownFigures {
  const { annualVolume, growth, monthShares, openWeekdays, dayIndices, intervals, example } = settings;
  const year = annualVolume * (1 + growth);
  const calendarDays = Array.from({ length: 12 }, (_, index) => openDaysOf(settings, index + 1));
  const openDays = calendarDays.map((days, index) => settings.openDays[index] ?? days);
  const volumes = monthShares.map((share) => year * share);
  const averages = volumes.map((volume, index) => (openDays[index]! > 0 ? volume / openDays[index]! : 0));
  const indices = dayIndices.map((index, at) => (openWeekdays[at] ? index : 0));
  const grid = averages.map((average) => indices.map((index) => average * index));
  const week = grid[example.month - 1] ?? [];
  const part = [...intervals].reverse().find(({ minute }) => minute <= example.minute + 0.01)?.share ?? 0;
  const month = example.month - 1;
  const day = (averages[month] ?? 0) * (dayIndices[example.weekday - 1] ?? 0);
  return {
    year, calendarDays, openDays, volumes, averages, grid, week, day: intervals.map(({ share }) => week.map((calls) => share * calls)),
    chain: {
      year, share: monthShares[month] ?? 0, month: volumes[month] ?? 0, days: openDays[month] ?? 0, average: averages[month] ?? 0, index: dayIndices[example.weekday - 1] ?? 0, day, part, interval: day * part,
    },
  };
}

function openDaysOf({ year, openWeekdays, closedDays }: TopDownSettings, month: number): number {
  const closed = new Set(closedDays);
  const first = daySerial(year, month, 1) ?? 0;
  const next = (month < 12 ? daySerial(year, month + 1, 1) : daySerial(year + 1, 1, 1)) ?? first;
  return Array.from({ length: next - first }, (_, index) => first + index).filter((day) => openWeekdays[weekday(day) - 1] && !closed.has(day)).length;
}
