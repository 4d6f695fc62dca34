import { MINUTES_A_DAY } from '../time-of-day';
import { dayOf, timeText } from './local-time';
import type { Observation } from './observation';
import type { QueueHistory } from './reading';

/** Sorts what was read by queue and time. Queues come in the order of their first row. */
export function queueHistories(observations: readonly Observation[], intervalMinutes: number, hasAht: boolean): QueueHistory[] {
  const byQueue = new Map<string, Observation[]>();
  for (const one of observations) {
    const queue = byQueue.get(one.queue);
    if (queue) queue.push(one);
    else byQueue.set(one.queue, [one]);
  }
  return [...byQueue].map(([name, own]) => queueHistory(name, own, intervalMinutes, hasAht));
}

function queueHistory(name: string, own: readonly Observation[], intervalMinutes: number, hasAht: boolean): QueueHistory {
  const sorted = [...own].sort((a, b) => a.time - b.time || a.place.row - b.place.row);
  const daily = intervalMinutes >= MINUTES_A_DAY;
  return {
    name,
    history: {
      intervalMinutes,
      times: sorted.map(({ time }) => timeText(daily ? dayOf(time) * MINUTES_A_DAY : time, intervalMinutes)),
      calls: sorted.map(({ calls }) => calls),
    },
    places: sorted.map(({ place }) => place),
    ahtSeconds: hasAht ? sorted.map(({ ahtSeconds }) => ahtSeconds) : null,
    meanAhtSeconds: hasAht ? meanAht(sorted) : null,
    offered: sorted.reduce((sum, { calls }) => sum + calls, 0),
    answered: total(sorted.map(({ answered }) => answered)),
    abandoned: total(sorted.map(({ abandoned }) => abandoned)),
  };
}

/** Weighted by the calls that were handled, where the table tells them. */
function meanAht(observations: readonly Observation[]): number | null {
  let seconds = 0;
  let calls = 0;
  for (const { ahtSeconds, answered, calls: offered } of observations) {
    if (ahtSeconds === null) continue;
    seconds += ahtSeconds * (answered ?? offered);
    calls += answered ?? offered;
  }
  return calls > 0 ? seconds / calls : null;
}

function total(counts: readonly (number | null)[]): number | null {
  return counts.some((count) => count !== null) ? counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) : null;
}
