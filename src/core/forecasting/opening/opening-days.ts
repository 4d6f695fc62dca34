import { weekday, type DaySerial } from '../../history/calendar-day';
import type { DayGrid } from '../day-grid';
import type { SpecialDay } from '../days/special-days';

/** Weeks that tell on which weekdays the centre is open now. */
const WEEKS = 8;
/** A weekday is open if it was so this often, beside the weekday that was so most often. */
const OPEN_SHARE = 0.3;
/** A weekday that was open the last so many times has been opened; one that was closed so many times has been closed. */
const TIMES_OPENED = 2;
const TIMES_CLOSED = 3;
/** A day not known was closed if so many of the six around it are known; else nothing is known of that week. */
const KNOWN_AROUND = 3;

/**
 * Whether the centre is expected to be open: on weekdays on which it lately was, and not on holidays of a name on which it never
 * was. A weekday opened a fortnight ago is open; one closed is taken for so a week later, for Christmas and New Year fall on
 * the same weekday and planners would rather strike out a day than miss one.
 */
export function openingDays(grid: DayGrid, special: ReadonlyMap<DaySerial, SpecialDay>): (day: DaySerial) => boolean {
  const known = (day: number) => !Number.isNaN(grid.totals[day] ?? NaN);
  const counts = new Array<number>(7).fill(0);
  for (let day = Math.max(0, grid.days - 7 * WEEKS); day < grid.days; day++) {
    if (known(day)) counts[weekday(grid.firstDay + day) - 1]! += 1;
  }
  const neverCame = (index: number) => grid.days < 7 && (index - (weekday(grid.firstDay) - 1) + 7) % 7 >= grid.days;
  const most = Math.max(...counts);
  const isOpen = counts.map((count, index) => changedTo(latestTimes(index, grid, special)) ?? (count > 0 && count >= OPEN_SHARE * most));
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
    return neverCame(index) || isOpen[index]!;
  };
}

/** Whether a weekday was open the last times that can tell, the latest first: no holidays, and no weeks without any data. */
function latestTimes(index: number, { totals, days, firstDay }: DayGrid, special: ReadonlyMap<DaySerial, SpecialDay>): readonly boolean[] {
  const known = (day: number) => !Number.isNaN(totals[day] ?? NaN);
  const times: boolean[] = [];
  for (let day = days - 1; day >= Math.max(0, days - 7 * WEEKS) && times.length < TIMES_CLOSED; day--) {
    if (weekday(firstDay + day) - 1 !== index || (special.get(firstDay + day)?.name ?? null) !== null) continue;
    const around = [-3, -2, -1, 1, 2, 3].filter((step) => known(day + step)).length;
    if (known(day) || around >= KNOWN_AROUND) times.push(known(day));
  }
  return times;
}

function changedTo(latest: readonly boolean[]): boolean | null {
  if (latest.length >= TIMES_OPENED && latest.slice(0, TIMES_OPENED).every(Boolean)) return true;
  return latest.length >= TIMES_CLOSED && !latest.some(Boolean) ? false : null;
}
