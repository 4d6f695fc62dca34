import { weekday } from '../../history/calendar-day';
import type { HoursChange, LaidOut } from './hours-changes';

/** A day of which less is known is left out; above it, the rest is made up from the shares that its intervals usually have. */
const KNOWN_SHARE = 0.7;

/** The day from which on all intervals of a weekday are open or closed as they are now; 0 where none of them changed. */
export function lastChange(changes: readonly HoursChange[], index: number, days: number): number {
  return Math.min(days, changes.reduce((last, { weekday: changed, since }) => (changed === index ? Math.max(last, since) : last), 0));
}

/** What each interval usually has of such a day from one day until before another, over the intervals that are open on at least half of those days. */
export function usualShares({ calls, slots, firstDay }: LaidOut, index: number, from: number, until: number): Float64Array {
  const sums = new Float64Array(slots);
  const counts = new Float64Array(slots);
  let open = 0;
  for (let day = from + ((index + 8 - weekday(firstDay + from)) % 7 + 7) % 7; day < until; day += 7) {
    let any = false;
    for (let slot = 0; slot < slots; slot++) {
      const value = calls[day * slots + slot]!;
      if (Number.isNaN(value)) continue;
      any = true;
      sums[slot]! += value;
      counts[slot]! += 1;
    }
    if (any) open += 1;
  }
  const isOpen = counts.map((count) => Number(count > 0 && count * 2 >= open));
  const usual = sums.map((sum, slot) => (isOpen[slot] ? sum / counts[slot]! : 0));
  const total = usual.reduce((a, b) => a + b, 0);
  const even = isOpen.reduce((a, b) => a + b, 0);
  return total > 0 ? usual.map((mean) => mean / total) : isOpen.map((one) => one / Math.max(1, even));
}

/** The calls of a day by what is known of it; NaN where that is too little. */
export function madeUpTotal(calls: Float64Array, shares: Float64Array): number {
  let total = 0;
  let known = 0;
  let any = false;
  calls.forEach((value, slot) => {
    if (Number.isNaN(value)) return;
    any = true;
    total += value;
    known += shares[slot]!;
  });
  if (!any || known < KNOWN_SHARE) return NaN;
  return known > 0.9999 ? total : total / known;
}
