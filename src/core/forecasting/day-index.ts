import { fault, type Outcome } from '../fault';
import { ratioToMean } from '../numeric/ratio-to-mean';
import { sum } from '../numeric/sum';

/** The volume of one day, on a day of the week counted from 0. */
export interface DayVolume {
  readonly day: number;
  readonly volume: number;
}

export const DAYS_PER_WEEK = 7;

/**
 * Day-of-week indices: the mean volume of each day of the week over the mean of those seven, so that an average day is 1
 * and the seven average 1. For whole weeks this is the day's share of the week ÷ the mean share.
 * @returns seven indices, in the order of the days; or `below` a negative volume, `not-a-day`, `day-without-data` with the
 * day counted from 1, `all-zero`.
 */
export function dayIndices(days: readonly DayVolume[]): Outcome<readonly number[]> {
  const byDay = Array.from({ length: DAYS_PER_WEEK }, () => [] as number[]);
  for (const { day, volume } of days) {
    if (!byDay[day]) return fault('not-a-day', 'days', { given: day + 1 });
    if (!(volume >= 0 && volume < Infinity)) return fault('below', 'volumes', { given: volume, limit: 0 });
    byDay[day].push(volume);
  }
  const empty = byDay.findIndex((volumes) => volumes.length === 0);
  if (empty >= 0) return fault('day-without-data', 'volumes', { day: empty + 1 });
  const means = byDay.map((volumes) => sum(volumes) / volumes.length);
  if (means.every((mean) => mean === 0)) return fault('all-zero', 'volumes');
  return ratioToMean(means) ?? fault('too-large', 'volumes');
}
