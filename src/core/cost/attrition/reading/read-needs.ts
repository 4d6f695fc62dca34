import { dayOrder, type DaySerial } from '../../../history/calendar-day';
import type { TableRow } from '../../../history/table-cell';
import type { NeedColumns } from './find-columns';
import { readMonth } from './read-month';

/** Heads that a month needs, with the row of the table that says so. */
export interface NeedRow {
  /** Counted from zero in the table, headers included. */
  readonly row: number;
  readonly required: number;
}

/** Heads by the first day of their month; of two rows of a month the one that asks for more. */
export function readNeeds(table: readonly TableRow[], { headerRows, month, heads }: NeedColumns): ReadonlyMap<DaySerial, NeedRow> {
  const found = new Map<DaySerial, NeedRow>();
  if (!month || !heads) return found;
  const order = dayOrder(table.slice(headerRows).map((row) => row[month.column] ?? ''));
  table.slice(headerRows).forEach((row, index) => {
    const first = readMonth(row[month.column] ?? '', order);
    const required = row[heads.column];
    if (first === null || typeof required !== 'number' || !(required >= 0)) return;
    if (required > (found.get(first)?.required ?? -1)) found.set(first, { row: index + headerRows, required });
  });
  return found;
}
