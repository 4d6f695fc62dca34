import type { Outcome } from '../fault';
import { waitOfAnswered } from './abandoning-queue';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { finiteWaits } from './finite-queue';
import { neverEmpties } from './queue-length';
import type { SteadyState } from './steady-state';

/** Mean wait of answered calls in seconds, those answered at once included. */
export function averageSpeedOfAnswer(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const queue = equilibrium(q);
  if (queue.late === 0) return queue.answered > 0 ? 0 : neverEmpties(q);
  if (queue.patience === Infinity && queue.places === Infinity) {
    return q.agents > queue.attempts ? (queue.waiting * q.ahtSeconds) / (q.agents - queue.attempts) : neverEmpties(q);
  }
  return (q.ahtSeconds * meanWait(queue) * queue.late) / queue.answered;
}

/** In handle times, of those who waited and were answered. */
function meanWait(queue: SteadyState): number {
  return queue.places < Infinity ? finiteWaits(queue).answered : waitOfAnswered(queue.agents, queue.attempts, queue.patience);
}
