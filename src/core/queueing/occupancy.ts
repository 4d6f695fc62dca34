import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';

/** Share of their time that agents handle calls: answered load ÷ agents. 0 without calls, 1 for a queue that never empties. */
export function occupancy(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const { attempts, answered } = equilibrium(q);
  if (attempts === 0) return 0;
  if (q.agents === 0 || attempts === Infinity) return 1;
  return Math.min(1, (attempts * answered) / q.agents);
}
