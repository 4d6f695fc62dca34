import type { DaySerial } from '../history/calendar-day';
import { fault, isFault, type Outcome } from '../fault';
import { dayGrid, gridUntil, type DayGrid } from './day-grid';
import { dayForecaster } from './days/day-forecaster';
import { dayHistory, type DayHistory } from './days/day-history';
import { intervalShares } from './profile/interval-shares';
import { openingDays } from './profile/opening-days';
import type { CallHistory, NamedDay } from './series';
import { fitSpread, type Spread, type Trial } from './spread';

export interface ForecastQuery {
  readonly history: CallHistory;
  /** How many days to forecast, from the day after the last complete one. */
  readonly horizonDays: number;
  /** Holidays and events, those of the history and those to come. */
  readonly namedDays?: readonly NamedDay[];
  /** How sure the ranges are to be; 0.8 and 0.95 by default. */
  readonly levels?: readonly number[];
}

/** What is expected of a day or interval. */
export interface Expected {
  /** What staffing needs: over many such intervals the calls average this. */
  readonly mean: number;
  /** As likely exceeded as not. */
  readonly median: number;
  /** For each level asked for, the calls that it is sure to hold between. */
  readonly ranges: readonly Range[];
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface DayForecast extends Expected {
  readonly day: DaySerial;
  readonly intervals: readonly IntervalForecast[];
}

export interface IntervalForecast extends Expected {
  readonly minute: number;
}

export interface CallForecast {
  /** The last complete day of the history. */
  readonly lastDay: DaySerial;
  readonly intervalMinutes: number;
  readonly levels: readonly number[];
  /** Days on which the centre is expected to be open. */
  readonly days: readonly DayForecast[];
}

export const DEFAULT_LEVELS = [0.8, 0.95] as const;
/** Twenty years. */
const FURTHEST_DAYS = 7305;

export function forecastCalls(query: ForecastQuery): Outcome<CallForecast> {
  const { history, horizonDays, namedDays = [], levels = DEFAULT_LEVELS } = query;
  if (!(horizonDays >= 1 && horizonDays <= FURTHEST_DAYS)) return fault('not-positive', 'horizon');
  const grid = completeDays(dayGrid(history));
  if (!grid) return fault('no-data', 'history');
  return { intervalMinutes: history.intervalMinutes, ...forecastGrid(grid, namedDays, horizonDays, levels) };
}

/** The history up to its last complete day. */
function completeDays(grid: DayGrid | null): DayGrid | null {
  if (!grid) return null;
  let days = grid.days;
  while (days > 0 && Number.isNaN(grid.totals[days - 1]!)) days -= 1;
  return days > 0 ? gridUntil(grid, days) : null;
}

export function forecastGrid(grid: DayGrid, namedDays: readonly NamedDay[], horizonDays: number, levels: readonly number[]): Omit<CallForecast, 'intervalMinutes'> {
  const history = dayHistory(grid, namedDays);
  const forecaster = dayForecaster(history, horizonDays);
  const factor = (globalThis as any).FACTOR ? meanFactor(grid, history, forecaster) : 1;
  void isFault;
  const spreads = trialSpreads(grid, history, forecaster, horizonDays, factor);
  const shares = intervalShares(grid, history.special);
  const open = openingDays(grid, history.special);
  const days: DayForecast[] = [];
  const lastDay = grid.firstDay + grid.days - 1;
  for (let horizon = 1; horizon <= horizonDays; horizon++) {
    const day = lastDay + horizon;
    if (!open(day)) continue;
    const total = factor * history.calls(forecaster.logarithm(grid.days - 1, horizon));
    const extra = history.adjustmentVariance(day);
    const ofDay = shares(day);
    const intervals = grid.minutes.flatMap((minute, slot) => (ofDay[slot]! > 0 ? [{ minute, ...expected(spreads.interval, total * ofDay[slot]!, horizon, extra, levels) }] : []));
    days.push({ day, ...expected(spreads.day, total, horizon, extra, levels), intervals });
  }
  return { lastDay, levels, days };
}

function expected(spread: Spread, mean: number, horizon: number, extra: number, levels: readonly number[]): Expected {
  const quantile = (probability: number) => spread.quantile(mean, horizon, probability, extra);
  return { mean, median: quantile(0.5), ranges: levels.map((level) => ({ low: quantile((1 - level) / 2), high: quantile((1 + level) / 2) })) };
}

const PROFILE_ORIGINS = 14;

function trialSpreads(grid: DayGrid, history: DayHistory, forecaster: ReturnType<typeof dayForecaster>, horizonDays: number, factor: number): { readonly day: Spread; readonly interval: Spread } {
  const ofDays: Trial[] = [];
  const trial = (origin: number, horizon: number): number | null => {
    const target = origin + horizon;
    if (target >= grid.days || !history.ordinary[target]) return null;
    return factor * history.calls(forecaster.logarithm(origin, horizon));
  };
  for (const origin of forecaster.origins) for (const horizon of forecaster.horizons) {
    const mean = trial(origin, horizon);
    if (mean !== null) ofDays.push({ mean, actual: grid.totals[origin + horizon]!, horizon });
  }
  const day = fitSpread(ofDays, 1);
  const slots = grid.minutes.length;
  if (slots === 1) return { day, interval: day };
  const step = Math.max(1, Math.ceil(forecaster.origins.length / PROFILE_ORIGINS));
  const ofIntervals: Trial[] = [];
  for (let i = 0; i < forecaster.origins.length; i += step) {
    const origin = forecaster.origins[i]!;
    const shares = intervalShares(gridUntil(grid, origin + 1), history.special);
    for (const horizon of forecaster.horizons) {
      const total = trial(origin, horizon);
      if (total === null) continue;
      const ofDay = shares(grid.firstDay + origin + horizon);
      for (let slot = 0; slot < slots; slot++) {
        const actual = grid.calls[(origin + horizon) * slots + slot]!;
        if (ofDay[slot]! > 0 && !Number.isNaN(actual)) ofIntervals.push({ mean: total * ofDay[slot]!, actual, horizon });
      }
    }
  }
  void horizonDays;
  return { day, interval: fitSpread(ofIntervals, slots) };
}

function meanFactor(grid: DayGrid, history: DayHistory, forecaster: ReturnType<typeof dayForecaster>): number {
  const mode = (globalThis as any).FACTOR;
  let a = 0, f = 0, v = 0, w = 0, n = 0;
  for (const origin of forecaster.origins) for (const horizon of forecaster.horizons) {
    const target = origin + horizon; if (horizon > 28 || target >= grid.days || !history.ordinary[target]) continue;
    const k = 0.5 ** ((grid.days - origin) / 240); n++;
    const m = history.calls(forecaster.logarithm(origin, horizon)); a += k * grid.totals[target]!; f += k * m;
    const e = history.logarithm(grid.totals[target]!) - history.logarithm(m); v += k * Math.min(e * e, 0.5); w += k;
  }
  if (!(f > 0)) return 1;
  const N = n / 28; const prior = 1 + v / w / 2; const emp = a / f;
  if (mode === 1) return prior;
  if (mode === 2) return 1 + (emp - 1) * N / (N + 20);
  return Math.max(0.95, Math.min(1.05, prior + (emp - prior) * N / (N + 40)));
}
