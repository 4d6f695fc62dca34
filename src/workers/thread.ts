/** A job under way beside the pane. */
export interface Thread {
  end(): void;
}

export interface ThreadListener<Message> {
  onMessage(message: Message): void;
  /** The thread broke down, or could not be started after all. */
  onFailure(detail: string): void;
}

/**
 * Starts a job in a worker; null where there are none, as in Node, or where the host's policy refuses them.
 * @param newWorker makes the worker. Each room spells that out itself: the bundler finds a worker's file only where it is named.
 */
export function startThread<Job, Message>(newWorker: () => Worker, job: Job, listener: ThreadListener<Message>): Thread | null {
  if (typeof Worker === 'undefined') return null;
  const worker = started(newWorker);
  if (!worker) return null;
  worker.onmessage = ({ data }: MessageEvent<Message>) => listener.onMessage(data);
  worker.onerror = ({ message }) => listener.onFailure(message ?? '');
  worker.postMessage(job);
  return { end: () => worker.terminate() };
}

function started(newWorker: () => Worker): Worker | null {
  try {
    return newWorker();
  } catch {
    return null;
  }
}
