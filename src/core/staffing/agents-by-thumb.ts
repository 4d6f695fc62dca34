import { fault, type Fault, type Outcome } from '../fault';
import { ceiling } from '../numeric/ceiling';

export interface ThumbQuery {
  readonly calls: number;
  readonly ahtSeconds: number;
  /** Allowed mean speed of answer, counted as work. */
  readonly asaSeconds: number;
  /** Share of the time present that goes into handling calls. */
  readonly productivity: number;
  /** Share of those rostered who are present. */
  readonly attendance: number;
  readonly intervalMinutes: number;
}

/**
 * The planner's rule of thumb, without queueing theory: seconds of work, (AHT + ASA) × calls, over the seconds that one
 * rostered agent works, interval × attendance × productivity. 500 calls an hour of 350 + 3 s at 95 % and 50 %:
 * 176,500 / 1,710, 104 agents.
 */
export function agentsByThumb(q: ThumbQuery): Outcome {
  const bad = check(q);
  if (bad) return bad;
  const agents = workSeconds(q.calls, q.ahtSeconds, q.asaSeconds) / workingSeconds(q.intervalMinutes, q.attendance, q.productivity);
  return agents < Infinity ? ceiling(agents) : fault('too-large', 'calls');
}

export function workSeconds(calls: number, ahtSeconds: number, asaSeconds: number): number {
  return (ahtSeconds + asaSeconds) * calls;
}

/** Seconds of an interval in which one rostered agent handles calls. */
export function workingSeconds(intervalMinutes: number, attendance: number, productivity: number): number {
  return intervalMinutes * 60 * attendance * productivity;
}

function check(q: ThumbQuery): Fault | null {
  if (!(q.calls >= 0)) return fault('below', 'calls', { limit: 0 });
  if (!(q.ahtSeconds > 0)) return fault('not-positive', 'aht');
  if (!(q.asaSeconds >= 0)) return fault('below', 'asa', { limit: 0 });
  if (!(q.productivity > 0 && q.productivity <= 1)) return fault('not-a-fraction', 'productivity');
  if (!(q.attendance > 0 && q.attendance <= 1)) return fault('not-a-fraction', 'attendance');
  if (!(q.intervalMinutes > 0)) return fault('not-positive', 'interval');
  return q.intervalMinutes > 1440 ? fault('interval-in-seconds', 'interval', { limit: 1440 }) : null;
}
