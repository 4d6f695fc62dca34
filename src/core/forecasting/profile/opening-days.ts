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
