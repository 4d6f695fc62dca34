import type { DaySerial } from '../../history/calendar-day';
import type { IntervalShares } from '../profile/interval-shares';

/** A way to forecast, fitted to a history; days are counted from the first of the history. */
export interface FittedMethod {
  /** Calls expected `horizon` days after `origin`, from what was known at the end of that day. */
  dayMean(origin: number, horizon: number): number;
  /** How a day's calls lie over its intervals, from what was known at the end of `origin`. */
  sharesAt(origin: number): IntervalShares;
  /** Days within the history that forecasts are tried from to learn their errors, the latest first. */
  readonly origins: readonly number[];
  /** Horizons that they are tried for. */
  readonly horizons: readonly number[];
  /** Whether a day of the history tells of ordinary days' errors. */
  isOrdinary(day: number): boolean;
  /** Relative variance that a day to come has beyond what trials tell, as on special days. */
  extraVariance(day: DaySerial): number;
}

/** The names of the ways to forecast, ours first. */
export const METHODS = ['automatic', 'six-week-average', 'four-week-average', 'seasonal-naive', 'top-down'] as const;
export type MethodName = (typeof METHODS)[number];
