import { isoDay, type DaySerial } from '../calendar-day';
import type { Finding } from './finding';
import { localMinute, timeText } from './local-time';
import type { CellPlace, QueueHistory } from './reading';

/** A finding with whatever it does not say left empty. */
export function told(finding: Pick<Finding, 'code' | 'severity' | 'count'> & Partial<Finding>): Finding {
  return { cells: null, from: null, to: null, facts: {}, question: null, ...finding };
}

/** From the first to the last cell of these positions, down a column or over a block. */
export function cellsOf({ places }: QueueHistory, indices: readonly number[]): Finding['cells'] {
  const found = indices.flatMap((index): CellPlace[] => places[index] ? [places[index]] : []);
  if (found.length === 0) return null;
  const [rows, columns] = [found.map(({ row }) => row), found.map(({ column }) => column)];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return { first: { row: least(rows), column: least(columns) }, last: { row: most(rows), column: most(columns) } };
}

/** The days as a finding names them. */
export function between(first: DaySerial, last: DaySerial): Pick<Finding, 'from' | 'to'> {
  return { from: isoDay(first), to: isoDay(last) };
}

export function betweenTimes(day: DaySerial, first: number, last: number, intervalMinutes: number): { from: string; to: string } {
  return { from: timeText(localMinute(day, first), intervalMinutes), to: timeText(localMinute(day, last), intervalMinutes) };
}
