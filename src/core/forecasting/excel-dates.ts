import type { DaySerial } from '../history/calendar-day';

/** 1970 to 2099: what a history of calls may hold, and few plain counts do. */
const FIRST_DAY = 25_569;
const AFTER_LAST_DAY = 73_051;
const MS_PER_DAY = 86_400_000;

/** Whether a number can be meant as a date, with or without a time. */
export function isDate(serial: number): boolean {
  return serial >= FIRST_DAY && serial < AFTER_LAST_DAY;
}

/** `YYYY-MM-DD` of a day serial. */
export function isoDay(day: DaySerial): string {
  return new Date((day - FIRST_DAY) * MS_PER_DAY).toISOString().slice(0, 10);
}
