import type { Outcome } from '../../core/fault';
import type { CoverResult } from '../../core/scheduling';
import { computeCover } from './compute-cover';
import type { CoverJob, CoverNews, KeptPlan } from './messages';
import { startThread } from './start-thread';

export interface RunOptions {
  /** Ends the search at once, with nothing. */
  readonly signal?: AbortSignal;
  /** Ends the search at once, with the best plan so far. */
  readonly keep?: AbortSignal;
  readonly onNews?: (news: CoverNews) => void;
}

/**
 * Finds people for shifts off the pane's own thread. The thread computes without a pause and hears nothing meanwhile: to keep
 * what it has, it is ended, and another one works out what the best plan it told of comes to. Where a host has no workers the
 * pane does it itself, for as long as the job says.
 * @returns null if a signal ended it with nothing to keep.
 */
export async function runCover(job: CoverJob, options: RunOptions = {}): Promise<Outcome<CoverResult> | null> {
  if (options.signal?.aborted) return null;
  const answer = await inThread(job, options);
  if (answer === 'no-thread') return onThisThread(job, options);
  return isKept(answer) ? runCover({ ...job, kept: answer }, { signal: options.signal }) : answer;
}

const isKept = (answer: Outcome<CoverResult> | KeptPlan | null): answer is KeptPlan => answer !== null && 'counts' in answer && answer.counts instanceof Int32Array;

function inThread(job: CoverJob, { signal, keep, onNews }: RunOptions): Promise<Outcome<CoverResult> | KeptPlan | null | 'no-thread'> {
  return new Promise((resolve, reject) => {
    let heard = false;
    let best: KeptPlan | null = null;
    const settle = (end: () => void) => {
      thread?.end();
      signal?.removeEventListener('abort', stop);
      keep?.removeEventListener('abort', stopAndKeep);
      end();
    };
    const stop = () => settle(() => resolve(null));
    const stopAndKeep = () => settle(() => resolve(best));
    const thread = startThread(job, {
      onMessage: (message) => {
        heard = true;
        if (message.kind === 'result') return settle(() => resolve(message.result));
        best = message.best ?? best;
        onNews?.(message.news);
      },
      // Silent from the start: it never ran. Later, it is a fault of ours that must be told.
      onFailure: (detail) => settle(() => (heard ? reject(new Error(detail)) : resolve('no-thread'))),
    });
    if (thread === null) return resolve('no-thread');
    signal?.addEventListener('abort', stop);
    keep?.addEventListener('abort', stopAndKeep);
  });
}

async function onThisThread(job: CoverJob, { signal, keep, onNews }: RunOptions): Promise<Outcome<CoverResult> | null> {
  const { loadSolver } = await import(/* webpackChunkName: "solver" */ '../../solver');
  const solver = await loadSolver();
  return signal?.aborted ? null : computeCover(job, solver, { onNews, shouldStop: () => (signal?.aborted || keep?.aborted) ?? false });
}
