import type { WriteProgress } from '../port';

/** Thrown between two requests when the user cancels; never leaves the writer. */
export class Cancelled extends Error {}

export interface WriteOptions {
  readonly onProgress?: (progress: WriteProgress) => void;
  readonly signal?: AbortSignal;
}

/** Counts requests to Excel, tells about them, and stops between two of them. */
export class Steps {
  private done = 0;

  constructor(private readonly total: number, private readonly options: WriteOptions) {}

  /** Says what comes next; throws where the user has had enough. */
  next(stage: WriteProgress['stage']): void {
    if (this.options.signal?.aborted) throw new Cancelled();
    this.options.onProgress?.({ stage, done: Math.min(this.done, this.total), total: this.total });
    this.done += 1;
  }
}
