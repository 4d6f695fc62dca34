import type { Outcome } from '../../core/fault';
import type { loadSolver } from '../../solver';
import type { Thread, ThreadListener } from '../thread';
import type { SearchMessage } from './search-message';

export interface SearchOptions<News> {
  /** Ends the search at once, with nothing. */
  readonly signal?: AbortSignal;
  /** Ends the search at once, with the best so far. */
  readonly keep?: AbortSignal;
  readonly onNews?: (news: News) => void;
}

type Solver = Awaited<ReturnType<typeof loadSolver>>;

/** One kind of search: how its thread starts, how it runs without one, and what job works out what a kept best comes to. */
export interface Search<Job, News, Result, Kept> {
  start(job: Job, listener: ThreadListener<SearchMessage<News, Result, Kept>>): Thread | null;
  here(job: Job, solver: Solver, listener: { onNews?(news: News): void; shouldStop(): boolean }): Outcome<Result>;
  withKept(job: Job, kept: Kept): Job;
}

/**
 * Searches off the pane's own thread. The thread computes without a pause and hears nothing meanwhile: to keep what it has, it is
 * ended, and another one works out what the best that it told of comes to. Where a host has no workers the pane does it
 * itself, for as long as the job says.
 * @returns null if a signal ended it with nothing to keep.
 */
export async function runSearch<Job, News, Result, Kept>(search: Search<Job, News, Result, Kept>, job: Job, options: SearchOptions<News>): Promise<Outcome<Result> | null> {
  if (options.signal?.aborted) return null;
  const answer = await inThread(search, job, options);
  switch (answer.kind) {
    case 'no-thread': return onThisThread(search, job, options);
    case 'kept': return answer.best === null ? null : runSearch(search, search.withKept(job, answer.best), { signal: options.signal });
    case 'result': return answer.result;
  }
}

type Answer<Result, Kept> =
  | { readonly kind: 'no-thread' }
  | { readonly kind: 'kept'; readonly best: Kept | null }
  | { readonly kind: 'result'; readonly result: Outcome<Result> | null };

function inThread<Job, News, Result, Kept>(search: Search<Job, News, Result, Kept>, job: Job, { signal, keep, onNews }: SearchOptions<News>): Promise<Answer<Result, Kept>> {
  return new Promise((resolve, reject) => {
    let heard = false;
    let best: Kept | null = null;
    const settle = (end: () => void) => {
      thread?.end();
      signal?.removeEventListener('abort', stop);
      keep?.removeEventListener('abort', stopAndKeep);
      end();
    };
    const stop = () => settle(() => resolve({ kind: 'result', result: null }));
    const stopAndKeep = () => settle(() => resolve({ kind: 'kept', best }));
    const thread = search.start(job, {
      onMessage: (message) => {
        heard = true;
        if (message.kind === 'result') return settle(() => resolve({ kind: 'result', result: message.result }));
        best = message.best ?? best;
        onNews?.(message.news);
      },
      // Silent from the start: it never ran. Later, it is a fault of ours that must be told.
      onFailure: (detail) => settle(() => (heard ? reject(new Error(detail)) : resolve({ kind: 'no-thread' }))),
    });
    if (thread === null) return resolve({ kind: 'no-thread' });
    signal?.addEventListener('abort', stop);
    keep?.addEventListener('abort', stopAndKeep);
  });
}

async function onThisThread<Job, News, Result, Kept>(search: Search<Job, News, Result, Kept>, job: Job, { signal, keep, onNews }: SearchOptions<News>): Promise<Outcome<Result> | null> {
  const { loadSolver } = await import(/* webpackChunkName: "solver" */ '../../solver');
  const solver = await loadSolver();
  return signal?.aborted ? null : search.here(job, solver, { onNews, shouldStop: () => (signal?.aborted || keep?.aborted) ?? false });
}
