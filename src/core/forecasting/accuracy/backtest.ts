import type { DaySerial } from '../../history/calendar-day';
import { fault, type Outcome } from '../../fault';
import { completeGrid, gridUntil, type DayGrid } from '../day-grid';
import { logarithmOffset } from '../days/logarithm-offset';
import { outages } from '../days/outages';
import { DEFAULT_LEVELS, forecastGrid, namedOn, type CallForecast, type CallRange } from '../forecast';
import { presentHours } from '../opening/present-hours';
import { byHand } from '../methods/fit-method';
import { METHODS, type FittedMethod, type MethodName } from '../methods/method';
import type { CallHistory, NamedDay } from '../series';
import type { Watch } from '../watch';
import { AccuracyTally, type Accuracy } from './accuracy';
import { chooseMethod } from './choose-method';
import { noiseFloor } from './noise-floor';

/** How far ahead a forecast is judged: the first open day, the first seven days, all twenty-eight. */
export const SPANS = ['first-day', 'week', 'four-weeks'] as const;
export type Span = (typeof SPANS)[number];

export interface BacktestQuery {
  readonly history: CallHistory;
  readonly namedDays?: readonly NamedDay[];
  readonly levels?: readonly number[];
  /** From how many days in the past to forecast, at most; 12 by default. */
  readonly origins?: number;
}

export interface Backtest {
  /** The last days of history that were given to the forecasts. */
  readonly origins: readonly DaySerial[];
  readonly levels: readonly number[];
  /** Null where nothing could be judged. */
  readonly accuracy: Readonly<Record<MethodName, Readonly<Record<Span, Accuracy | null>>>>;
  /** The lowest WAPE that chance leaves at this history's calls per interval. */
  readonly noiseFloor: number | null;
  /** The method to use. */
  readonly choice: MethodName;
}

const FOUR_WEEKS = SPANS.indexOf('four-weeks');
const DEFAULT_ORIGINS = 12;
const FURTHEST_DAYS = 28;
const LEAST_HISTORY_DAYS = 14;
/** Origins lie within the last year, and not a whole number of weeks apart: each weekday comes to be the first day. */
const LAST_DAYS = 365;

/**
 * Forecasts from days in the past as if it were then, ours and the planner's simple ways, against what came (rolling origins,
 * Tashman 2000). Days without a call where chance cannot explain it, an outage or closed, are not judged.
 * @returns null if the watch stopped it; or `no-data`, `too-few-rows` with days `given` and the `limit`.
 */
export function backtest(query: BacktestQuery, watch: Watch = {}): Outcome<Backtest> | null {
  const { history, namedDays = [], levels = DEFAULT_LEVELS, origins: most = DEFAULT_ORIGINS } = query;
  const grid = completeGrid(history);
  if (!grid) return fault('no-data', 'timestamps');
  const origins = rollingOrigins(grid, most);
  if (origins.length === 0) return fault('too-few-rows', 'timestamps', { given: grid.days, limit: LEAST_HISTORY_DAYS + 1 });
  const isOutage = new Set(outages(grid.totals, 2 * logarithmOffset(grid.totals)));
  const tallies = METHODS.map(() => SPANS.map(() => new AccuracyTally()));
  for (const [index, origin] of origins.entries()) {
    if (watch.shouldStop?.()) return null;
    const horizonDays = Math.min(FURTHEST_DAYS, grid.days - 1 - origin);
    judge(grid, isOutage, contendersAt(gridUntil(grid, origin + 1), namedDays, levels, horizonDays), origin, tallies);
    watch.onProgress?.((index + 1) / origins.length);
  }
  const scale = weeklyScale(grid, origins[0]!);
  const accuracy = byName(METHODS, (_, method) => byName(SPANS, (__, span) => tallies[method]![span]!.accuracy(scale)));
  return {
    origins: origins.map((origin) => grid.firstDay + origin), levels, accuracy,
    noiseFloor: floorOf(grid),
    choice: chooseMethod(byName(METHODS, (name, method) => {
      const wape = accuracy[name]['four-weeks']?.wape;
      const squaredError = tallies[method]![FOUR_WEEKS]!.squaredError();
      return wape === undefined || squaredError === null ? null : { wape, squaredError };
    }), origins.length),
  };
}

function rollingOrigins(grid: DayGrid, most: number): readonly number[] {
  const last = grid.days - 2;
  const first = Math.max(LEAST_HISTORY_DAYS - 1, Math.min(last, grid.days - LAST_DAYS), Math.min(Math.floor(grid.days / 3), grid.days - 1 - FURTHEST_DAYS));
  const latestFull = Math.max(first, last + 1 - FURTHEST_DAYS);
  if (first > last) return [];
  const count = Math.max(1, Math.min(most, Math.floor((latestFull - first) / 3) + 1));
  let step = count > 1 ? Math.floor((latestFull - first) / (count - 1)) : 0;
  if (step % 7 === 0) step = Math.max(1, step - 1);
  return Array.from({ length: count }, (_, index) => latestFull - (count - 1 - index) * step).filter((origin, index, all) => index === 0 || origin > all[index - 1]!);
}

/** What a method said at an origin of an interval so many days ahead. */
type Said = (horizon: number, slot: number) => { readonly mean: number; readonly ranges: readonly CallRange[] };

function judge(grid: DayGrid, isOutage: ReadonlySet<number>, contenders: readonly Said[], origin: number, tallies: readonly (readonly AccuracyTally[])[]): void {
  const slots = grid.minutes.length;
  let firstDay = true;
  for (let horizon = 1; horizon <= FURTHEST_DAYS; horizon++) {
    if (Number.isNaN(grid.totals[origin + horizon] ?? NaN) || isOutage.has(origin + horizon)) continue;
    const counts = [firstDay, horizon <= 7, true];
    contenders.forEach((said, contender) => {
      const running = tallies[contender]!.filter((_, span) => counts[span]);
      for (let slot = 0; slot < slots; slot++) {
        const actual = grid.calls[(origin + horizon) * slots + slot]!;
        if (Number.isNaN(actual)) continue;
        const { mean, ranges } = said(horizon, slot);
        for (const tally of running) tally.add(mean, actual, ranges);
      }
      for (const tally of running) tally.endDay();
    });
    firstDay = false;
  }
}

function contendersAt(past: DayGrid, namedDays: readonly NamedDay[], levels: readonly number[], horizonDays: number): readonly Said[] {
  const { grid } = presentHours(past, namedOn(namedDays));
  return METHODS.map((name) => (name === 'automatic' ? ours(past, forecastGrid(past, namedDays, horizonDays, levels, name), levels) : simple(past, byHand(name, grid))));
}

function ours(past: DayGrid, { days, lastDay }: CallForecast, levels: readonly number[]): Said {
  const closed = { mean: 0, ranges: levels.map(() => ({ low: 0, high: 0 })) };
  const byDay = new Map(days.map(({ day, intervals }) => [day - lastDay, new Map(intervals.map((interval) => [interval.minute, interval]))]));
  return (horizon, slot) => byDay.get(horizon)?.get(past.minutes[slot]!) ?? closed;
}

function simple(past: DayGrid, method: FittedMethod): Said {
  const origin = past.days - 1;
  const sharesOf = method.sharesAt(origin);
  return (horizon, slot) => ({ mean: method.dayMean(origin, horizon) * sharesOf(past.firstDay + origin + horizon)[slot]!, ranges: [] });
}

/** Mean change of an interval's calls from one week to the next, in the year before the first origin. */
function weeklyScale(grid: DayGrid, firstOrigin: number): number {
  const slots = grid.minutes.length;
  let sum = 0;
  let count = 0;
  for (let at = Math.max(7, firstOrigin + 1 - 364) * slots; at < (firstOrigin + 1) * slots; at++) {
    const change = Math.abs(grid.calls[at]! - grid.calls[at - 7 * slots]!);
    if (Number.isNaN(change)) continue;
    sum += change;
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

/** Each call counts alike, as in the WAPE: mean deviations are added up, not floors averaged. */
function floorOf(grid: DayGrid): number | null {
  const recent = grid.calls.subarray(Math.max(0, grid.days - FURTHEST_DAYS) * grid.minutes.length).filter((calls) => calls > 0);
  const total = recent.reduce((a, b) => a + b, 0);
  return total > 0 ? recent.reduce((sum, calls) => sum + calls * Math.min(1, noiseFloor(calls)), 0) / total : null;
}

function byName<K extends string, V>(names: readonly K[], value: (name: K, index: number) => V): Record<K, V> {
  return Object.fromEntries(names.map((name, index) => [name, value(name, index)])) as Record<K, V>;
}
