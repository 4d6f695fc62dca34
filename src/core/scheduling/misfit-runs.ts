import { sum } from '../numeric/sum';
import type { AssessedInterval } from './assess-schedule';

/** Intervals next to each other that are all over or all under. */
export interface MisfitRun {
  readonly intervals: readonly AssessedInterval[];
  readonly side: 'over' | 'under';
  readonly agentHours: number;
  readonly cost: number;
}

/** The stretches of a schedule that cost most, the dearest first. Those that cost nothing are left out. */
export function misfitRuns(intervals: readonly AssessedInterval[], intervalMinutes: number): MisfitRun[] {
  const runs: AssessedInterval[][] = [];
  let before: AssessedInterval | null = null;
  for (const interval of intervals) {
    const gap = interval.scheduled - interval.required;
    const joins = before && interval.time - before.time === intervalMinutes && Math.sign(before.scheduled - before.required) === Math.sign(gap);
    if (gap !== 0) {
      if (joins) runs.at(-1)!.push(interval);
      else runs.push([interval]);
    }
    before = interval;
  }
  return runs.map((run): MisfitRun => {
    const gap = sum(run.map(({ scheduled, required }) => scheduled - required));
    return { intervals: run, side: gap > 0 ? 'over' : 'under', agentHours: (Math.abs(gap) * intervalMinutes) / 60, cost: sum(run.map(({ cost }) => cost)) };
  }).filter(({ cost }) => cost > 0).sort((a, b) => b.cost - a.cost || a.intervals[0]!.time - b.intervals[0]!.time);
}
