import { SECONDS_A_DAY, weekdayOf, type WallSeconds } from './civil-time';
import type { Hole } from './report';
import type { ZoneClock } from './zone-clock';

/** A stretch that usually has ten calls is empty by chance once in 22,000 times, if calls come independently. */
const TELLING = 10;
const MOST = 20;

/**
 * Stretches without a call where the same intervals of the same weekday usually have some: a closed day, or a log that
 * is not complete. `calls` are those of all queues by interval, counted from 1970 on the local clock; an hour that
 * the clock skips is no stretch.
 */
export function findHoles(calls: ReadonlyMap<number, number>, intervalMinutes: number, clock: ZoneClock): Hole[] {
  const seconds = intervalMinutes * 60;
  const perDay = SECONDS_A_DAY / seconds;
  const [first, last] = ends(calls);
  if (first === null || last === null) return [];
  const usual = usualCalls(calls, first, last, perDay);
  const found: Hole[] = [];
  let open: { from: number; calls: number } | null = null;
  for (let interval = first; interval <= last; interval += 1) {
    const expected = clock.shows(interval * seconds) ? usual[slotOf(interval, perDay)] ?? 0 : 0;
    if (calls.has(interval)) {
      if (open && open.calls >= TELLING) found.push(holeOf(open, interval, usual, perDay, seconds));
      open = null;
    } else if (open || expected > 0) {
      open ??= { from: interval, calls: 0 };
      open.calls += expected;
    }
  }
  return found.sort((a, b) => b.usualCalls - a.usualCalls).slice(0, MOST).sort((a, b) => a.from - b.from);
}

function ends(calls: ReadonlyMap<number, number>): [number | null, number | null] {
  let first: number | null = null;
  let last: number | null = null;
  for (const interval of calls.keys()) {
    if (first === null || interval < first) first = interval;
    if (last === null || interval > last) last = interval;
  }
  return [first, last];
}

/** Which interval of the week: the weekday by the day's number, 0 for Monday. */
function slotOf(interval: number, perDay: number): number {
  const day = Math.floor(interval / perDay);
  return (weekdayOf(day * SECONDS_A_DAY) - 1) * perDay + (interval - day * perDay);
}

function usualCalls(calls: ReadonlyMap<number, number>, first: number, last: number, perDay: number): Float64Array {
  const sums = new Float64Array(7 * perDay);
  const days = new Float64Array(7 * perDay);
  for (let interval = first; interval <= last; interval += 1) {
    const slot = slotOf(interval, perDay);
    sums[slot]! += calls.get(interval) ?? 0;
    days[slot]! += 1;
  }
  return sums.map((sum, slot) => (days[slot]! > 0 ? sum / days[slot]! : 0));
}

/** A hole ends where the usual calls end, not with the night behind them. */
function holeOf(open: { from: number; calls: number }, next: number, usual: Float64Array, perDay: number, seconds: number): Hole {
  let until = next;
  while (until > open.from + 1 && (usual[slotOf(until - 1, perDay)] ?? 0) === 0) until -= 1;
  const wall = (interval: number): WallSeconds => interval * seconds;
  return { from: wall(open.from), until: wall(until), usualCalls: open.calls };
}
