import type { SeenChange } from './clock-changes';
import type { DayTable, Slot } from './day-table';
import type { Finding } from './finding';
import type { QueueHistory } from './reading';
import { cellsOf, told } from './told';

/** Slots that stand in the table more than once for no change of the clocks. */
export function repeatedSlots(table: DayTable, clocks: readonly SeenChange[]): Slot[] {
  const explained = new Set(clocks.filter(({ sign }) => sign === 'repeated').flatMap(({ indices }) => indices));
  return [...table.days.values()].flatMap(({ slots }) => [...slots.values()].filter(({ indices }) => indices.length > 1 && !explained.has(indices[0]!)));
}

export const REPEATED = 'repeated';

/** Repeats are decided as one: the same count again is a copy, different counts are parts of a whole. */
export function repeatFindings(queue: QueueHistory, table: DayTable, clocks: readonly SeenChange[]): Finding[] {
  const slots = repeatedSlots(table, clocks);
  if (slots.length === 0) return [];
  const { times, calls } = queue.history;
  const same = slots.filter(({ indices }) => indices.every((index) => calls[index] === calls[indices[0]!])).length;
  const again = slots.flatMap(({ indices }) => indices.slice(1));
  const stand = again.map((index) => times[index]!).sort();
  return [told({
    code: 'repeated', severity: 'warning', count: again.length, cells: cellsOf(queue, again), from: stand[0]!, to: stand[stand.length - 1]!,
    facts: { same }, question: { id: REPEATED, choices: ['keep', 'first', 'add'], proposal: same * 2 > slots.length ? 'first' : 'add' },
  })];
}
