import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';

/** Share of call attempts that hang up while waiting; 0 where callers have endless patience. */
export function abandonmentRate(q: CallQueue): Outcome {
  return checkQueue(q) ?? equilibrium(q).abandoning;
}
