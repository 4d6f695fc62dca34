import { startThread as start, type Thread, type ThreadListener } from '../../thread';
import type { RosterJob, RosterMessage } from './messages';

/** Starts the search in a worker; null where there are none. */
export function startThread(job: RosterJob, listener: ThreadListener<RosterMessage>): Thread | null {
  return start(() => new Worker(/* webpackChunkName: "roster-thread" */ new URL('./roster-thread.ts', import.meta.url)), job, listener);
}
