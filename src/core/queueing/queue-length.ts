import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { neverEmpties } from './never-empties';

/** Mean number of callers waiting. */
export function queueLength(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const { queued } = equilibrium(q);
  return queued < Infinity ? queued : neverEmpties(q);
}
