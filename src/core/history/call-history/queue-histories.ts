import { MINUTES_A_DAY } from '../time-of-day';
import { gridOffset } from './interval-of';
import { dayOf, minuteOf, timeText } from './local-time';
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
  const sorted = ontoGrid(own, intervalMinutes).sort((a, b) => a.time - b.time || a.place.row - b.place.row);
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

/** Counts of times within an interval belong to it: they are added to the first row of it. */
function ontoGrid(own: readonly Observation[], intervalMinutes: number): Observation[] {
  if (intervalMinutes >= MINUTES_A_DAY) return [...own];
  const offset = gridOffset(own.map(({ time }) => time), intervalMinutes);
  const [off, on] = [own.filter(({ time }) => minuteOf(time) % intervalMinutes !== offset), own.filter(({ time }) => minuteOf(time) % intervalMinutes === offset)];
  if (off.length === 0) return on;
  const at = new Map(on.map((one, index) => [one.time, index]).reverse() as [number, number][]);
  for (const one of off) {
    const time = one.time - ((minuteOf(one.time) - offset + intervalMinutes) % intervalMinutes);
    const index = at.get(time);
    if (index === undefined) at.set(time, on.push({ ...one, time }) - 1);
    else on[index] = together(on[index]!, one);
  }
  return on;
}

function together(a: Observation, b: Observation): Observation {
  const sum = (x: number | null, y: number | null) => (x === null ? y : y === null ? x : x + y);
  const known = [a, b].filter(({ ahtSeconds }) => ahtSeconds !== null);
  const calls = known.reduce((total, one) => total + one.calls, 0);
  const ahtSeconds = calls > 0 ? known.reduce((total, one) => total + one.ahtSeconds! * one.calls, 0) / calls : a.ahtSeconds ?? b.ahtSeconds;
  return { ...a, calls: a.calls + b.calls, ahtSeconds, answered: sum(a.answered, b.answered), abandoned: sum(a.abandoned, b.abandoned) };
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
