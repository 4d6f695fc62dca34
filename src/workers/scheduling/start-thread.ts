import type { CoverJob, CoverMessage } from './messages';

/** A search under way beside the pane. */
export interface CoverThread {
  end(): void;
}

export interface ThreadListener {
  onMessage(message: CoverMessage): void;
  /** The thread broke down, or could not be started after all. */
  onFailure(detail: string): void;
}

/** Starts the search in a worker; null where there are none, as in Node, or where the host's policy refuses them. */
export function startThread(job: CoverJob, listener: ThreadListener): CoverThread | null {
  if (typeof Worker === 'undefined') return null;
  const worker = newWorker();
  if (!worker) return null;
  worker.onmessage = ({ data }: MessageEvent<CoverMessage>) => listener.onMessage(data);
  worker.onerror = ({ message }) => listener.onFailure(message ?? '');
  worker.postMessage(job);
  return { end: () => worker.terminate() };
}

function newWorker(): Worker | null {
  try {
    return new Worker(/* webpackChunkName: "cover-thread" */ new URL('./cover-thread.ts', import.meta.url));
  } catch {
    return null;
  }
}
