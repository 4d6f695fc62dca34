import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { finiteWaits } from './finite-queue';
import { neverEmpties } from './never-empties';
import type { SteadyState } from './steady-state';
import { waitOfAnswered } from './wait-of-answered';

/** Mean wait of answered calls in seconds, those answered at once included. */
export function averageSpeedOfAnswer(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const asa = q.ahtSeconds * waitForAnswer(equilibrium(q));
  return asa < Infinity ? asa : neverEmpties(q);
}

/** The same in handle times; Infinity where the queue never empties or nobody is ever answered. */
export function waitForAnswer(queue: SteadyState): number {
  const { agents, attempts, patience, places, answered, late, waiting } = queue;
  if (!(answered > 0)) return Infinity;
  if (places < Infinity) return late === 0 ? 0 : (finiteWaits(queue).answered * late) / answered;
  if (patience < Infinity) return late === 0 ? 0 : (waitOfAnswered(agents, attempts, patience) * late) / answered;
  return waiting === 0 ? 0 : agents > attempts ? waiting / (agents - attempts) : Infinity;
}
