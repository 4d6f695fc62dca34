import { addDays, weekdayOf, type IsoDate } from './date';
import { springFestivalEve } from './lunar';

export interface LocalDay {
  readonly date: IsoDate;
  readonly name: string;
}

const LUNAR_EVE = "Chinese New Year's Eve";

/** What a place keeps beyond what the library tells of it. */
export function localDays(country: string, year: number, days: readonly LocalDay[]): readonly LocalDay[] {
  switch (country) {
    case 'HK': return [...days, ...ofHongKong(year)];
    case 'MY':
    case 'SG': return [...days, { date: springFestivalEve(year), name: LUNAR_EVE }];
    case 'IL': return withJewishEves(days);
    case 'KR': return aboutSeollal(days);
    case 'TW': return ofTaiwan(days, year);
    default: return days;
  }
}

/** Offices close early on the eve. Of days on a Sunday the library has only those that are off in their place. */
function ofHongKong(year: number): readonly LocalDay[] {
  const days = ['first', 'second', 'third'].map((ordinal, index) => ({ date: addDays(springFestivalEve(year), index + 1), name: `The ${ordinal} day of Lunar New Year` }));
  return [
    { date: `${year}-01-01`, name: "New Year's Day" }, { date: springFestivalEve(year), name: "Lunar New Year's Eve" }, ...days,
    { date: `${year}-12-25`, name: 'Christmas Day' },
  ];
}

const NO_EVE = ['Rosh Hashanah (Day 2)', 'Independence Day (Yom HaAtzmaut)', 'Yom HaZikaron'];

/** Days begin in the evening, and little work is done that day. */
function withJewishEves(days: readonly LocalDay[]): readonly LocalDay[] {
  const kept = days.filter(({ name }) => name !== "New Year's Eve");
  return kept.flatMap((day) => (NO_EVE.includes(day.name) ? [day] : [{ date: addDays(day.date, -1), name: `Eve of ${day.name}` }, day]));
}

/** The three days of the lunar new year begin on its eve; the library begins them on the day itself. */
function aboutSeollal(days: readonly LocalDay[]): readonly LocalDay[] {
  return days.map((day) => (day.name === 'Korean New Year' ? { ...day, date: addDays(day.date, -1) } : day));
}

/** Since May 2025 by the act on memorial days and festivals, whose days are in the library as observances. */
const SINCE_2025 = [['09-28', "Teachers' Day"], ['10-25', 'Taiwan Retrocession Day'], ['12-25', 'Constitution Day']] as const;
/** A day off on a Saturday is had the Friday before, since 2015; the library has the Mondays after Sundays. */
const SATURDAYS_SINCE = 2015;
const SUBSTITUTE = ' (substitute day)';

function ofTaiwan(days: readonly LocalDay[], year: number): readonly LocalDay[] {
  const fixed: LocalDay[] = [
    // A day off of all who are employed, though not of public offices before 2025.
    { date: `${year}-05-01`, name: 'Labour Day' },
    ...(year >= 2025 ? SINCE_2025.map(([date, name]) => ({ date: `${year}-${date}`, name })) : []),
    ...(year >= 2026 ? [{ date: addDays(springFestivalEve(year), -1), name: "Day before Chinese New Year's Eve" }] : []),
  ];
  const all = [...days, ...fixed];
  const has = (name: string) => all.some((day) => day.name === name);
  const instead = all.flatMap(({ date, name }) => {
    const weekday = weekdayOf(date);
    if (year < SATURDAYS_SINCE || /Chinese New Year|Eve$/.test(name) || name.endsWith(SUBSTITUTE) || has(name + SUBSTITUTE)) return [];
    if (weekday === 6) return [{ date: addDays(date, -1), name: name + SUBSTITUTE }];
    return weekday === 7 && fixed.some((day) => day.name === name) ? [{ date: addDays(date, 1), name: name + SUBSTITUTE }] : [];
  });
  return [...all, ...instead];
}
