import type { DaySerial } from '../../../../core/history/calendar-day';

const MS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A month as this person writes it: "January 2026". */
export function writeMonth(month: DaySerial, tag: string): string {
  return new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(EPOCH + month * MS_A_DAY);
}

/** "Jan – Mar 2026" */
export function writeMonths(from: DaySerial, until: DaySerial, tag: string): string {
  return new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', timeZone: 'UTC' }).formatRange(EPOCH + from * MS_A_DAY, EPOCH + until * MS_A_DAY);
}

/** "1 Jan – 31 Mar 2026" */
export function writeSpan(from: DaySerial, until: DaySerial, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(EPOCH + from * MS_A_DAY, EPOCH + until * MS_A_DAY);
}
