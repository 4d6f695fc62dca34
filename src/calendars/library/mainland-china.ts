import { getDayDetail } from 'chinese-days';
import type { NamedDay } from '../../core/forecasting/series';
import { addDays, daysBetween, weekdayOf, type IsoDate } from './date';
import { lunarDay, springFestival, springFestivalEve, tombSweepingDay } from './lunar';

/** The first year whose days off and working weekends are known. */
const FIRST_YEAR = 2004;
/** Names of the library where they are not ours. */
const NAMES: Readonly<Record<string, string>> = { 'Mid-autumn Festival': 'Mid-Autumn Festival', 'Anti-Fascist 70th Day': 'Victory Day' };
const WORKED = 'Make-up working day';

/** The festivals that fall on one day; a break about them has days of other names. */
function festivals(year: number): ReadonlyMap<string, IsoDate> {
  return new Map([
    ["New Year's Day", `${year}-01-01`], ['Tomb-sweeping Day', tombSweepingDay(year)], ['Labour Day', `${year}-05-01`],
    ['Dragon Boat Festival', lunarDay(year, 5, 5)], ['Mid-Autumn Festival', lunarDay(year, 8, 15)], ['National Day', `${year}-10-01`],
  ]);
}

/**
 * Days off of mainland China with the weekend days worked in turn, as the State Council announced them; beyond that the
 * festivals by the lunar calendar with the breaks that the rules of 2024 intend (Decree 795), which have no working weekends yet.
 *
 * Days about the Spring Festival are named by their place in the lunar year. Of other breaks the festival's own day is told
 * from the days off around it, for it moves within them.
 */
export function mainlandDays(year: number): readonly NamedDay[] {
  const announced = year >= FIRST_YEAR && year <= lastAnnouncedYear();
  const named = new Map<string, NamedDay>();
  const add = (date: IsoDate, name: string, kind: NamedDay['kind'] = 'holiday') => named.set(`${date} ${name}`, { date, name, kind });
  // The eve is kept even in the years in which it was no day off.
  add(springFestivalEve(year), springFestivalName(-1));
  for (const [name, date] of festivals(year)) add(date, name);
  for (const { date, name, worked } of announced ? announcedDays(year) : intendedDays(year)) {
    if (worked) add(date, WORKED, 'working-day');
    else if (name === 'Spring Festival') add(date, springFestivalName(daysBetween(springFestival(year), date)));
    else if (festivals(year).get(name) !== date) add(date, festivals(year).has(name) ? `${name} break` : name);
  }
  return [...named.values()];
}

let lastYear: number | undefined;

/** The last year of which days off and working weekends are announced. */
export function lastAnnouncedYear(): number {
  if (lastYear === undefined) {
    lastYear = FIRST_YEAR;
    while (announcement(`${lastYear + 1}-10-01`)) lastYear += 1;
  }
  return lastYear;
}

interface DayOff {
  readonly date: IsoDate;
  readonly name: string;
  readonly worked: boolean;
}

function announcedDays(year: number): readonly DayOff[] {
  const days: DayOff[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    const said = announcement(date);
    if (said) days.push({ date, ...said });
    if (said && isWithinNationalDays(date)) days.push({ date, name: 'National Day', worked: false });
  }
  return days;
}

/** Mid-Autumn in the midst of the golden week has a name of its own there, and is a day of it all the same. */
function isWithinNationalDays(date: IsoDate): boolean {
  return [-1, 1].every((step) => announcement(addDays(date, step))?.name === 'National Day' && announcement(addDays(date, step))?.worked === false);
}

/** The library names a day off, or worked in turn, as `National Day,国庆节,3`; others by their weekday. */
function announcement(date: IsoDate): { readonly name: string; readonly worked: boolean } | null {
  // As text: the library reads its own table the same way, so that both are off by the same day west of Greenwich.
  const { name, work } = getDayDetail(date);
  const [english] = name.split(',') as [string];
  return name.includes(',') ? { name: NAMES[english] ?? english, worked: work } : null;
}

/** Eight days from New Year's Eve on, five from 1 May, seven from 1 October; a single day meets the weekend that it touches. */
function intendedDays(year: number): readonly DayOff[] {
  const days = (name: string, first: IsoDate, count: number) => Array.from({ length: count }, (_, index) => ({ name, date: addDays(first, index), worked: false }));
  return [...festivals(year)].flatMap(([name, date]) => {
    if (name === 'Labour Day') return days(name, date, 5);
    if (name === 'National Day') return days(name, date, 7);
    const weekday = weekdayOf(date);
    // On a Sunday it takes the Monday after, on a Saturday as well.
    if (weekday === 1 || weekday === 7) return days(name, addDays(date, weekday === 1 ? -2 : -1), 3);
    return days(name, date, weekday === 5 || weekday === 6 ? 3 : 1);
  }).concat(days('Spring Festival', springFestivalEve(year), 8));
}

/** @param offset days after the first of the lunar year. */
function springFestivalName(offset: number): string {
  if (offset === -1) return 'Spring Festival Eve';
  return offset < 0 ? `${-offset} days before Spring Festival` : `Spring Festival day ${offset + 1}`;
}
