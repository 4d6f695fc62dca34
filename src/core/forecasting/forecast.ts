import type { DaySerial } from '../history/calendar-day';
import { fault, type Outcome } from '../fault';
import { completeGrid, dayOfTime, type DayGrid } from './day-grid';
import { dayHistory } from './days/day-history';
import { namedEffects, type NamedEffect } from './days/named-effects';
import { fitMethod } from './methods/fit-method';
import type { MethodName } from './methods/method';
import { openingDays } from './opening/opening-days';
import { openingHours } from './opening/opening-hours';
import { presentHours } from './opening/present-hours';
import { learnCarryOver, type CarryOver } from './rest-of-day';
import type { CallHistory, NamedDay } from './series';
import { fitSpread, type Spread } from './spread';
import { tryMethod } from './trials';

export interface ForecastQuery {
  readonly history: CallHistory;
  /** How many days to forecast, from the day after the last complete one. */
  readonly horizonDays: number;
  /** Holidays and events, those of the history and those to come. */
  readonly namedDays?: readonly NamedDay[];
  /** How sure the ranges are to be; 0.8 and 0.95 by default. */
  readonly levels?: readonly number[];
  /** `automatic` by default. */
  readonly method?: MethodName;
}

/** What is expected of a day or interval. */
export interface Expected {
  /** What staffing needs: over many such intervals the calls average this. */
  readonly mean: number;
  /** As likely exceeded as not. */
  readonly median: number;
  /** For each level asked for, the calls that it is sure to hold between. */
  readonly ranges: readonly CallRange[];
}

export interface CallRange {
  readonly low: number;
  readonly high: number;
}

/** The means of its intervals add up to the mean of the day; the ranges do not, for not all intervals are high at once. */
export interface DayForecast extends Expected {
  readonly day: DaySerial;
  readonly intervals: readonly IntervalForecast[];
}

export interface IntervalForecast extends Expected {
  /** Start, in minutes since midnight. */
  readonly minute: number;
}

export interface CallForecast {
  readonly method: MethodName;
  /** The last complete day of the history. */
  readonly lastDay: DaySerial;
  readonly levels: readonly number[];
  /** Days on which the centre is expected to be open. */
  readonly days: readonly DayForecast[];
  /** What holidays and events were found to do; nothing where a simple way is used. */
  readonly namedEffects: readonly NamedEffect[];
  /** Lasting changes of level that were found in the history, each with its first day. */
  readonly levelShifts: readonly { readonly day: DaySerial; readonly factor: number }[];
  /** For re-forecasting a day that has begun. */
  readonly carryOver: CarryOver;
}

export const DEFAULT_LEVELS = [0.8, 0.95] as const;
const FURTHEST_DAYS = 7305;

/**
 * Forecasts calls by interval from their history, a few days or many years of it.
 * @returns the forecast; or `below` or `above` a horizon of less than a day or more than twenty years, `not-a-fraction` a level, `no-data`.
 */
export function forecastCalls(query: ForecastQuery): Outcome<CallForecast> {
  const { history, horizonDays, namedDays = [], levels = DEFAULT_LEVELS, method = 'automatic' } = query;
  if (!(horizonDays >= 1)) return fault('below', 'horizon', { given: horizonDays, limit: 1 });
  if (horizonDays > FURTHEST_DAYS) return fault('above', 'horizon', { given: horizonDays, limit: FURTHEST_DAYS });
  if (!levels.every((level) => level > 0 && level < 1)) return fault('not-a-fraction', 'level');
  const grid = completeGrid(history);
  return grid ? forecastGrid(grid, namedDays, Math.floor(horizonDays), levels, method) : fault('no-data', 'timestamps');
}

export function forecastGrid(asItCame: DayGrid, namedDays: readonly NamedDay[], horizonDays: number, levels: readonly number[], name: MethodName): CallForecast {
  const { grid, known, changes } = presentHours(asItCame, namedOn(namedDays));
  const history = dayHistory(grid, namedDays);
  const method = fitMethod(name, grid, history, horizonDays);
  const { ofDays, ofIntervals } = tryMethod(known, method);
  const slots = grid.minutes.length;
  const daySpread = fitSpread(ofDays, grid.days, 1);
  const intervalSpread = slots > 1 ? fitSpread(ofIntervals.flat(), grid.days, slots) : daySpread;
  const origin = grid.days - 1;
  const lastDay = grid.firstDay + origin;
  const sharesOf = method.sharesAt(origin);
  const isOpen = openingDays(asItCame, history.special);
  const isOpenAt = openingHours(asItCame, changes);
  const days: DayForecast[] = [];
  for (let horizon = 1; horizon <= horizonDays; horizon++) {
    const day = lastDay + horizon;
    if (!isOpen(day)) continue;
    const shares = sharesOf(day);
    const mean = shares.some((share) => share > 0) ? method.dayMean(origin, horizon) : 0;
    const expect = (spread: Spread, calls: number) => expected(spread, calls, horizon, method.extraVariance(day), levels);
    const intervals = grid.minutes.flatMap((minute, slot) => (shares[slot]! > 0 || isOpenAt(day, slot) ? [{ minute, ...expect(intervalSpread, mean * shares[slot]!) }] : []));
    days.push({ day, ...expect(daySpread, mean), intervals });
  }
  const ownWay = name === 'automatic';
  return {
    method: name, lastDay, levels, days,
    namedEffects: ownWay ? namedEffects(history) : [],
    levelShifts: ownWay ? history.shifts.map(({ day, step }) => ({ day: grid.firstDay + day, factor: Math.exp(step) })) : [],
    carryOver: learnCarryOver(slots > 1 ? ofIntervals : [], Math.max(1, intervalSpread.dispersion)),
  };
}

/** Whether a day has a name of its own: its hours are no sign of the usual ones. */
export function namedOn(namedDays: readonly NamedDay[]): (day: DaySerial) => boolean {
  const named = new Set(namedDays.map(({ date }) => dayOfTime(date)));
  return (day) => named.has(day);
}

function expected(spread: Spread, mean: number, horizon: number, extraVariance: number, levels: readonly number[]): Expected {
  const quantile = spread.quantiles(mean, horizon, extraVariance);
  return { mean, median: quantile(0.5), ranges: levels.map((level) => ({ low: quantile((1 - level) / 2), high: quantile((1 + level) / 2) })) };
}
