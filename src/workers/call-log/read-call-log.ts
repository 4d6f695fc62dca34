import type { CallLogResult } from '../../core/call-log';
import type { CountProgress, CountRequest } from './count-log';
import type { LogLook, LookChoices } from './look-at-log';
import type { LogAnswer, LogJob } from './messages';
import { logProblem, type LogProblem } from './problem';
import { startThread } from './start-thread';

export interface ReadOptions {
  /** Ends the reading at once. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CountProgress) => void;
}

/** Looks at the beginning of a log. Null if the signal ended it. */
export function lookAtCallLog(file: Blob, choices: LookChoices = {}, { signal }: ReadOptions = {}): Promise<LogLook | LogProblem | null> {
  return run({ kind: 'look', file, choices }, { signal }) as Promise<LogLook | LogProblem | null>;
}

/** Counts a whole log, of any size, off the pane's own thread. Null if the signal ended it. */
export function readCallLog(file: Blob, request: CountRequest, options: ReadOptions = {}): Promise<CallLogResult | LogProblem | null> {
  return run({ kind: 'count', file, request }, options) as Promise<CallLogResult | LogProblem | null>;
}

async function run(job: LogJob, options: ReadOptions): Promise<LogAnswer> {
  if (options.signal?.aborted) return null;
  const answer = await inThread(job, options);
  return answer === 'no-thread' ? onThisThread(job, options) : answer;
}

function inThread(job: LogJob, { signal, onProgress }: ReadOptions): Promise<LogAnswer | 'no-thread'> {
  return new Promise((resolve) => {
    let heard = false;
    const settle = (answer: LogAnswer | 'no-thread') => {
      thread?.end();
      signal?.removeEventListener('abort', stop);
      resolve(answer);
    };
    const stop = () => settle(null);
    const thread = startThread(job, {
      onMessage: (message) => {
        heard = true;
        if (message.kind === 'progress') onProgress?.(message.progress);
        else settle(message.answer);
      },
      // Silent from the start: it never ran. Later, it broke down.
      onFailure: (detail) => settle(heard ? logProblem('broken', detail) : 'no-thread'),
    });
    if (thread === null) resolve('no-thread');
    else signal?.addEventListener('abort', stop);
  });
}

/** Where a host has no workers the pane reads by itself, still a block at a time. The readers come only then. */
async function onThisThread(job: LogJob, { signal, onProgress }: ReadOptions): Promise<LogAnswer> {
  if (job.kind === 'look') return (await import('./look-at-log')).lookAtLog(job.file, job.choices);
  const { countLog } = await import('./count-log');
  return countLog(job.file, job.request, { onProgress, shouldStop: () => signal?.aborted ?? false });
}
