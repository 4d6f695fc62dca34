import type { DaySerial } from '../../../core/history/calendar-day';

const MS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** `Sat 7 Mar`, in the language of the words around it. */
export function shortDay(day: DaySerial, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(EPOCH + day * MS_A_DAY));
}
