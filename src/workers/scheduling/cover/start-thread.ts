import { startThread as start, type Thread, type ThreadListener } from '../../thread';
import type { CoverJob, CoverMessage } from './messages';

/** Starts the search in a worker; null where there are none. */
export function startThread(job: CoverJob, listener: ThreadListener<CoverMessage>): Thread | null {
  return start(() => new Worker(/* webpackChunkName: "cover-thread" */ new URL('./cover-thread.ts', import.meta.url)), job, listener);
}
