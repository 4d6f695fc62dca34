import { weekday } from '../../history/calendar-day';
import type { DayHistory } from './day-history';

/** What was known of the seven weekdays' levels at the end of each day, for one length of memory. */
export interface WeekdayLevels {
  /** Level of a weekday (0 Monday) at the end of a day. */
  at(day: number, weekdayIndex: number): number;
  /** Mean of the seven. */
  mean(day: number): number;
  /** Mean of the last days' errors, for each of `ERROR_HALF_LIVES_DAYS`. */
  recentError(day: number, which: number): number;
}

/** How long the errors of the last days are remembered. */
export const ERROR_HALF_LIVES_DAYS = [1, 3, 7] as const;
/** A single day's error is believed by a little less than itself. */
const ERROR_PRIOR = 0.3;

/** Exponentially weighted averages of the same weekday, updated day by day, with the errors that they made on the way. */
export function weekdayLevels(history: DayHistory, halfLifeWeeks: number): WeekdayLevels {
  const { levels, weights, days } = history;
  const known = levels.filter((level) => !Number.isNaN(level));
  const overall = known.reduce((a, b) => a + b, 0) / Math.max(1, known.length);
  const atEnd = new Float64Array(days * 7);
  const means = new Float64Array(days);
  const errors = ERROR_HALF_LIVES_DAYS.map(() => new Float64Array(days));
  const sums = new Float64Array(7);
  const totals = new Float64Array(7);
  const errorSums = errors.map(() => 0);
  const errorTotals = errors.map(() => 0);
  const fade = 0.5 ** (1 / (7 * halfLifeWeeks));
  const errorFades = ERROR_HALF_LIVES_DAYS.map((halfLife) => 0.5 ** (1 / halfLife));
  for (let day = 0; day < days; day++) {
    for (let index = 0; index < 7; index++) {
      sums[index]! *= fade;
      totals[index]! *= fade;
    }
    const today = weekday(history.firstDay + day) - 1;
    const weight = weights[day]!;
    const error = weight > 0 && totals[today]! > 0 ? levels[day]! - sums[today]! / totals[today]! : null;
    errors.forEach((list, which) => {
      errorSums[which] = errorSums[which]! * errorFades[which]! + (error === null ? 0 : weight * error);
      errorTotals[which] = errorTotals[which]! * errorFades[which]! + (error === null ? 0 : weight);
      list[day] = errorSums[which]! / (errorTotals[which]! + ERROR_PRIOR);
    });
    if (weight > 0) {
      sums[today]! += weight * levels[day]!;
      totals[today]! += weight;
    }
    means[day] = meanOfSeen(sums, totals) ?? overall;
    for (let index = 0; index < 7; index++) atEnd[day * 7 + index] = totals[index]! > 0 ? sums[index]! / totals[index]! : means[day]!;
  }
  return {
    at: (day, weekdayIndex) => atEnd[day * 7 + weekdayIndex]!,
    mean: (day) => means[day]!,
    recentError: (day, which) => errors[which]![day]!,
  };
}

function meanOfSeen(sums: Float64Array, totals: Float64Array): number | null {
  let sum = 0;
  let seen = 0;
  for (let index = 0; index < 7; index++) {
    if (totals[index] === 0) continue;
    sum += sums[index]! / totals[index]!;
    seen += 1;
  }
  return seen > 0 ? sum / seen : null;
}
