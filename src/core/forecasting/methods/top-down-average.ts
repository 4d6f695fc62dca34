import { isFault } from '../../fault';
import { isoDay, weekday, type DaySerial } from '../../history/calendar-day';
import { gridUntil, type DayGrid } from '../day-grid';
import { topDownSharesOf, type TopDownShares } from '../top-down-shares';
import type { FittedMethod } from './method';
import { FURTHEST_TRIAL_DAYS, trialOrigins } from './weekday-average';

/** Four weeks before the first trial: with less the indices of weekdays are a guess. */
const LEAST_DAYS = 28;

/**
 * The classic way from the year down, as it would have been done on that day: calls of the last twelve whole months × the
 * month's share ÷ its open days × the weekday's index × the interval's share, with no growth, whatever the calendar says. A
 * history of less than a year has no shares of months: its mean open day stands for all.
 */
export function topDownAverage(grid: DayGrid): FittedMethod {
  const known = new Map<number, Chain | null>();
  const at = (origin: number): Chain | null => {
    const found = known.get(origin);
    if (found !== undefined) return found;
    const chain = chainAt(gridUntil(grid, origin + 1));
    known.set(origin, chain);
    return chain;
  };
  return {
    dayMean: (origin, horizon) => at(origin)?.dayMean(grid.firstDay + origin + horizon) ?? 0,
    sharesAt: (origin) => {
      const shares = at(origin)?.intervals ?? new Float64Array(grid.minutes.length);
      return () => shares;
    },
    origins: trialOrigins(grid, LEAST_DAYS),
    horizons: Array.from({ length: Math.min(FURTHEST_TRIAL_DAYS, grid.days) }, (_, index) => index + 1),
    isOrdinary: (day) => !Number.isNaN(grid.totals[day]!),
    extraVariance: () => 0,
  };
}

interface Chain {
  readonly dayMean: (day: DaySerial) => number;
  readonly intervals: Float64Array;
}

function chainAt(past: DayGrid): Chain | null {
  const shares = topDownSharesOf(past);
  if (isFault(shares)) return null;
  const totals = [...past.totals].filter((calls) => !Number.isNaN(calls));
  const mean = totals.reduce((sum, calls) => sum + calls, 0) / Math.max(1, totals.length);
  const averages = new Map<string, number>();
  const averageDay = (day: DaySerial) => {
    const month = isoDay(day).slice(0, 7);
    const average = averages.get(month) ?? averageOf(month, shares) ?? mean;
    averages.set(month, average);
    return average;
  };
  return {
    dayMean: (day) => averageDay(day) * shares.dayIndices[weekday(day) - 1]!,
    intervals: Float64Array.from(shares.intervals, ({ share }) => share),
  };
}

/** The calls of a month, by its share of the year, over the days of this very month on which the centre is open. */
function averageOf(month: string, { year, monthShares, openWeekdays }: TopDownShares): number | null {
  if (!year || !monthShares) return null;
  const [yearNumber = 0, monthNumber = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate();
  const open = Array.from({ length: days }, (_, index) => new Date(Date.UTC(yearNumber, monthNumber - 1, index + 1)).getUTCDay())
    .filter((sundayFirst) => openWeekdays[(sundayFirst + 6) % 7]).length;
  return open > 0 ? year.calls * monthShares[monthNumber - 1]! / open : 0;
}
