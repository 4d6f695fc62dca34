import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { NamedDay } from '../../core/forecasting/series';
import { addDays, type IsoDate } from './date';
import { localDays, type LocalDay } from './local-days';

/** Days that are no days off by law, and change the calls of a day all the same. */
const ALSO: readonly string[] = ['Christmas Eve', "New Year's Eve", 'Easter Sunday', 'Day after Thanksgiving', 'Yom HaZikaron'];
/** Special non-working days of the Philippines are optional by the library's word, and kept by nearly all. */
const OPTIONAL_KEPT: readonly string[] = ['PH'];
const SUBSTITUTE = ' (substitute day)';

/** What is kept under another name elsewhere or before: one name, so that its effect is learnt across the years. */
const SAME: Readonly<Record<string, string>> = {
  'ANZAC Day': 'Anzac Day',
  'Day After Thanksgiving': 'Day after Thanksgiving',
  'Day after Thanksgiving Day': 'Day after Thanksgiving',
  "Queen's Birthday": "King's Birthday",
  'Early May bank holiday (VE day)': 'Early May bank holiday',
  "Lunar New Year's Day": 'The first day of Lunar New Year',
  'The first day of January': "New Year's Day",
  'The day following the first day of January': "New Year's Day (substitute day)",
  'The forth day of the Chinese New Year': 'The fourth day of the Chinese New Year',
};

const libraries = new Map<string, Holidays>();
const known = new Map<string, readonly NamedDay[]>();

/** Holidays of a country or state in a year, by the names that the library has in English. The moon takes a tenth of a second a year: once is enough. */
export function countryDays(calendar: string, year: number): readonly NamedDay[] {
  const key = `${calendar} ${year}`;
  const days = known.get(key) ?? readDays(calendar, year);
  known.set(key, days);
  return days;
}

function readDays(calendar: string, year: number): readonly NamedDay[] {
  const [country, region] = calendar.split('-') as [string, string | undefined];
  const library = libraries.get(calendar) ?? libraryOf(country, region);
  libraries.set(calendar, library);
  const read = library.getHolidays(year, 'en').map((holiday) => ({ holiday, name: nameOf(holiday.name, country) }))
    .filter(({ holiday, name }) => isKept(holiday.type, name, country))
    .flatMap(({ holiday, name }): readonly LocalDay[] => lasting(holiday).map((date) => ({ date, name })));
  const local = localDays(country, year, read);
  return [...local, ...eves(local, year)].map((day) => ({ ...day, kind: 'holiday' }));
}

function libraryOf(country: string, region: string | undefined): Holidays {
  const library = region === undefined ? new Holidays(country) : new Holidays(country, region);
  // Dates are wanted as they stand in the country's own calendar, whatever the zone of this machine.
  library.setTimezone(undefined as unknown as string);
  // What is not kept need not be computed. (The library's types call its parser what its rules are.)
  for (const { rule, type, name } of library.getRules() as unknown as readonly HolidaysTypes.HolidayRule[]) {
    const english = typeof name === 'string' ? name : name.en;
    if (english !== undefined && !isKept(type ?? 'public', nameOf(english, country), country)) library.unsetRule(rule);
  }
  return library;
}

function nameOf(name: string, country: string): string {
  const spelled = name.replace(SUBSTITUTE, '').replaceAll('’', "'").trim();
  const base = country === 'US' || country === 'PR' ? spelled.replace(/^Labour/, 'Labor') : spelled;
  return (SAME[base] ?? base) + (name.includes(SUBSTITUTE) ? SUBSTITUTE : '');
}

function isKept(type: HolidaysTypes.HolidayType, name: string, country: string): boolean {
  return type === 'public' || type === 'bank' || ALSO.includes(name) || (type === 'optional' && OPTIONAL_KEPT.includes(country));
}

/** Some last several days: three for the end of Ramadan. */
function lasting({ date, start, end }: HolidaysTypes.Holiday): readonly IsoDate[] {
  const days = Math.max(1, Math.ceil((end.getTime() - start.getTime()) / 86_400_000 - 0.1));
  return Array.from({ length: days }, (_, index) => addDays(date.slice(0, 10), index));
}

/** The eves, where Christmas and the new year of the first of January are kept and the library has none. */
function eves(days: readonly LocalDay[], year: number): readonly LocalDay[] {
  const has = (name: RegExp) => days.some((day) => name.test(day.name));
  const eve = (date: IsoDate, name: string, because: RegExp) => (has(because) && !has(new RegExp(`^${name}$`)) ? [{ date, name }] : []);
  return [
    ...eve(`${year}-12-24`, 'Christmas Eve', /^Christmas Day/),
    ...eve(`${year}-12-31`, "New Year's Eve", /^New Year('s Day)?\b|^Founding of the Republic of China/),
  ];
}
