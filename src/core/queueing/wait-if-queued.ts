import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { neverEmpties } from './never-empties';

/** Mean time in seconds that those who have to wait spend in the queue, until answered or until they hang up. */
export function waitIfQueued(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const { agents, attempts, patience, places, waiting, queued } = equilibrium(q);
  if (attempts === 0) return 0;
  if (attempts === Infinity) return neverEmpties(q);
  if (places === Infinity && patience === Infinity) return agents > attempts ? q.ahtSeconds / (agents - attempts) : neverEmpties(q);
  if (!(queued < Infinity)) return neverEmpties(q);
  return waiting > 0 ? (q.ahtSeconds * queued) / (attempts * waiting) : 0;
}
