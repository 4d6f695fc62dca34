/** Intervals one after the other on one day. */
export interface IntervalRun {
  /** From 0. */
  readonly day: number;
  /** Minutes after that day's midnight. */
  readonly from: number;
  readonly to: number;
  /** The intervals, by their place in the plan. */
  readonly intervals: readonly number[];
}

const MINUTES_PER_DAY = 1440;

/** Intervals in the order of time as runs; a run ends with its day. */
export function intervalRuns(intervals: readonly number[], minutes: number, isSame: (a: number, b: number) => boolean = () => true): IntervalRun[] {
  const perDay = MINUTES_PER_DAY / minutes;
  const runs: { day: number; from: number; to: number; intervals: number[] }[] = [];
  for (const interval of intervals) {
    const last = runs.at(-1);
    const before = last?.intervals.at(-1);
    const day = Math.floor(interval / perDay);
    const from = (interval % perDay) * minutes;
    if (last && before === interval - 1 && last.day === day && isSame(before, interval)) {
      last.intervals.push(interval);
      last.to = from + minutes;
    } else runs.push({ day, from, to: from + minutes, intervals: [interval] });
  }
  return runs;
}
