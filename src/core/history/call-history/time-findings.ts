import { MINUTES_A_DAY } from '../time-of-day';
import type { Finding } from './finding';
import { gridOffset } from './interval-of';
import { minuteOf, timeText } from './local-time';
import type { Observation } from './observation';
import type { CallsFrom } from './reading';
import { around } from './told';

/** Of two queues without a name, every second row repeats a time. */
const MIXED = 0.4;

/** What is doubtful about the times of a table as a whole. */
export function timeFindings(observations: readonly Observation[], intervalMinutes: number, daysApart: number, from: CallsFrom): Finding[] {
  const found: Finding[] = [];
  const add = (finding: Pick<Finding, 'code' | 'severity' | 'count'> & Partial<Finding>) =>
    found.push({ cells: null, from: null, to: null, facts: {}, question: null, ...finding });
  const all = () => around(observations.map(({ place }) => place));
  if (from === 'answered') add({ code: 'answered-only', severity: 'warning', count: observations.length, cells: all() });
  if (daysApart >= 7) add({ code: 'not-daily', severity: 'error', count: observations.length, cells: all(), facts: { days: daysApart } });
  const repeats = repeated(observations);
  if (repeats.length >= observations.length * MIXED) add({ code: 'queues-mixed', severity: 'warning', count: repeats.length, cells: around(repeats.map(({ place }) => place)) });
  const offset = gridOffset(observations.map(({ time }) => time), intervalMinutes);
  const off = intervalMinutes < MINUTES_A_DAY ? observations.filter(({ time }) => minuteOf(time) % intervalMinutes !== offset) : [];
  const [first, last] = [off[0], off[off.length - 1]];
  if (first && last) {
    add({
      code: 'off-grid', severity: 'warning', count: off.length, cells: { first: first.place, last: last.place },
      from: timeText(first.time, intervalMinutes), to: timeText(last.time, intervalMinutes), facts: { minutes: intervalMinutes },
    });
  }
  return found;
}

/** Counts whose time stands in the table before, for the same queue. */
function repeated(observations: readonly Observation[]): Observation[] {
  const seen = new Map<string, Set<number>>();
  return observations.filter(({ queue, time }) => {
    const times = seen.get(queue) ?? new Set<number>();
    seen.set(queue, times);
    return times.size === times.add(time).size;
  });
}
