import { MINUTES_A_DAY } from '../time-of-day';
import { dayOf, minuteOf, type LocalMinute } from './local-time';

/**
 * The length of the intervals in minutes: the step that most neighbouring times of a day are apart; of a day where there
 * is one time a day; null where there are no times.
 */
export function intervalOf(times: readonly LocalMinute[]): number | null {
  const distinct = [...new Set(times)].sort((a, b) => a - b);
  if (distinct.length === 0) return null;
  const steps = new Map<number, number>();
  const minutes = new Set<number>();
  distinct.forEach((time, index) => {
    minutes.add(minuteOf(time));
    const before = distinct[index - 1];
    if (before !== undefined && dayOf(before) === dayOf(time)) steps.set(time - before, (steps.get(time - before) ?? 0) + 1);
  });
  const within = [...steps.values()].reduce((sum, count) => sum + count, 0);
  const days = new Set(distinct.map(dayOf)).size;
  if (minutes.size === 1 || within * 10 < days) return MINUTES_A_DAY;
  return [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
}

/** The usual number of days between days of a history: 1, or 7 where a table has a row a week, 28 to 31 one a month. */
export function daysApart(times: readonly LocalMinute[]): number {
  const days = [...new Set(times.map(dayOf))].sort((a, b) => a - b);
  const steps = days.slice(1).map((day, index) => day - days[index]!).sort((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 2)] ?? 1;
}

/** The minutes into an interval, counted from midnight, at which most intervals start: 0 nearly always. */
export function gridOffset(times: readonly LocalMinute[], intervalMinutes: number): number {
  const counts = new Map<number, number>();
  for (const time of times) {
    const offset = minuteOf(time) % intervalMinutes;
    counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
