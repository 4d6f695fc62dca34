import type { HistoryRow } from './read-history';
import { MINUTES_A_DAY } from './time-of-day';

/**
 * The length of the intervals in minutes: the step that most neighbouring rows of a day are apart. A table with one row
 * a day has intervals of a day; null where nothing tells.
 */
export function intervalLength(rows: readonly HistoryRow[]): number | null {
  const counts = new Map<number, number>();
  let previous: HistoryRow | null = null;
  for (const row of rows) {
    const minutes = previous ? stepBetween(previous, row) : null;
    if (minutes !== null && minutes > 0) counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
    if (row.day !== null || row.minute !== null) previous = row;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most ? most[0] : null;
}

function stepBetween(a: HistoryRow, b: HistoryRow): number | null {
  if (a.day !== b.day) return a.minute === null && b.minute === null && a.day !== null && b.day !== null && b.day - a.day === 1 ? MINUTES_A_DAY : null;
  return a.minute === null || b.minute === null ? null : b.minute - a.minute;
}
