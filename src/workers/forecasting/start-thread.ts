import type { ForecastJob, ForecastMessage } from './messages';

/** A computation under way beside the pane. */
export interface ForecastThread {
  end(): void;
}

export interface ThreadListener {
  onMessage(message: ForecastMessage): void;
  /** The thread broke down, or could not be started after all. */
  onFailure(detail: string): void;
}

/** Starts the computation in a worker; null where there are none, as in Node, or where the host's policy refuses them. */
export function startThread(job: ForecastJob, listener: ThreadListener): ForecastThread | null {
  if (typeof Worker === 'undefined') return null;
  const worker = newWorker();
  if (!worker) return null;
  worker.onmessage = ({ data }: MessageEvent<ForecastMessage>) => listener.onMessage(data);
  worker.onerror = ({ message }) => listener.onFailure(message ?? '');
  worker.postMessage(job);
  return { end: () => worker.terminate() };
}

function newWorker(): Worker | null {
  try {
    return new Worker(/* webpackChunkName: "forecast-thread" */ new URL('./forecast-thread.ts', import.meta.url));
  } catch {
    return null;
  }
}
