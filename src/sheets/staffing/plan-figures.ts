import type { HistoryRow } from '../../core/history/read-history';
import type { IntervalFigures } from './figures';
import { intervalFigures } from './interval-figures';
import type { StaffingSettings } from './settings';

/** How long the pane may stand still between two looks at what the user does. */
const SLICE_ROWS = 250;

export interface PlanFiguresOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The figures of every interval, in slices that leave the pane free to answer. Equal loads are computed once: a year of
 * half-hours has a few hundred of them. Null where the work was given up.
 */
export async function planFigures(
  rows: readonly HistoryRow[], settings: StaffingSettings, options: PlanFiguresOptions = {},
): Promise<readonly IntervalFigures[] | null> {
  const known = new Map<string, IntervalFigures>();
  const figures: IntervalFigures[] = [];
  for (const [index, row] of rows.entries()) {
    const key = `${row.calls}|${row.ahtSeconds}`;
    const seen = known.get(key) ?? intervalFigures(row, settings);
    known.set(key, seen);
    figures.push(seen);
    if ((index + 1) % SLICE_ROWS === 0) {
      options.onProgress?.(index + 1, rows.length);
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (options.signal?.aborted) return null;
    }
  }
  return figures;
}
