import { completeGrid } from '../../core/forecasting/day-grid';
import type { DaySerial } from '../../core/history/calendar-day';
import { adjustedRows, levelShown, type AdjustedRow } from './adjusted-rows';
import { dayRows, handleTimes, intervalRows, type ForecastRow } from './forecast-rows';
import { months, weeks, type Period } from './periods';
import type { ForecastRequest } from './request';

/** A day, a week or a month of the forecast, as its formulas add it up. */
export interface DayFigures {
  readonly day: DaySerial;
  readonly base: number;
  readonly calls: number;
  readonly low: number;
  readonly high: number;
}

export interface PeriodFigures extends Period {
  readonly days: number;
  readonly base: number;
  readonly calls: number;
}

/** All that the sheet of the forecast shows, computed once: what its formulas will come to. */
export interface ForecastFigures {
  /** A forecast of whole days, without intervals. */
  readonly byDay: boolean;
  readonly rows: readonly ForecastRow[];
  readonly adjusted: readonly AdjustedRow[];
  /** Seconds by row; empty where no handle time is known at all. */
  readonly aht: readonly (number | null)[];
  readonly forecastDays: readonly ForecastRow[];
  readonly days: readonly DayFigures[];
  readonly weeks: readonly PeriodFigures[];
  readonly months: readonly PeriodFigures[];
  /** The last days of the history that have calls. */
  readonly past: readonly { readonly day: DaySerial; readonly calls: number }[];
}

const PAST_DAYS = 56;

export function forecastFigures(request: Pick<ForecastRequest, 'forecast' | 'history' | 'inputs' | 'adjustments' | 'aht'>): ForecastFigures {
  const { forecast, history, inputs, adjustments } = request;
  const byDay = history.intervalMinutes >= 1440;
  const rows = byDay ? dayRows(forecast) : intervalRows(forecast);
  const adjusted = adjustedRows(rows, inputs, adjustments, forecast.levels, byDay);
  const forecastDays = dayRows(forecast);
  const days = dayFigures(rows, adjusted, forecastDays, levelShown(forecast.levels, inputs.level), byDay);
  const [first = 0, last = -1] = [days[0]?.day, days.at(-1)?.day];
  const inPeriods = (periods: readonly Period[]) => periods.map((period) => periodFigures(period, days)).filter((period) => period.days > 0);
  const known = request.aht.length > 0;
  return {
    byDay, rows, adjusted, forecastDays, days,
    aht: known || inputs.ahtSeconds !== null ? handleTimes(rows, request.aht).map((seconds) => seconds ?? inputs.ahtSeconds) : [],
    weeks: inPeriods(weeks(first, last)), months: inPeriods(months(first, last)), past: pastDays(request),
  };
}

function dayFigures(rows: readonly ForecastRow[], adjusted: readonly AdjustedRow[], days: readonly ForecastRow[], level: number, byDay: boolean): DayFigures[] {
  if (byDay) return rows.map(({ day, mean }, index) => ({ day, base: mean, calls: adjusted[index]!.calls, ...adjusted[index]!.range }));
  const sums = new Map<DaySerial, { base: number; calls: number }>();
  rows.forEach(({ day, mean }, index) => {
    const sum = sums.get(day) ?? { base: 0, calls: 0 };
    sum.base += mean;
    sum.calls += adjusted[index]!.calls;
    sums.set(day, sum);
  });
  return days.map(({ day, ranges, mean }) => {
    const { base, calls } = sums.get(day) ?? { base: 0, calls: 0 };
    const range = ranges[level] ?? { low: mean, high: mean };
    const scaled = (bound: number) => (base > 0 ? bound * calls / base : 0);
    return { day, base, calls, low: scaled(range.low), high: scaled(range.high) };
  });
}

function periodFigures(period: Period, days: readonly DayFigures[]): PeriodFigures {
  const inside = days.filter(({ day }) => day >= period.from && day <= period.to);
  const total = (read: (day: DayFigures) => number) => inside.reduce((sum, day) => sum + read(day), 0);
  return { ...period, days: inside.length, base: total(({ base }) => base), calls: total(({ calls }) => calls) };
}

function pastDays({ history }: Pick<ForecastRequest, 'history'>): { day: DaySerial; calls: number }[] {
  const grid = completeGrid(history);
  if (!grid) return [];
  const first = Math.max(0, grid.days - PAST_DAYS);
  return Array.from(grid.totals.subarray(first), (calls, index) => ({ day: grid.firstDay + first + index, calls })).filter(({ calls }) => !Number.isNaN(calls));
}
