import type { NamedDay } from '../core/forecasting/series';
import { isCalendar } from './calendar-names';
import type { Language } from './language';

/**
 * Holidays of a calendar, both years included, in order of time. A day may have several names. Names are the same from year
 * to year, so that effects can be learnt by them; a day off in place of one on a weekend has a name of its own; weekend days
 * that are worked in turn are of the kind `working-day`. Christmas Eve and New Year's Eve are there where Christmas and New
 * Year's Day are.
 *
 * The libraries behind it are loaded when first asked for.
 * @throws RangeError for an id that is not among `calendarNames`.
 */
export async function namedDays(calendar: string, fromYear: number, toYear: number, language: Language = 'en'): Promise<readonly NamedDay[]> {
  if (!isCalendar(calendar)) throw new RangeError(`No calendar ${calendar}`);
  const { daysOf } = await import(/* webpackChunkName: "calendars" */ './library/days-of');
  return daysOf(calendar, fromYear, toYear, language);
}

/**
 * The last year whose days are official; null where rules tell every year. China announces its days off and the weekend days
 * worked in turn each autumn: later years are made from the rules of the lunar calendar, without working weekends.
 */
export async function knownUntil(calendar: string): Promise<number | null> {
  if (calendar !== 'CN') return null;
  const { lastAnnouncedYear } = await import(/* webpackChunkName: "calendars" */ './library/days-of');
  return lastAnnouncedYear();
}
