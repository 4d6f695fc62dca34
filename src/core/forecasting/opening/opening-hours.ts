import { weekday, type DaySerial } from '../../history/calendar-day';
import type { DayGrid } from '../day-grid';
import type { HoursChange } from './hours-changes';

/** Weeks that tell at which hours the centre is open now. */
const WEEKS = 8;
/** An interval is open on a weekday if it was known on this share of the weekday's open days, or on all of the last so many. */
const OPEN_SHARE = 0.5;
const TIMES_OPENED = 2;

/** The intervals that are open on a weekday, with calls or without; on a weekday not yet seen, all of them. */
export function openingHours(grid: DayGrid, changes: readonly HoursChange[]): (day: DaySerial, slot: number) => boolean {
  const slots = grid.minutes.length;
  const changed = new Map(changes.map((change) => [change.weekday * slots + change.slot, change]));
  const isOpen = Array.from({ length: 7 }, (_, index) => {
    const recent = openDays(index, grid);
    return Array.from({ length: slots }, (__, slot) => {
      const change = changed.get(index * slots + slot);
      const telling = change ? recent.filter((day) => day >= change.since) : recent;
      if (change && telling.length === 0) return change.open;
      const known = telling.map((day) => !Number.isNaN(grid.calls[day * slots + slot]!));
      return known.filter(Boolean).length >= OPEN_SHARE * known.length || (known.length >= TIMES_OPENED && known.slice(0, TIMES_OPENED).every(Boolean));
    });
  });
  return (day, slot) => isOpen[weekday(day) - 1]![slot]!;
}

/** The last days of a weekday of which the calls are known, the latest first. */
function openDays(index: number, { days, totals, firstDay }: DayGrid): readonly number[] {
  const found: number[] = [];
  for (let day = days - 1; day >= Math.max(0, days - 7 * WEEKS); day--) {
    if (weekday(firstDay + day) - 1 === index && !Number.isNaN(totals[day]!)) found.push(day);
  }
  return found;
}
