import { useEffect, useState } from 'react';
import type { HistoryRow } from '../../../core/history/read-history';
import type { IntervalFigures } from '../../../sheets/staffing/figures';
import { planFigures } from '../../../sheets/staffing/plan-figures';
import type { StaffingSettings } from '../../../sheets/staffing/settings';

export interface FiguresAtWork {
  readonly figures: readonly IntervalFigures[] | null;
  readonly settings: StaffingSettings | null;
  readonly done: number;
}

const NONE: FiguresAtWork = { figures: null, settings: null, done: 0 };
/** Typing a number passes through numbers that nobody means. */
const PAUSE_MS = 120;

/** The plan's figures for these rows and settings, computed a slice at a time; those of before stay until they are ready. */
export function useFigures(rows: readonly HistoryRow[], settings: StaffingSettings | null): FiguresAtWork & { readonly current: boolean } {
  const [work, setWork] = useState<FiguresAtWork & { readonly of?: readonly HistoryRow[] }>(NONE);
  useEffect(() => {
    if (!settings || rows.length === 0) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const onProgress = (done: number) => setWork((before) => ({ ...before, done }));
      const figures = await planFigures(rows, settings, { signal: stop.signal, onProgress });
      if (figures && !stop.signal.aborted) setWork({ figures, settings, of: rows, done: rows.length });
    }, PAUSE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [rows, settings]);
  const current = work.of === rows && work.settings === settings && settings !== null;
  // Figures of another table say nothing about this one.
  return { ...(work.of === rows ? work : { ...NONE, done: work.done }), current };
}
