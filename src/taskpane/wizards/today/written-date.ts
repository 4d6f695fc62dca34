import type { DaySerial } from '../../../core/history/calendar-day';
import { dateOfSerial } from '../../../sheets/forecasting/weekday-names';

/** `Thu, 12 Mar 2026`, in the language of the words. */
export function writtenDate(day: DaySerial, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }).format(dateOfSerial(day));
}
