import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { finiteWaits } from './finite-queue';
import { neverEmpties } from './never-empties';
import { waitOfAnswered } from './wait-of-answered';

/**
 * Mean wait in seconds that the queue offers, as a caller of endless patience would find it. Some add-ins call this ASA; it
 * is longer than what answered callers waited, since the patient wait longest. Without hang-ups it is the ASA.
 */
export function virtualWait(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const queue = equilibrium(q);
  const { agents, attempts, patience, places, waiting, late } = queue;
  if (waiting === 0) return 0;
  if (agents === 0 || attempts === Infinity) return neverEmpties(q);
  if (places < Infinity) return q.ahtSeconds * waiting * finiteWaits(queue).offered;
  // By parts from the density of the offered wait.
  if (patience < Infinity) return (q.ahtSeconds / agents) * (waiting + attempts * late * waitOfAnswered(agents, attempts, patience));
  return agents > attempts ? (waiting * q.ahtSeconds) / (agents - attempts) : neverEmpties(q);
}
