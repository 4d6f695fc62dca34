import { weekday, type DaySerial } from '../calendar-day';
import type { SeenChange } from './clock-changes';
import type { DayRecord, DayTable, Slot } from './day-table';
import type { Finding } from './finding';
import type { QueueHistory } from './reading';
import { betweenTimes, cellsOf, told } from './told';

/** Where so many calls are usual, none at all is a fault of the count and not a quiet moment. */
const USUAL_CALLS = 12;

export interface ZeroRun {
  readonly id: string;
  readonly record: DayRecord;
  readonly slots: readonly Slot[];
  readonly usual: number;
  /** The last day, not over yet when the table was made. */
  readonly unfinished: boolean;
}

/** Intervals in a row with 0 calls in the middle of a day that had calls, or at the end of the last day. */
export function improbableZeros(table: DayTable, named: ReadonlySet<DaySerial>, clocks: readonly SeenChange[]): ZeroRun[] {
  if (table.intervalMinutes >= 1440) return [];
  const explained = new Set(clocks.flatMap(({ indices }) => indices));
  return [...table.days.values()].filter(({ day, total }) => total > 0 && !named.has(day)).flatMap((record) => {
    const shares = table.shares[weekday(record.day)]!;
    const runs = zeroRuns(record, explained);
    const present = [...record.slots.values()].filter(({ calls }) => calls > 0).reduce((sum, { minute }) => sum + (shares.get(minute) ?? 0), 0);
    const last = [...record.slots.keys()].reduce((a, b) => Math.max(a, b));
    return runs.flatMap((slots) => {
      const share = slots.reduce((sum, { minute }) => sum + (shares.get(minute) ?? 0), 0);
      const usual = present > 0 ? share / present * record.total : 0;
      const { from } = betweenTimes(record.day, slots[0]!.minute, slots[0]!.minute, table.intervalMinutes);
      const unfinished = record.day === table.lastDay && slots[slots.length - 1]!.minute === last;
      return usual >= USUAL_CALLS ? [{ id: `zero ${from}`, record, slots, usual, unfinished }] : [];
    });
  });
}

function zeroRuns(record: DayRecord, explained: ReadonlySet<number>): Slot[][] {
  const found: Slot[][] = [];
  let wasZero = false;
  for (const slot of [...record.slots.values()].sort((a, b) => a.minute - b.minute)) {
    const zero = slot.calls === 0 && !explained.has(slot.indices[0]!);
    if (zero && wasZero) found[found.length - 1]!.push(slot);
    else if (zero) found.push([slot]);
    wasZero = zero;
  }
  return found;
}

export function zeroFindings(queue: QueueHistory, table: DayTable, runs: readonly ZeroRun[]): Finding[] {
  return runs.map(({ id, record, slots, usual, unfinished }) => told({
    code: unfinished ? 'partial-last-day' : 'improbable-zero', severity: 'warning', count: slots.length, cells: cellsOf(queue, slots.flatMap(({ indices }) => indices)),
    ...betweenTimes(record.day, slots[0]!.minute, slots[slots.length - 1]!.minute, table.intervalMinutes), facts: { usual },
    question: { id, choices: ['keep', 'drop'], proposal: 'drop' },
  }));
}
