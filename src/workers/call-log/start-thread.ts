import type { LogJob, LogMessage } from './messages';

export interface ThreadListener {
  onMessage(message: LogMessage): void;
  /** The thread broke down, or could not be started after all. */
  onFailure(detail: string): void;
}

/** Starts a job in a worker; null where there are none, as in Node, or where the host's policy refuses them. */
export function startThread(job: LogJob, listener: ThreadListener): { end(): void } | null {
  if (typeof Worker === 'undefined') return null;
  const worker = newWorker();
  if (!worker) return null;
  worker.onmessage = ({ data }: MessageEvent<LogMessage>) => listener.onMessage(data);
  worker.onerror = ({ message }) => listener.onFailure(message ?? '');
  worker.postMessage(job);
  return { end: () => worker.terminate() };
}

function newWorker(): Worker | null {
  try {
    return new Worker(/* webpackChunkName: "log-thread" */ new URL('./log-thread.ts', import.meta.url));
  } catch {
    return null;
  }
}
