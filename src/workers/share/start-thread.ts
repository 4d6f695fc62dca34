import { startThread as start, type Thread, type ThreadListener } from '../thread';
import type { ConversionJob, ConversionMessage, HandoverJob, HandoverMessage } from './messages';

/** Starts the job in a worker; null where there are none. */
export function startThread(job: ConversionJob, listener: ThreadListener<ConversionMessage>): Thread | null;
export function startThread(job: HandoverJob, listener: ThreadListener<HandoverMessage>): Thread | null;
export function startThread<Message>(job: ConversionJob | HandoverJob, listener: ThreadListener<Message>): Thread | null {
  return start(() => new Worker(/* webpackChunkName: "share-thread" */ new URL('./share-thread.ts', import.meta.url)), job, listener);
}
