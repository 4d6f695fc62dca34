import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { finiteWaits } from './finite-queue';
import { neverEmpties } from './never-empties';
import type { SteadyState } from './steady-state';
import { waitOfAnswered } from './wait-of-answered';

/**
 * Mean wait in seconds that the queue offers, as a caller of endless patience would find it. Some add-ins call this ASA; it
 * is longer than what answered callers waited, since the patient wait longest. Without hang-ups it is the ASA.
 */
export function virtualWait(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const wait = q.ahtSeconds * offeredWait(equilibrium(q));
  return wait < Infinity ? wait : neverEmpties(q);
}

/** The same in handle times; Infinity where the queue never empties or nobody is ever answered. */
export function offeredWait(queue: SteadyState): number {
  const { agents, attempts, patience, places, waiting, late } = queue;
  if (attempts === Infinity) return Infinity;
  if (waiting === 0) return 0;
  if (agents === 0) return Infinity;
  if (places < Infinity) return waiting * finiteWaits(queue).offered;
  // By parts from the density of the offered wait.
  if (patience < Infinity) return (waiting + attempts * late * waitOfAnswered(agents, attempts, patience)) / agents;
  return agents > attempts ? waiting / (agents - attempts) : Infinity;
}
