import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';

/** Share of calls that have to wait for an agent; 0 without calls, 1 for a queue that never empties. */
export function waitingProbability(q: CallQueue): Outcome {
  return checkQueue(q) ?? equilibrium(q).waiting;
}
