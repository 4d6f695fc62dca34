import { useCallback, useEffect, useRef, useState } from 'react';
import { isFault, type Fault } from '../../../core/fault';
import type { Backtest } from '../../../core/forecasting';
import { runForecast, type ForecastJob, type ForecastResult } from '../../../workers/forecasting';

export interface ForecastRun {
  readonly job: ForecastJob;
  readonly result: ForecastResult;
}

/** How the computation stands. */
export type ForecastWork =
  | { readonly kind: 'idle' }
  /** How much of all is done, and the place of the job that is at work. */
  | { readonly kind: 'running'; readonly share: number; readonly at: number }
  /** One for each job, in their order. */
  | { readonly kind: 'done'; readonly runs: readonly ForecastRun[] }
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'broken'; readonly detail: string };

/** Typing a number passes through numbers that nobody means. */
const PAUSE_MS = 250;

type Jobs = readonly ForecastJob[];

/** The forecasts for some jobs, one after the other, computed beside the pane while they are wanted; other jobs end those before. What is done stays. */
export function useForecasts(jobs: Jobs | null, wanted: boolean): ForecastWork {
  const [work, setWork] = useState<{ readonly of: Jobs; readonly now: ForecastWork } | null>(null);
  const known = useRef<readonly ForecastRun[]>([]);
  const start = useCallback(async (asked: Jobs, signal: AbortSignal) => {
    const tell = (now: ForecastWork) => {
      if (!signal.aborted) setWork({ of: asked, now });
    };
    const before = known.current;
    const runs: ForecastRun[] = [];
    try {
      for (const [at, job] of asked.entries()) {
        const result = await resultOf(job, before, signal, (share) => tell({ kind: 'running', share: (at + share) / asked.length, at }));
        if (result === null || signal.aborted) return;
        if (isFault(result)) {
          tell({ kind: 'refused', fault: result });
          return;
        }
        runs.push({ job, result });
        // Kept as they come: what is stopped half-way is not computed again. Whatever else was known may come back.
        known.current = [...runs, ...before].slice(0, asked.length + KEPT);
      }
      tell({ kind: 'done', runs });
    } catch (error) {
      tell({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
    }
  }, []);
  const settled = work !== null && work.of === jobs && work.now.kind !== 'running';
  const running = wanted && !settled;
  useEffect(() => {
    if (!jobs || !running) return;
    const stop = new AbortController();
    const timer = setTimeout(() => void start(jobs, stop.signal), PAUSE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [jobs, running, start]);
  if (settled) return work.now;
  if (!jobs || !wanted) return { kind: 'idle' };
  return work?.of === jobs ? work.now : { kind: 'running', share: 0, at: 0 };
}

/** Runs beyond those asked for that are worth their memory. */
const KEPT = 4;

async function resultOf(job: ForecastJob, known: readonly ForecastRun[], signal: AbortSignal, onProgress: (share: number) => void) {
  const same = known.find((run) => run.job === job);
  if (same) return same.result;
  const judged: Backtest | null | undefined = known.find((run) => sameTrials(run.job, job))?.result.backtest;
  return runForecast({ ...job, judged }, { signal, onProgress });
}

/** What is tried on the past does not depend on how far ahead one looks. */
function sameTrials(a: ForecastJob, b: ForecastJob): boolean {
  return a.history === b.history && a.namedDays === b.namedDays && String(a.levels) === String(b.levels);
}
