import type { CellPlace } from '../../history/call-history/reading';
import { MINUTES_A_DAY } from '../../history/time-of-day';
import type { IntervalGrid } from './interval-grid';
import type { TimedEntry } from './running-times';

/** Entries laid on whole days from midnight on. */
export interface LaidOut {
  /** Of the first midnight, on the clock of the entries. */
  readonly from: number;
  readonly perDay: number;
  /** By interval; null where no cell says anything. Of several the largest. */
  readonly people: (number | null)[];
  readonly cells: readonly (readonly CellPlace[])[];
  /** Intervals that stand in the table repeatedly. */
  readonly repeated: readonly number[];
}

/** The whole days from the first to the last that the entries reach. */
export function daysSpanned(entries: readonly TimedEntry[], { lasts }: IntervalGrid): { readonly first: number; readonly days: number } {
  const first = Math.floor(entries.reduce((least, { time }) => Math.min(least, time), Infinity) / MINUTES_A_DAY);
  const end = entries.reduce((most, { time }, index) => Math.max(most, time + lasts[index]!), 0);
  return { first, days: Math.ceil(end / MINUTES_A_DAY) - first };
}

export function laidOut(entries: readonly TimedEntry[], grid: IntervalGrid, first: number, days: number): LaidOut {
  const { stepMinutes, lasts } = grid;
  const perDay = MINUTES_A_DAY / stepMinutes;
  const from = first * MINUTES_A_DAY;
  const people: (number | null)[] = Array.from({ length: days * perDay }, () => null);
  const cells: CellPlace[][] = people.map(() => []);
  const repeated = new Set<number>();
  const said = new Set<number>();
  entries.forEach(({ time, people: needed, cell }, index) => {
    const start = (time - from) / stepMinutes;
    for (let interval = start; interval < Math.min(people.length, start + lasts[index]! / stepMinutes); interval += 1) {
      if (said.has(interval) && interval === start) repeated.add(interval);
      said.add(interval);
      if (needed === null) continue;
      people[interval] = Math.max(people[interval] ?? 0, needed);
      cells[interval]!.push(cell);
    }
  });
  return { from, perDay, people, cells, repeated: [...repeated].sort((a, b) => a - b) };
}
