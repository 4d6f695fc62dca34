import { startThread as start, type Thread, type ThreadListener } from '../thread';
import type { ShareJob, ShareMessage } from './messages';

/** Starts the conversion in a worker; null where there are none. */
export function startThread(job: ShareJob, listener: ThreadListener<ShareMessage>): Thread | null {
  return start(() => new Worker(/* webpackChunkName: "share-thread" */ new URL('./share-thread.ts', import.meta.url)), job, listener);
}
