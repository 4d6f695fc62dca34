import { weekday, type DaySerial } from '../../history/calendar-day';
import type { DayGrid } from '../day-grid';
import { hoursChanges, type HoursChange, type LaidOut } from './hours-changes';
import { lastChange, madeUpTotal, usualShares } from './usual-shares';

export interface PresentHours {
  /** The history as if the hours of now had always been kept: intervals closed since are left out, those opened since are made up. */
  readonly grid: DayGrid;
  /** The same without what was made up. */
  readonly known: DayGrid;
  readonly changes: readonly HoursChange[];
}

/** Days tell too little where the intervals opened since would make up more of them than this. */
const MOST_MADE_UP = 0.8;
/** A weekday's own days tell what its new intervals have of a day from so many on; until then all that changed speak together. */
const OWN_DAYS = 4;

/** Follows opening hours that changed: levels and profiles of before are brought to the hours of now, to be compared and learnt from. */
export function presentHours(grid: DayGrid, isSpecial: (day: DaySerial) => boolean): PresentHours {
  const slots = grid.minutes.length;
  const history: LaidOut = { firstDay: grid.firstDay, days: grid.days, slots, calls: grid.calls };
  const changes = hoursChanges(history, isSpecial);
  if (changes.length === 0) return { grid, known: grid, changes };
  const known = grid.calls.slice();
  const made = grid.calls.slice();
  const totals = grid.totals.slice();
  const newShares = sharesOfOpened(history, changes);
  for (let index = 0; index < 7; index++) {
    const ofWeekday = changes.filter((change) => change.weekday === index);
    if (ofWeekday.length === 0) continue;
    const changed = lastChange(changes, index, grid.days);
    const before = usualShares(history, index, 0, changed);
    for (const { slot } of ofWeekday) before[slot] = 0;
    const opened = newShares[index]!;
    const madeUp = opened.reduce((a, b) => a + b, 0);
    // Of a weekday closed for good nothing is left to learn, zeros neither.
    const isShut = madeUp === 0 && !before.some((share) => share > 0);
    for (let day = 0; day < (isShut ? grid.days : changed); day++) {
      if (weekday(grid.firstDay + day) - 1 !== index) continue;
      for (const { slot } of ofWeekday) known[day * slots + slot] = made[day * slots + slot] = NaN;
      const rest = madeUp > MOST_MADE_UP ? NaN : comparable(known.subarray(day * slots, (day + 1) * slots), before);
      totals[day] = rest / (1 - madeUp);
      opened.forEach((share, slot) => {
        if (share > 0) made[day * slots + slot] = totals[day]! * share;
      });
    }
  }
  const closed = new Set(changes.flatMap(({ weekday: index, slot, open }) => (open ? [] : [index * slots + slot])));
  const shared = { ...grid, totals, isClosedNow: (index: number, slot: number) => closed.has(index * slots + slot) };
  return { grid: { ...shared, calls: made }, known: { ...shared, calls: known }, changes };
}

/** The calls of the intervals that are open before and since; NaN where too little of them is known. */
function comparable(calls: Float64Array, before: Float64Array): number {
  const kept = before.reduce((a, b) => a + b, 0);
  return kept > 0 ? madeUpTotal(calls, before.map((share) => share / kept)) : NaN;
}

/** What the intervals opened since have of a day now, by weekday and interval. */
function sharesOfOpened({ firstDay, days, slots, calls }: LaidOut, changes: readonly HoursChange[]): readonly Float64Array[] {
  const opened = changes.filter(({ open }) => open);
  const sums = Array.from({ length: 7 }, () => ({ days: 0, calls: new Float64Array(slots), all: 0 }));
  for (const index of new Set(opened.map((change) => change.weekday))) {
    for (let day = lastChange(changes, index, days); day < days; day++) {
      if (weekday(firstDay + day) - 1 !== index) continue;
      const ofDay = calls.subarray(day * slots, (day + 1) * slots).map((count) => (Number.isNaN(count) ? 0 : count));
      sums[index]!.days += 1;
      sums[index]!.all += ofDay.reduce((a, b) => a + b, 0);
      ofDay.forEach((count, slot) => (sums[index]!.calls[slot]! += count));
    }
  }
  return sums.map((own, index) => {
    const shares = new Float64Array(slots);
    for (const { slot } of opened.filter((change) => change.weekday === index)) {
      const speaking = own.days >= OWN_DAYS ? [own] : sums.filter((_, other) => opened.some((change) => change.weekday === other && change.slot === slot));
      const all = speaking.reduce((sum, one) => sum + one.all, 0);
      shares[slot] = all > 0 ? speaking.reduce((sum, one) => sum + one.calls[slot]!, 0) / all : 0;
    }
    return shares;
  });
}
