import type { HistoryRow } from '../../core/history/read-history';
import type { IntervalFigures } from './figures';

/** Rows of the plan that follow each other. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** A chart of more columns than this is a grey wall. */
const MOST_ROWS = 300;

/** The day with the most calls, as a run of neighbouring rows with one date: what a chart can point at and still be read. */
export function busiestDay(rows: readonly HistoryRow[], figures: readonly IntervalFigures[]): RowRun {
  const runs: { first: number; last: number; calls: number }[] = [];
  rows.forEach((row, index) => {
    const run = runs[runs.length - 1];
    const calls = figures[index]?.calls ?? 0;
    if (run && rows[run.first]?.day === row.day && index - run.first < MOST_ROWS) {
      run.last = index;
      run.calls += calls;
    } else runs.push({ first: index, last: index, calls });
  });
  const best = runs.reduce((most, run) => (run.calls > most.calls ? run : most), runs[0] ?? { first: 0, last: 0, calls: 0 });
  // Days of one row each (a table of daily totals) read best side by side.
  if (runs.length === rows.length) return { first: 0, last: Math.min(rows.length, MOST_ROWS) - 1 };
  return { first: best.first, last: best.last };
}
