export const SECONDS_A_DAY = 86_400;

/**
 * A wall clock as a count of seconds since 1970-01-01 00:00 on that same clock, as if every day had 24 hours. Two moments
 * that the clock shows alike have the same count; it becomes a moment in time only with a zone.
 */
export type WallSeconds = number;

/** Days since 1970-01-01 in the Gregorian calendar. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970, or NaN where the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + leap;
  return day >= 1 && day <= length ? daysFromCivil(year, month, day) : NaN;
}

/** `2026-01-05T08:30`, the way histories name an interval. */
export function wallText(seconds: WallSeconds): string {
  return new Date(seconds * 1000).toISOString().slice(0, 16);
}

/** ISO 8601 weekday, 1 for Monday to 7 for Sunday. 1970 began on a Thursday. */
export function weekdayOf(seconds: WallSeconds): number {
  return (((Math.floor(seconds / SECONDS_A_DAY) + 3) % 7) + 7) % 7 + 1;
}
