import type { DayOrder } from '../../../core/history/calendar-day';

/** How people of a locale write 3 April in figures. */
export function usualDayOrder(tag: string): DayOrder {
  const parts = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(new Date(0)).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month') ? 'day-first' : 'month-first';
}
