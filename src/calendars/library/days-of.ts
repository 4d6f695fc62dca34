import type { NamedDay } from '../../core/forecasting/series';
import type { Language } from '../language';
import { dayNameIn } from '../words/day-name-in';
import { countryDays } from './country-days';
import { mainlandDays } from './mainland-china';

export { lastAnnouncedYear } from './mainland-china';

/** The days of a calendar that there is, named in a language. */
export function daysOf(calendar: string, fromYear: number, toYear: number, language: Language): readonly NamedDay[] {
  const days = new Map<string, NamedDay>();
  // A year may begin with days off at the end of the one before.
  for (let year = fromYear; year <= toYear + 1; year++) {
    for (const day of calendar === 'CN' ? mainlandDays(year) : countryDays(calendar, year)) days.set(`${day.date} ${day.name}`, day);
  }
  return [...days.values()]
    .filter(({ date }) => date >= `${fromYear}-01-01` && date <= `${toYear}-12-31`)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map((day) => ({ ...day, name: dayNameIn(day.name, language) }));
}
