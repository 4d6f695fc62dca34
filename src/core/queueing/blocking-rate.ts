import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';

/** Share of call attempts that find all lines busy; 0 where lines never run out. */
export function blockingRate(q: CallQueue): Outcome {
  return checkQueue(q) ?? equilibrium(q).blocked;
}
