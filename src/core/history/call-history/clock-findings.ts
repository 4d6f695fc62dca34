import type { SeenChange } from './clock-changes';
import type { Choice, Finding } from './finding';
import type { QueueHistory } from './reading';
import { betweenTimes, cellsOf, told } from './told';

export function clockId({ day, fromMinute }: SeenChange): string {
  return `clock ${betweenTimes(day, fromMinute, fromMinute, 60).from}`;
}

/** What the changes of the clocks did to the table. Two rows for an hour that came twice are right as they are. */
export function clockFindings(queue: QueueHistory, clocks: readonly SeenChange[]): Finding[] {
  return clocks.map((change) => {
    const way: { readonly proposal: Choice } | null = change.sign === 'missing' ? null : { proposal: change.sign === 'zero' ? 'drop' : 'clean' };
    return told({
      code: change.kind === 'forward' ? 'clock-forward' : 'clock-back', severity: 'note', count: Math.max(1, change.indices.length),
      cells: cellsOf(queue, change.indices), ...betweenTimes(change.day, change.fromMinute, change.toMinute, queue.history.intervalMinutes),
      facts: { zone: change.zone, sign: change.sign },
      question: way && { id: clockId(change), choices: ['keep', way.proposal], proposal: way.proposal },
    });
  });
}
