import { weekday } from '../../history/calendar-day';
import type { DayGrid } from '../day-grid';
import { normalised } from '../../numeric/normalised';
import type { UsualDays } from './usual-days';

/** Days further back than this many half-lives no longer count. */
const MEMORY_HALF_LIVES = 6;
/** An interval is open on a weekday if it was on this share of those days, by their weight. */
const OPEN_SHARE = 0.5;

export interface WeekdayProfiles {
  readonly shares: readonly Float64Array[];
  /** Calls behind each weekday's shares. */
  readonly calls: readonly number[];
}

/** Mean profile of each weekday at the end of the grid; a day that many weeks old counts half. */
export function weekdayProfiles(grid: DayGrid, usual: UsualDays, halfLifeWeeks: number): WeekdayProfiles {
  const slots = grid.minutes.length;
  const counts = Array.from({ length: 7 }, () => new Float64Array(slots));
  const totals = Array.from({ length: 7 }, () => new Float64Array(slots));
  const calls = new Array<number>(7).fill(0);
  const oldest = grid.days - MEMORY_HALF_LIVES * 7 * halfLifeWeeks;
  for (const day of usual.days) {
    if (day < oldest) continue;
    const weight = 0.5 ** ((grid.days - 1 - day) / (7 * halfLifeWeeks));
    const index = weekday(grid.firstDay + day) - 1;
    const total = weight * grid.totals[day]!;
    calls[index]! += total;
    for (let slot = 0; slot < slots; slot++) {
      const count = usual.drawnIn(day, slot);
      if (Number.isNaN(count)) continue;
      counts[index]![slot]! += weight * count;
      totals[index]![slot]! += total;
    }
  }
  const isOpen = (index: number, slot: number) => totals[index]![slot]! > 0 && totals[index]![slot]! >= OPEN_SHARE * calls[index]!;
  return { calls, shares: counts.map((list, index) => normalised(list.map((count, slot) => (isOpen(index, slot) ? count / totals[index]![slot]! : 0)))) };
}
