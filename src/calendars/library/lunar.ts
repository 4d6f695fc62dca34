import { getSolarTermDate, getYearLeapMonth, monthDays } from 'chinese-days';
import { addDays, type IsoDate } from './date';

/** First day of the first lunar year in the library's table. */
const FIRST_YEAR = 1900;
const FIRST_DAY: IsoDate = '1900-01-31';

/**
 * A day of a Chinese lunar year (1900–2100), such as the fifth of the fifth month; never in a leap month, in which no
 * festival is kept. Counted from the library's lengths of months: its own conversion is a day late west of Greenwich.
 */
export function lunarDay(year: number, month: number, day: number): IsoDate {
  let days = day - 1;
  for (let past = FIRST_YEAR; past < year; past++) days += lengthUntil(past, 13);
  return addDays(FIRST_DAY, days + lengthUntil(year, month));
}

/** Days of a lunar year before a month. */
function lengthUntil(year: number, month: number): number {
  const leap = getYearLeapMonth(year);
  let days = leap.leapMonth !== undefined && leap.leapMonth < month ? leap.days : 0;
  for (let past = 1; past < month; past++) days += monthDays(year, past);
  return days;
}

/** First day of the lunar year that begins in a year. */
export function springFestival(year: number): IsoDate {
  return lunarDay(year, 1, 1);
}

export function springFestivalEve(year: number): IsoDate {
  return addDays(springFestival(year), -1);
}

/** Qingming, the solar term in early April. The library writes a midnight of Greenwich as a date of this machine's zone. */
export function tombSweepingDay(year: number): IsoDate {
  const written = getSolarTermDate(year, 4, 'pure_brightness');
  return new Date(`${written}T00:00:00Z`).getTimezoneOffset() > 0 ? addDays(written, 1) : written;
}
