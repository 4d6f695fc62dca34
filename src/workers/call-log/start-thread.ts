import { startThread as start, type Thread, type ThreadListener } from '../thread';
import type { LogJob, LogMessage } from './messages';

/** Starts the job in a worker; null where there are none. */
export function startThread(job: LogJob, listener: ThreadListener<LogMessage>): Thread | null {
  return start(() => new Worker(/* webpackChunkName: "log-thread" */ new URL('./log-thread.ts', import.meta.url)), job, listener);
}
