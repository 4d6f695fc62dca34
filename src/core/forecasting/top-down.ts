import { fault, type Fault, type Outcome } from '../fault';

export interface TopDownQuery {
  /** Contacts of the year that the forecast starts from. */
  readonly annualVolume: number;
  /** A factor, 1.12 for 12 % more. */
  readonly growth: number;
  /** The month's share of its year, 0–1. */
  readonly monthShare: number;
  /** Days on which the centre is open in that month. */
  readonly openDays: number;
  /** The day's volume over that of an average day; see `dayIndex`. */
  readonly dayIndex: number;
  /** The interval's share of its day, 0–1. */
  readonly intervalShare: number;
}

/** The volume at each step from the year down to the interval; nothing is rounded on the way. */
export interface TopDownForecast {
  readonly year: number;
  readonly month: number;
  readonly averageDay: number;
  readonly day: number;
  readonly interval: number;
}

/**
 * The planner's classic forecast: the year, grown; a month's share of it; over the open days, an average day; times the
 * index of the weekday, that day; a share of it, the interval. Source: operations course of a mobile operator's centre,
 * and SWPP, “Fine-Tuning Forecasts: Predicting for Weeks, Days, and Intervals” (On Target, Summer 2019).
 */
export function topDownForecast(query: TopDownQuery): Outcome<TopDownForecast> {
  const problem = refusal(query);
  if (problem) return problem;
  const year = query.annualVolume * query.growth;
  const month = year * query.monthShare;
  const averageDay = month / query.openDays;
  const day = averageDay * query.dayIndex;
  const interval = day * query.intervalShare;
  if (![year, averageDay, day].every(Number.isFinite)) return fault('too-large', 'annual');
  return { year, month, averageDay, day, interval };
}

function refusal(query: TopDownQuery): Fault | undefined {
  if (!(query.annualVolume >= 0)) return fault('below', 'annual', { limit: 0 });
  if (!(query.growth > 0)) return fault('not-positive', 'growth');
  if (!(query.monthShare >= 0 && query.monthShare <= 1)) return fault('not-a-fraction', 'month_share');
  if (!(query.openDays > 0)) return fault('not-positive', 'open_days');
  if (!(query.dayIndex >= 0)) return fault('below', 'day_index', { limit: 0 });
  if (!(query.intervalShare >= 0 && query.intervalShare <= 1)) return fault('not-a-fraction', 'interval_share');
  return undefined;
}
