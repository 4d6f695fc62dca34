import type { Outcome } from '../fault';
import { given } from '../given';
import { checkQueue, LEAST_AGENTS, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { neverEmpties } from './never-empties';

/**
 * Mean time in seconds that those who have to wait spend in the queue, until answered or until they hang up. With ever fewer
 * calls it tends to the wait of a caller who is alone in the queue, which is what it is without calls.
 */
export function waitIfQueued(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const { agents, attempts, patience, places, waiting, queued } = equilibrium(q);
  if (attempts === 0) return waitAlone(q);
  if (attempts === Infinity) return neverEmpties(q);
  if (places === Infinity && patience === Infinity) return agents > attempts ? q.ahtSeconds / (agents - attempts) : neverEmpties(q);
  if (!(queued < Infinity)) return neverEmpties(q);
  return waiting > 0 ? (q.ahtSeconds * queued) / (attempts * waiting) : 0;
}

/** Until the first of the busy agents is free, or patience ends; 0 where neither can be. */
function waitAlone(q: CallQueue): number {
  if (given(q.lines) && q.lines <= q.agents) return 0;
  const serving = (q.agents < LEAST_AGENTS ? 0 : q.agents) / q.ahtSeconds;
  const leaving = serving + (given(q.patienceSeconds) ? 1 / q.patienceSeconds : 0);
  return leaving > 0 ? 1 / leaving : 0;
}
