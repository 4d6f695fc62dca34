import { weekday, type DaySerial } from '../../core/history/calendar-day';
import type { LocaleName } from '../../locales/locale-name';

/** `Mon`, `周一`, `週一` … Monday first. */
export function weekdayNames(locale: LocaleName): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(1970, 0, 5 + day))));
}

export function weekdayName(day: DaySerial, names: readonly string[]): string {
  return names[weekday(day) - 1] ?? '';
}

/** A day written out in the reader's language. */
export function writtenDay(day: DaySerial, locale: LocaleName): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(dateOfSerial(day));
}

export function dateOfSerial(serial: DaySerial): Date {
  return new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400_000));
}

export function serialOfDate(date: Date): number {
  // As the planner's clock shows it, which is what a cell holds.
  return (Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds()) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
