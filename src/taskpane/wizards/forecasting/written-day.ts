import { dayOfTime } from '../../../core/forecasting/day-grid';
import type { DaySerial } from '../../../core/history/calendar-day';

const MS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A day as this person writes dates. */
export function writeDay(day: DaySerial, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(dateOf(day));
}

/** `2026-03-08` or `2026-03-08T02:30`, as this person writes it. */
export function writeTime(time: string, tag: string): string {
  const day = dayOfTime(time);
  if (day === null) return time;
  return time.length > 10 ? `${writeDay(day, tag)} ${time.slice(11, 16)}` : writeDay(day, tag);
}

/** `2026-03-08`, as fields of dates want it. */
export function isoDay(day: DaySerial): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The name of a weekday, 1 for Monday, in the language of the words around it. */
export function weekdayName(weekday: number, tag: string, length: 'long' | 'short' = 'long'): string {
  // 5 January 2026 was a Monday.
  return new Intl.DateTimeFormat(tag, { weekday: length, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 0, 4 + weekday)));
}

function dateOf(day: DaySerial): Date {
  return new Date(EPOCH + day * MS_A_DAY);
}
