import { useCallback, useEffect, useRef, useState } from 'react';
import { isFault, type Fault } from '../../../core/fault';
import type { Backtest } from '../../../core/forecasting';
import { runForecast, type ForecastJob, type ForecastResult } from '../../../workers/forecasting';

/** How the computation stands. */
export type ForecastWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly job: ForecastJob; readonly result: ForecastResult }
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'broken'; readonly detail: string };

/** Typing a number passes through numbers that nobody means. */
const PAUSE_MS = 250;

interface Judged {
  readonly of: Pick<ForecastJob, 'history' | 'namedDays' | 'levels'>;
  readonly backtest: Backtest | null;
}

/** The forecast for a job, computed beside the pane while it is wanted; another job ends the one before. What is done stays. */
export function useForecast(job: ForecastJob | null, wanted: boolean): ForecastWork {
  const [work, setWork] = useState<{ readonly of: ForecastJob; readonly now: ForecastWork } | null>(null);
  const judged = useRef<Judged | null>(null);
  const start = useCallback(async (asked: ForecastJob, signal: AbortSignal) => {
    const tell = (now: ForecastWork) => {
      if (!signal.aborted) setWork({ of: asked, now });
    };
    const known = judged.current && sameTrials(judged.current.of, asked) ? judged.current.backtest : undefined;
    try {
      const result = await runForecast({ ...asked, judged: known }, { signal, onProgress: (share) => tell({ kind: 'running', share }) });
      if (result === null || signal.aborted) return;
      if (!isFault(result)) judged.current = { of: asked, backtest: result.backtest };
      tell(isFault(result) ? { kind: 'refused', fault: result } : { kind: 'done', job: asked, result });
    } catch (error) {
      tell({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
    }
  }, []);
  const settled = work !== null && work.of === job && work.now.kind !== 'running';
  const running = wanted && !settled;
  useEffect(() => {
    if (!job || !running) return;
    const stop = new AbortController();
    const timer = setTimeout(() => void start(job, stop.signal), PAUSE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [job, running, start]);
  if (settled) return work.now;
  if (!job || !wanted) return { kind: 'idle' };
  return work?.of === job ? work.now : { kind: 'running', share: 0 };
}

/** What is tried on the past does not depend on how far ahead one looks. */
function sameTrials(a: Judged['of'], b: Judged['of']): boolean {
  return a.history === b.history && a.namedDays === b.namedDays && String(a.levels) === String(b.levels);
}
