import type { Outcome } from '../../core/fault';
import { computeForecast } from './compute-forecast';
import type { ForecastJob, ForecastResult } from './messages';
import { startThread } from './start-thread';

export interface RunOptions {
  /** Ends the computation at once. */
  readonly signal?: AbortSignal;
  /** @param share of the work that is done, 0–1 */
  readonly onProgress?: (share: number) => void;
}

/**
 * Forecasts off the pane's own thread. Where a host has no workers, or refuses to start one, the pane does it itself.
 * @returns null if the signal ended it.
 */
export async function runForecast(job: ForecastJob, { signal, onProgress }: RunOptions = {}): Promise<Outcome<ForecastResult> | null> {
  if (signal?.aborted) return null;
  const answer = await inThread(job, { signal, onProgress });
  return answer === 'no-thread' ? onThisThread(job, { signal, onProgress }) : answer;
}

function inThread(job: ForecastJob, { signal, onProgress }: RunOptions): Promise<Outcome<ForecastResult> | null | 'no-thread'> {
  return new Promise((resolve, reject) => {
    let heard = false;
    const settle = (end: () => void) => {
      thread?.end();
      signal?.removeEventListener('abort', stop);
      end();
    };
    const stop = () => settle(() => resolve(null));
    const thread = startThread(job, {
      onMessage: (message) => {
        heard = true;
        if (message.kind === 'progress') onProgress?.(message.share);
        else settle(() => resolve(message.result));
      },
      // Silent from the start: it never ran. Later, it is a fault of ours that must be told.
      onFailure: (detail) => settle(() => (heard ? reject(new Error(detail)) : resolve('no-thread'))),
    });
    if (thread === null) resolve('no-thread');
    else signal?.addEventListener('abort', stop);
  });
}

async function onThisThread(job: ForecastJob, { signal, onProgress }: RunOptions): Promise<Outcome<ForecastResult> | null> {
  // Lets the pane show that it is at work.
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  return signal?.aborted ? null : computeForecast(job, { onProgress, shouldStop: () => signal?.aborted ?? false });
}
