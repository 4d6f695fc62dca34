import type { DaySerial } from '../../history/calendar-day';
import { monthEnd } from './calendar-months';
import type { MonthCount } from './month-rates';
import type { Spell } from './staff';

/** What came and went in each month. The last day of employment counts as employed: whoever goes on it leaves in its month. */
export function staffMonths(staff: readonly Spell[], months: readonly DaySerial[]): MonthCount[] {
  return months.map((month) => {
    const end = monthEnd(month);
    const leavers = staff.filter(({ left, until }) => left && until >= month && until <= end);
    return {
      month,
      open: staff.filter(({ start, until }) => start < month && until >= month).length,
      joiners: staff.filter(({ start }) => start >= month && start <= end).length,
      leavers: leavers.length,
      voluntary: leavers.filter(({ person }) => person.voluntary === true).length,
      involuntary: leavers.filter(({ person }) => person.voluntary === false).length,
    };
  });
}
