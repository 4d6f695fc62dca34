import type { ReadingChoices, TableShape } from '../../../../../src/core/history/call-history/reading';
import type { TableRow } from '../../../../../src/core/history/table-cell';

/** A table as planners really have it, and what a careful colleague would read out of it. */
export interface PlannersTable {
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** Number formats by column. */
  readonly formats?: readonly string[];
  readonly choices?: ReadingChoices;
  readonly reading: {
    readonly shape?: TableShape;
    readonly minutes: number;
    /** By queue, in the order of the table; times with their counts as `counts` writes them. */
    readonly queues: Readonly<Record<string, readonly string[]>>;
    /** `code A2:A5`, in the order told; without an address where it has none. */
    readonly findings?: readonly string[];
    /** Of the first queue, rounded to the second. */
    readonly ahtSeconds?: number;
    /** Of the first queue. */
    readonly answered?: number;
    readonly abandoned?: number;
  };
}

/** Three days of four intervals. */
export const DAYS = [[12, 30, 41, 38], [10, 28, 44, 35], [9, 27, 39, 33]] as const;
/** Another queue in the same intervals. */
export const OTHERS = [[2, 5, 6, 4], [3, 4, 7, 5], [1, 6, 8, 3]] as const;

/** What the table above holds, from a day and a time on: `2026-01-12 09:00 12`. */
export function counts(firstDay: string, start: string, minutes: number, calls: readonly (readonly number[])[] = DAYS): string[] {
  const base = Date.parse(`${firstDay}T${start}:00Z`);
  return calls.flatMap((day, index) => day.map((count, slot) => `${new Date(base + index * 86_400_000 + slot * minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ')} ${count}`));
}

/** Rows of a table, one for each day and interval of `DAYS`. */
export function each(row: (day: number, slot: number, calls: number) => TableRow): TableRow[] {
  return DAYS.flatMap((day, index) => day.map((calls, slot) => row(index, slot, calls)));
}

/** `09:00`, `9:00` with `pad` of 1. */
export function clock(slot: number, minutes = 30, pad = 2, start = 540): string {
  const minute = start + slot * minutes;
  return `${String(Math.floor(minute / 60)).padStart(pad, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** `9:30 AM` */
export function halfDayClock(slot: number, minutes = 30, start = 540): string {
  const minute = start + slot * minutes;
  return `${(Math.floor(minute / 60) + 11) % 12 + 1}:${String(minute % 60).padStart(2, '0')} ${minute < 720 ? 'AM' : 'PM'}`;
}
