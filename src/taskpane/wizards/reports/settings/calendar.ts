import { weekday, type DaySerial } from '../../../../core/history/calendar-day';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The first of the month of a day. */
export function monthOf(day: DaySerial): DaySerial {
  const date = new Date(EPOCH + Math.floor(day) * DAY);
  return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) - EPOCH) / DAY;
}

export function nextMonth(month: DaySerial): DaySerial {
  return monthOf(month + 31);
}

/** The first day of the week of a day, where weeks start on this weekday, 0 for Sunday. */
export function weekOf(day: DaySerial, startsOn: number): DaySerial {
  return Math.floor(day) - ((weekday(day) - startsOn + 7) % 7);
}

/** Months without a single row, between the first and the last. */
export function missingMonths(dates: readonly (number | null)[]): DaySerial[] {
  const there = new Set(dates.flatMap((date) => (date === null ? [] : [monthOf(date)])));
  const missing: DaySerial[] = [];
  const last = Math.max(...there);
  for (let month = Math.min(...there); month < last; month = nextMonth(month)) if (!there.has(month)) missing.push(month);
  return missing;
}
