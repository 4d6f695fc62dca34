import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import type { SteadyState } from './steady-state';

/** Share of their time that agents handle calls: answered load ÷ agents. 0 without calls, 1 for a queue that never empties. */
export function occupancy(q: CallQueue): Outcome {
  return checkQueue(q) ?? occupancyOf(equilibrium(q), q.agents);
}

/** The same in equilibrium; `agents` may be more than the lines let work. */
export function occupancyOf({ agents: working, attempts, answered }: SteadyState, agents: number): number {
  if (attempts === 0) return 0;
  if (working === 0 || attempts === Infinity) return 1;
  return Math.min(1, (attempts * answered) / agents);
}
