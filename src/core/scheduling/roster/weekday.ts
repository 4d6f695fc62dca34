const DAYS_PER_WEEK = 7;
const SATURDAY = 5;
const SUNDAY = 6;

/** The day of the week, 0 for Monday; days before the first are negative. */
export function weekdayOf(day: number, firstWeekday: number): number {
  return (((day + firstWeekday) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

/** The week that a day lies in; that of day 0 is week 0. */
export function weekOf(day: number, firstWeekday: number): number {
  return Math.floor((day + firstWeekday) / DAYS_PER_WEEK);
}

export const isSaturday = (day: number, firstWeekday: number): boolean => weekdayOf(day, firstWeekday) === SATURDAY;
export const isSunday = (day: number, firstWeekday: number): boolean => weekdayOf(day, firstWeekday) === SUNDAY;
export const startsWeek = (day: number, firstWeekday: number): boolean => weekdayOf(day, firstWeekday) === 0;
