import { say } from '../../locales/say';
import { dateOfSerial } from '../forecasting/weekday-names';
import type { ShiftsRequest } from './request';

/** How the days of a plan stand in cells and sentences: as dates, or by their number from 1. */
export interface PlanDays {
  /** What the first day's cell holds. */
  readonly first: number;
  readonly shown: (day: number) => number;
  readonly numberFormat: string;
  /** With the weekday. */
  readonly longFormat: string;
  /** In a sentence; empty for the only day. */
  readonly told: (day: number) => string;
}

export function planDays({ reading: { firstDay, days }, words, locale }: Pick<ShiftsRequest, 'reading' | 'words' | 'locale'>): PlanDays {
  const first = firstDay ?? 1;
  const date = new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });
  const told = (day: number) => (days < 2 ? '' : firstDay === null ? say(words.shortage.dayNumber, { day: day + 1 }, locale) : ` ${date.format(dateOfSerial(firstDay + day))}`);
  return { first, shown: (day) => first + day, numberFormat: firstDay === null ? '0' : 'yyyy-mm-dd', longFormat: firstDay === null ? '0' : 'ddd yyyy-mm-dd', told };
}
