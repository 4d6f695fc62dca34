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
  return around(indices.flatMap((index): CellPlace[] => places[index] ? [places[index]] : []));
}

/** The block that holds all of these cells; null for none. */
export function around(places: readonly CellPlace[]): Finding['cells'] {
  if (places.length === 0) return null;
  const least = (of: (place: CellPlace) => number) => places.reduce((found, place) => Math.min(found, of(place)), Infinity);
  const most = (of: (place: CellPlace) => number) => places.reduce((found, place) => Math.max(found, of(place)), 0);
  return { first: { row: least(({ row }) => row), column: least(({ column }) => column) }, last: { row: most(({ row }) => row), column: most(({ column }) => column) } };
}

/** The days as a finding names them. */
export function between(first: DaySerial, last: DaySerial): Pick<Finding, 'from' | 'to'> {
  return { from: isoDay(first), to: isoDay(last) };
}

export function betweenTimes(day: DaySerial, first: number, last: number, intervalMinutes: number): { from: string; to: string } {
  return { from: timeText(localMinute(day, first), intervalMinutes), to: timeText(localMinute(day, last), intervalMinutes) };
}
