import type { NamedDay } from '../../../core/forecasting';
import { dayOrder, readDay } from '../../../core/history/calendar-day';
import type { Region } from '../../../workbook/port';
import { isoDay } from './written-day';

/** The centre's own events in a planner's cells: a date in one column, a name in the next; rows without a date, such as headers, are none. */
export function eventsOf({ values }: Pick<Region, 'values'>): NamedDay[] {
  const order = dayOrder(values.flat());
  return values.flatMap((row): NamedDay[] => {
    const at = row.findIndex((cell) => readDay(cell, order) !== null);
    const day = at < 0 ? null : readDay(row[at] ?? '', order);
    const name = row.find((cell, column) => column !== at && typeof cell === 'string' && cell.trim() !== '');
    return day === null || name === undefined ? [] : [{ date: isoDay(day), name: String(name).trim() }];
  });
}
