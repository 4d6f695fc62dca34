import { fault, type Fault } from '../fault';
import type { CallQueue } from './call-queue';
import { offeredLoad } from './offered-load';

/** Why there is no mean wait: the load is at or above what the agents can serve, and nobody hangs up. */
export function neverEmpties(q: CallQueue): Fault {
  return fault('unstable', 'agents', { agents: q.agents, erlangs: offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes) });
}
