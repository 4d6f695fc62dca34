import { weekday } from '../../history/calendar-day';
import type { DayGrid } from '../day-grid';
import type { FittedMethod, MethodName } from './method';

/** Same weekdays that each of the simple ways averages. */
export const WEEKS: Readonly<Record<Exclude<MethodName, 'automatic' | 'top-down'>, number>> = { 'six-week-average': 6, 'four-week-average': 4, 'seasonal-naive': 1 };

/** How far back a weekday is looked for where some are missing, beside the weeks asked for. */
const SPARE_WEEKS = 4;
const TRIAL_STEP_DAYS = 3;
const MOST_TRIALS = 60;
export const FURTHEST_TRIAL_DAYS = 28;

/** What planners do by hand: the mean of the last so many same weekdays, interval by interval, whatever the calendar says. One week is the seasonal naive. */
export function weekdayAverage(grid: DayGrid, weeks: number): FittedMethod {
  const { calls, firstDay, days, minutes, totals } = grid;
  const slots = minutes.length;
  const known = new Map<number, readonly Float64Array[]>();
  const meansAt = (origin: number): readonly Float64Array[] => {
    const means = known.get(origin) ?? averages(origin);
    known.set(origin, means);
    return means;
  };
  return {
    dayMean: (origin, horizon) => total(meansAt(origin)[weekday(firstDay + origin + horizon) - 1]!),
    sharesAt: (origin) => {
      const shares = meansAt(origin).map((means) => {
        const sum = total(means);
        return sum > 0 ? means.map((mean) => mean / sum) : means;
      });
      return (day) => shares[weekday(day) - 1]!;
    },
    origins: trialOrigins(grid, 7 * weeks),
    horizons: Array.from({ length: Math.min(FURTHEST_TRIAL_DAYS, days) }, (_, index) => index + 1),
    isOrdinary: (day) => !Number.isNaN(totals[day]!),
    extraVariance: () => 0,
  };

  function averages(origin: number): readonly Float64Array[] {
    return Array.from({ length: 7 }, (_, index) => {
      const means = new Float64Array(slots);
      let latest = origin;
      while (weekday(firstDay + latest) - 1 !== index) latest -= 1;
      for (let slot = 0; slot < slots; slot++) {
        let sum = 0;
        let count = 0;
        for (let week = 0; week < weeks + SPARE_WEEKS && count < weeks; week++) {
          const value = calls[(latest - 7 * week) * slots + slot];
          if (value === undefined || Number.isNaN(value)) continue;
          sum += value;
          count += 1;
        }
        means[slot] = count > 0 ? sum / count : 0;
      }
      return means;
    });
  }
}

/** Days to try a way by hand from, the latest first, each with at least so many days before it where the history has them. */
export function trialOrigins({ days }: DayGrid, least: number): number[] {
  const origins: number[] = [];
  for (let origin = days - 2; origin >= Math.min(days - 2, least) && origin >= 6 && origins.length < MOST_TRIALS; origin -= TRIAL_STEP_DAYS) origins.push(origin);
  return origins;
}

function total(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}
