import { COUNTRIES, type Country } from './countries';
import type { Language } from './language';
import { REGION_NAMES } from './region-names';

/** A calendar to choose from: a country, or one of its states. */
export interface CalendarName {
  /** `DE` or `DE-BY`; kept in workbooks. */
  readonly id: string;
  readonly country: Country;
  /** `Germany`, in the language asked for. */
  readonly countryName: string;
  /** `Bavaria`; null for a country as a whole. */
  readonly regionName: string | null;
  /** Both in one: `Germany · Bavaria`. */
  readonly name: string;
}

/** The days off of the mainland are not those of Hong Kong or Macao. */
const MAINLAND: Readonly<Record<Language, string>> = { en: 'China (mainland)', 'zh-CN': '中国大陆', 'zh-TW': '中國大陸' };

/** The calendars that there are, by country and then by state, in the order of their names. */
export function calendarNames(language: Language): readonly CalendarName[] {
  const short = new Intl.DisplayNames(language, { type: 'region', style: 'short' });
  const long = new Intl.DisplayNames(language, { type: 'region' });
  const collator = new Intl.Collator(language);
  const nameOf = (country: Country) => (country === 'CN' ? MAINLAND[language] : inFull(short.of(country)) ?? long.of(country) ?? country);
  return COUNTRIES.map((country) => ({ country, countryName: nameOf(country) }))
    .sort((a, b) => collator.compare(a.countryName, b.countryName))
    .flatMap(({ country, countryName }) => [
      { id: country, country, countryName, regionName: null, name: countryName },
      ...Object.entries(REGION_NAMES[country] ?? {}).map(([code, names]) => ({
        id: `${country}-${code}`, country, countryName, regionName: names[language], name: `${countryName} · ${names[language]}`,
      })).sort((a, b) => collator.compare(a.regionName, b.regionName)),
    ]);
}

/** Hong Kong in short, but no mere initials: the United States. */
function inFull(name: string | undefined): string | undefined {
  return name !== undefined && /^[A-Z]+$/.test(name) ? undefined : name;
}

/** Whether there is a calendar of that id. */
export function isCalendar(id: string): boolean {
  const [country, region] = id.split('-') as [string, string | undefined];
  if (!(COUNTRIES as readonly string[]).includes(country)) return false;
  return region === undefined || REGION_NAMES[country as Country]?.[region] !== undefined;
}
