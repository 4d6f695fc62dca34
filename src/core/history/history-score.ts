import type { HistoryColumns } from './find-columns';

/**
 * How much a table looks like a history of calls, 0–1: calls are half of it, a time a quarter each for date and interval.
 * A name above a column weighs more than what its cells look like.
 */
export function historyScore(columns: HistoryColumns): number {
  const worth = (found: { because: string } | null, full: number) => (found ? full * (found.because === 'header' ? 1 : 0.6) : 0);
  if (!columns.calls || (!columns.date && !columns.interval)) return 0;
  return worth(columns.calls, 0.5) + worth(columns.date, 0.25) + worth(columns.interval, 0.25);
}
