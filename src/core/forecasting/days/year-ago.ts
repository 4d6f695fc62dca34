import { weekday } from '../../history/calendar-day';
import type { DayHistory } from './day-history';
import type { WeekdayLevels } from './weekday-levels';

export const DAYS_PER_YEAR = 365.25;
/** Standard deviation of the kernel that smooths the level of past years, in days. */
const BANDWIDTH_DAYS = 8;
const MOST_YEARS = 6;
/** What a memory must have seen before its level of that day is held against what came. */
const FEWEST_DAYS = 28;

/** From this many days on there is a past year to look at. */
export const DAYS_FOR_YEAR_AGO = 365 + FEWEST_DAYS;

/**
 * The level of each day without its weekday, smoothed over the days around it.
 * @param slow levels of a long memory, by which weekdays are told apart.
 */
export function smoothLevels(history: DayHistory, slow: WeekdayLevels): Float64Array {
  const { levels, weights, days, firstDay } = history;
  const reach = Math.ceil(2.5 * BANDWIDTH_DAYS);
  const kernel = Array.from({ length: reach + 1 }, (_, distance) => Math.exp(-0.5 * (distance / BANDWIDTH_DAYS) ** 2));
  const plain = levels.map((level, day) => {
    const later = Math.min(days - 1, day + 56);
    return level - slow.at(later, weekday(firstDay + day) - 1) + slow.mean(later);
  });
  return plain.map((_, day) => {
    let sum = 0;
    let total = 0;
    for (let other = Math.max(0, day - reach); other <= Math.min(days - 1, day + reach); other++) {
      if (weights[other] === 0) continue;
      const weight = weights[other]! * kernel[Math.abs(other - day)]!;
      sum += weight * plain[other]!;
      total += weight;
    }
    return total > 1 ? sum / total : NaN;
  });
}

/**
 * How the level moved in past years between the origin's date and the target's: what the memory of then would have missed.
 * Beyond a year ahead the season comes round again. The mean over the years that are known, 0 without any.
 */
export function yearAgoDrift(smooth: Float64Array, memory: WeekdayLevels, origin: number, horizon: number): number {
  const withinYear = horizon - Math.round((Math.ceil(horizon / DAYS_PER_YEAR) - 1) * DAYS_PER_YEAR);
  let sum = 0;
  let years = 0;
  for (let year = 1; year <= MOST_YEARS; year++) {
    const then = origin - Math.round(year * DAYS_PER_YEAR);
    if (then < FEWEST_DAYS) break;
    const came = smooth[then + withinYear];
    if (came === undefined || Number.isNaN(came) || then + withinYear > origin) continue;
    sum += came - memory.mean(then);
    years += 1;
  }
  return years > 0 ? sum / years : 0;
}
