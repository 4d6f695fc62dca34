import { isFault, type Outcome } from '../../core/fault';
import { averageSpeedOfAnswer } from '../../core/queueing/average-speed-of-answer';
import { occupancy } from '../../core/queueing/occupancy';
import { offeredLoad } from '../../core/queueing/offered-load';
import { serviceLevel } from '../../core/queueing/service-level';
import type { QueueBehind } from './queue-behind';

export interface CurvePoint {
  readonly agents: number;
  readonly serviceLevel: number;
  readonly occupancy: number;
  /** In seconds; null where the queue never empties. */
  readonly asa: number | null;
}

/** Points on each side of the answer. */
const POINTS = 6;

const known = (outcome: Outcome): number | null => (isFault(outcome) ? null : outcome);

/** What one number of agents gives. */
export function pointAt({ queue, answerWithinSeconds, definition }: QueueBehind, agents: number): CurvePoint {
  const staffed = { ...queue, agents };
  return {
    agents,
    serviceLevel: known(serviceLevel({ ...staffed, answerWithinSeconds, definition })) ?? 0,
    occupancy: known(occupancy(staffed)) ?? 1,
    asa: known(averageSpeedOfAnswer(staffed)),
  };
}

/**
 * Service level and occupancy around the answer. The level climbs from nothing to all within a few square roots of the
 * load, which is how far the curve reaches.
 */
export function queueCurve(behind: QueueBehind): readonly CurvePoint[] {
  const { calls, ahtSeconds, intervalMinutes } = behind.queue;
  const load = offeredLoad(calls, ahtSeconds, intervalMinutes);
  const step = Math.max(1, Math.round((1.5 * Math.sqrt(load)) / POINTS));
  const middle = Math.max(1, Math.round(behind.agents));
  const before = Math.min(POINTS, Math.floor((middle - 1) / step));
  return Array.from({ length: before + POINTS + 1 }, (_, index) => pointAt(behind, middle + (index - before) * step));
}
