import { weekday, type DaySerial } from '../../history/calendar-day';
import type { DayGrid } from '../day-grid';
import type { SpecialDay } from '../days/special-days';

/** Weeks that tell on which weekdays the centre is open now. */
const WEEKS = 8;
/** A weekday is open if it was so this often, beside the weekday that was so most often. */
const OPEN_SHARE = 0.3;

/** Whether the centre is expected to be open: on weekdays on which it lately was, and not on holidays of a name on which it never was. */
export function openingDays(grid: DayGrid, special: ReadonlyMap<DaySerial, SpecialDay>): (day: DaySerial) => boolean {
  const known = (day: number) => !Number.isNaN(grid.totals[day] ?? NaN);
  const counts = new Array<number>(7).fill(0);
  for (let day = Math.max(0, grid.days - 7 * WEEKS); day < grid.days; day++) {
    if (known(day)) counts[weekday(grid.firstDay + day) - 1]! += 1;
  }
  const neverCame = (index: number) => grid.days < 7 && (index - (weekday(grid.firstDay) - 1) + 7) % 7 >= grid.days;
  const most = Math.max(...counts);
  const seen = new Map<string, { open: boolean }>();
  for (const [serial, { name }] of special) {
    const day = serial - grid.firstDay;
    if (name === null || day < 0 || day >= grid.days) continue;
    const usuallyOpen = known(day - 7) || known(day + 7);
    if (known(day)) seen.set(name, { open: true });
    else if (usuallyOpen && !seen.has(name)) seen.set(name, { open: false });
  }
  return (day) => {
    const found = special.get(day);
    if (found?.effects.has('working day')) return true;
    if (found?.name && seen.get(found.name)?.open === false) return false;
    const index = weekday(day) - 1;
    return neverCame(index) || (counts[index]! > 0 && counts[index]! >= OPEN_SHARE * most);
  };
}

/** An interval is open on a weekday if it was known on this share of the weekday's open days. */
const OPEN_INTERVAL = 0.5;

/** The intervals that were open on a weekday lately, with calls or without; on a weekday not yet seen, all of them. */
export function openingHours(grid: DayGrid): (day: DaySerial, slot: number) => boolean {
  const slots = grid.minutes.length;
  const known = Array.from({ length: 7 }, () => new Uint8Array(slots));
  const days = new Uint8Array(7);
  for (let day = Math.max(0, grid.days - 7 * WEEKS); day < grid.days; day++) {
    if (Number.isNaN(grid.totals[day]!)) continue;
    const index = weekday(grid.firstDay + day) - 1;
    days[index]! += 1;
    for (let slot = 0; slot < slots; slot++) known[index]![slot]! += Number(!Number.isNaN(grid.calls[day * slots + slot]!));
  }
  return (day, slot) => known[weekday(day) - 1]![slot]! >= OPEN_INTERVAL * days[weekday(day) - 1]!;
}
