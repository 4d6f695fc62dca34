import { MINUTES_A_DAY } from '../../history/time-of-day';
import { isClockChange } from './clock-change';
import type { LaidOut } from './laid-out';
import type { RequirementNote } from './requirement-reading';

export interface Gaps {
  /** Intervals that have the mean of their neighbours. */
  readonly filled: readonly number[];
  readonly notes: readonly RequirementNote[];
}

interface Run {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/**
 * Closes the gaps of a plan, in place: an interval missing between two that are there, and the hour that clocks skip, take the mean of
 * their neighbours; whatever else no cell speaks of is closed.
 * @param usualMinutes a row's length @param hasDates whether clocks can be thought of
 */
export function closeGaps({ from, perDay, people }: LaidOut, usualMinutes: number, hasDates: boolean): Gaps {
  const known = people.map((needed) => needed !== null);
  const stepMinutes = MINUTES_A_DAY / perDay;
  const dayOf = (interval: number) => Math.floor(interval / perDay);
  const open = new Set(known.flatMap((is, interval) => (is ? [dayOf(interval)] : [])));
  const isUsual = (interval: number) => {
    const empty = [...open].filter((day) => !known[day * perDay + (interval % perDay)]).length;
    return open.size > 1 && empty * 2 > open.size;
  };
  const place = (interval: number) => ({ day: from / MINUTES_A_DAY + dayOf(interval), minute: (interval % perDay) * stepMinutes });
  const filled: number[] = [];
  const missing: number[] = [];
  const notes: RequirementNote[] = [];
  for (const { first, end } of runsBetween(known)) {
    const minutes = (end - first) * stepMinutes;
    const inDay = dayOf(first - 1) === dayOf(end);
    if (isUsual(first)) continue;
    const isClock = hasDates && inDay && isClockChange(minutes, place(first).minute);
    if (isClock || minutes === usualMinutes) {
      const mean = (people[first - 1]! + people[end]!) / 2;
      for (let interval = first; interval < end; interval += 1) {
        people[interval] = mean;
        filled.push(interval);
      }
      if (isClock) notes.push({ code: 'short-day', weight: 'warning', rows: [], role: 'interval', ...place(first) });
      else missing.push(first);
    } else if (inDay) notes.push({ code: 'missing-hours', weight: 'warning', rows: [], role: 'interval', ...place(first), count: minutes / usualMinutes });
  }
  if (missing.length > 0) notes.push({ code: 'missing-interval', weight: 'warning', rows: [], role: 'interval', ...place(missing[0]!), count: missing.length });
  return { filled, notes: [...notes, ...closed(people, open, perDay, from)] };
}

/** Stretches that no cell speaks of, with cells that do on both sides. */
function runsBetween(known: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  let last = -1;
  known.forEach((is, interval) => {
    if (!is) return;
    if (last >= 0 && interval > last + 1) runs.push({ first: last + 1, end: interval });
    last = interval;
  });
  return runs;
}

/** Hours and days on which nobody is needed, for the table does not name them. */
function closed(people: (number | null)[], open: ReadonlySet<number>, perDay: number, from: number): RequirementNote[] {
  const notes: RequirementNote[] = [];
  const shut = people.flatMap((needed, interval) => (needed === null ? [interval] : []));
  for (const interval of shut) people[interval] = 0;
  const hours = shut.filter((interval) => open.has(Math.floor(interval / perDay)));
  const days = [...new Set(shut.map((interval) => Math.floor(interval / perDay)))].filter((day) => !open.has(day));
  if (hours.length > 0) notes.push({ code: 'closed-hours', weight: 'remark', rows: [], role: 'interval', count: hours.length });
  if (days.length > 0) notes.push({ code: 'closed-day', weight: 'remark', rows: [], role: 'date', day: from / MINUTES_A_DAY + days[0]!, count: days.length });
  return notes;
}
