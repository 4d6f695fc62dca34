import type { ForecastInterval } from './request';

/** Minutes since the first midnight; the rows of a night run on over the next. */
export function runningMinutes(intervals: readonly Pick<ForecastInterval, 'minute'>[]): number[] {
  let [before, days] = [-1, 0];
  return intervals.map(({ minute }) => {
    if (minute < before) days += 1;
    before = minute;
    return minute + 1440 * days;
  });
}

/** Fewer calls than this may well fail to come at all: no call where three are expected has odds of one in twenty. */
const SURELY_SOME = 3;

/**
 * How many intervals from the first on can be taken as known: those that ended before `now`, without zeros at the end that stand
 * for intervals nobody has counted yet.
 * @param now minutes since midnight of the day; null where it is another day
 */
export function knownIntervals(counts: readonly (number | null)[], intervals: readonly ForecastInterval[], intervalMinutes: number, now: number | null): number {
  const minutes = runningMinutes(intervals);
  let known = counts.reduce<number>((latest, count, index) => (count === null ? latest : index + 1), 0);
  if (now !== null) while (known > 0 && minutes[known - 1]! + intervalMinutes > now) known -= 1;
  let end = known;
  while (end > 0 && (counts[end - 1] ?? 0) === 0) end -= 1;
  const missing = intervals.slice(end, known).reduce((sum, { calls }) => sum + calls, 0);
  return missing >= SURELY_SOME ? end : known;
}

/** What is typed on the sheet of today comes before what was read, where the planner changed what had been written there. */
export function mergedCounts(read: readonly (number | null)[], typed: readonly (number | null)[], written: readonly (number | null)[]): (number | null)[] {
  return read.map((count, index) => {
    const own = typed[index] ?? null;
    return own !== null && own !== (written[index] ?? null) ? own : count ?? own;
  });
}
