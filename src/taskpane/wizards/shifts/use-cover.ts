import { useCallback, useEffect, useRef, useState } from 'react';
import { isFault, type Fault } from '../../../core/fault';
import type { CoverResult } from '../../../core/scheduling';
import { runCover, type CoverJob, type CoverNews } from '../../../workers/scheduling';

/** How the search stands. */
export type CoverWork =
  | { readonly kind: 'idle' }
  /** @see trail is how the gap shrank: the share of the time that was used, and the gap then. */
  | { readonly kind: 'running'; readonly news: CoverNews | null; readonly trail: readonly GapAt[]; readonly keeping: boolean }
  | { readonly kind: 'done'; readonly result: CoverResult; readonly kept: boolean }
  /** Stopped before there was anything to keep. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'broken'; readonly detail: string };

export interface GapAt {
  readonly share: number;
  readonly gap: number;
}

export interface Cover {
  readonly work: CoverWork;
  /** Ends the search with the best plan so far. */
  readonly keep: () => void;
}

/** Typing a number passes through numbers that nobody means. */
const PAUSE_MS = 250;
const NONE: CoverWork = { kind: 'idle' };

/** People on shifts, searched beside the pane while they are wanted; another job ends the one before. What is found stays. */
export function useCover(job: CoverJob | null, wanted: boolean): Cover {
  const [told, setTold] = useState<{ readonly of: CoverJob; readonly now: CoverWork } | null>(null);
  const keeping = useRef<AbortController | null>(null);
  const start = useCallback(async (asked: CoverJob, signal: AbortSignal) => {
    const tell = (now: CoverWork) => {
      if (!signal.aborted) setTold({ of: asked, now });
    };
    const keep = new AbortController();
    keeping.current = keep;
    const trail: GapAt[] = [];
    try {
      const result = await runCover(asked, {
        signal, keep: keep.signal,
        onNews: (news) => {
          if (news.gap !== null) trail.push({ share: news.share, gap: news.gap });
          tell({ kind: 'running', news, trail: [...trail], keeping: keep.signal.aborted });
        },
      });
      if (result === null) tell({ kind: 'nothing' });
      else tell(isFault(result) ? { kind: 'refused', fault: result } : { kind: 'done', result, kept: keep.signal.aborted });
    } catch (error) {
      tell({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
    }
  }, []);
  const mine = told?.of === job ? told.now : null;
  const settled = mine !== null && mine.kind !== 'running';
  const running = wanted && job !== null && !settled;
  useEffect(() => {
    if (!job || !running) return;
    const stop = new AbortController();
    const timer = setTimeout(() => void start(job, stop.signal), PAUSE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [job, running, start]);
  const keep = useCallback(() => keeping.current?.abort(), []);
  if (settled) return { work: mine, keep };
  if (!running) return { work: NONE, keep };
  return { work: mine ?? { kind: 'running', news: null, trail: [], keeping: false }, keep };
}
