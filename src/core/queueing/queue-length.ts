import { fault, type Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { offeredLoad } from './offered-load';

/** Mean number of callers waiting. */
export function queueLength(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const { queued } = equilibrium(q);
  return queued < Infinity ? queued : neverEmpties(q);
}

/** The reason why a queue without hang-ups has no mean wait. */
export function neverEmpties(q: CallQueue) {
  return fault('unstable', 'agents', { agents: q.agents, erlangs: offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes) });
}
