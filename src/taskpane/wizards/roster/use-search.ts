import { useCallback, useEffect, useRef, useState } from 'react';
import { isFault, type Fault } from '../../../core/fault';
import type { RosterRequest, RosterResult } from '../../../core/scheduling/rostering';
import { runRoster, type RosterNews } from '../../../workers/scheduling';
import type { SearchSettings } from './entries';

/** What is to be planned, and how long for. */
export interface RosterTask extends SearchSettings {
  readonly request: RosterRequest;
}

/** How the search stands. */
export type SearchWork =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly news: RosterNews | null; readonly keeping: boolean }
  | { readonly kind: 'done'; readonly result: RosterResult; readonly kept: boolean }
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'broken'; readonly detail: string };

export interface Search {
  readonly work: SearchWork;
  /** Ends the search with the best roster so far. */
  readonly keep: () => void;
  /** Ends it with nothing. */
  readonly cancel: () => void;
  readonly again: () => void;
}

const IDLE: SearchWork = { kind: 'idle' };
const STARTING: SearchWork = { kind: 'running', news: null, keeping: false };

/** A roster, searched beside the pane while it is wanted; another task ends the one before. What is found stays. */
export function useSearch(task: RosterTask | null, wanted: boolean): Search {
  const [told, setTold] = useState<{ readonly of: RosterTask; readonly now: SearchWork } | null>(null);
  const keeping = useRef<AbortController | null>(null);
  const mine = told !== null && told.of === task ? told.now : null;
  const settled = mine !== null && mine.kind !== 'running';
  const running = wanted && task !== null && !settled;
  useEffect(() => {
    if (!task || !running) return;
    const stop = new AbortController();
    const keep = new AbortController();
    keeping.current = keep;
    void search(task, stop.signal, keep.signal, (now) => {
      if (!stop.signal.aborted) setTold({ of: task, now });
    });
    return () => stop.abort();
  }, [task, running]);

  const keep = useCallback(() => {
    keeping.current?.abort();
    setTold((now) => (now?.now.kind === 'running' ? { of: now.of, now: { ...now.now, keeping: true } } : now));
  }, []);
  const cancel = useCallback(() => { if (task) setTold({ of: task, now: { kind: 'cancelled' } }); }, [task]);
  const again = useCallback(() => setTold(null), []);
  return { work: settled ? mine : running ? mine ?? STARTING : IDLE, keep, cancel, again };
}

async function search({ request, seed, seconds }: RosterTask, signal: AbortSignal, keep: AbortSignal, tell: (now: SearchWork) => void): Promise<void> {
  try {
    // What stands is the start: nothing dearer takes its place.
    const result = await runRoster({ request, seed, seconds, start: request.published?.people }, { signal, keep, onNews: (news) => tell({ kind: 'running', news, keeping: keep.aborted }) });
    if (result === null) tell({ kind: 'cancelled' });
    else tell(isFault(result) ? { kind: 'refused', fault: result } : { kind: 'done', result, kept: keep.aborted });
  } catch (error) {
    tell({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
  }
}
