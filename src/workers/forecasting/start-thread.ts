import { startThread as start, type Thread, type ThreadListener } from '../thread';
import type { ForecastJob, ForecastMessage } from './messages';

/** Starts the computation in a worker; null where there are none. */
export function startThread(job: ForecastJob, listener: ThreadListener<ForecastMessage>): Thread | null {
  return start(() => new Worker(/* webpackChunkName: "forecast-thread" */ new URL('./forecast-thread.ts', import.meta.url)), job, listener);
}
