import { daySerial, type DaySerial } from '../../history/calendar-day';

const EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

interface CalendarDay {
  readonly year: number;
  /** 1 for January. */
  readonly month: number;
  readonly day: number;
}

function calendarDay(serial: DaySerial): CalendarDay {
  const date = new Date(EPOCH + Math.floor(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for January. */
export function monthOfYear(serial: DaySerial): number {
  return calendarDay(serial).month;
}

/** The first day of the month that a day is in. */
export function monthStart(serial: DaySerial): DaySerial {
  return Math.floor(serial) - calendarDay(serial).day + 1;
}

/** The first day of the month that lies so many months after (or before) the one that starts on `first`. */
export function monthsOn(first: DaySerial, months: number): DaySerial {
  const { year, month } = calendarDay(first);
  const count = year * 12 + month - 1 + months;
  return daySerial(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1)!;
}

/** The last day of the month that starts on `first`. */
export function monthEnd(first: DaySerial): DaySerial {
  return monthsOn(first, 1) - 1;
}

/** Whole months from one day to another: from the 15th to the 15th of the next is one, to the 14th none. */
export function completedMonths(from: DaySerial, to: DaySerial): number {
  const [a, b] = [calendarDay(from), calendarDay(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

/** Every month from one to another, by its first day. */
export function monthsBetween(first: DaySerial, last: DaySerial): DaySerial[] {
  const count = completedMonths(first, last) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => monthsOn(first, index));
}
