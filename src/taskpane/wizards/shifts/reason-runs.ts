import type { Shortage } from '../../../core/scheduling';
import { intervalRuns, type IntervalRun } from './interval-runs';

/** A shortage that lasts for one reason. */
export interface ReasonRun extends IntervalRun, Pick<Shortage, 'reason' | 'limit'> {
  /** People short where it is worst. */
  readonly most: number;
  readonly hours: number;
}

/** Shortages one after the other for the same reason, worst first. */
export function reasonRuns(shortages: readonly Shortage[], intervalMinutes: number): ReasonRun[] {
  const at = new Map(shortages.map((shortage) => [shortage.interval, shortage]));
  const same = (a: number, b: number) => at.get(a)?.reason === at.get(b)?.reason && at.get(a)?.limit === at.get(b)?.limit;
  return intervalRuns(shortages.map(({ interval }) => interval).sort((a, b) => a - b), intervalMinutes, same)
    .map((run) => {
      const short = run.intervals.map((interval) => at.get(interval)!);
      const { reason, limit } = short[0]!;
      return {
        ...run, reason, ...(limit !== undefined && { limit }), most: Math.max(...short.map(({ people }) => people)),
        hours: short.reduce((sum, { people }) => sum + people * intervalMinutes / 60, 0),
      };
    })
    .sort((a, b) => b.hours - a.hours);
}
