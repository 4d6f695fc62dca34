import type { LocaleName } from '../../../locales/locale-name';
import { dateOfSerial, weekdayNames } from '../../forecasting/weekday-names';
import { numberOf, type Figure } from '../figures/figure';
import { picked, sentence } from '../figures/sentence';

const MONTHS = Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month, 1))));

/** A date in words by a formula that no regional setting of Excel changes: `{weekday} {d} {month} {y}`. Chinese counts its months. */
export function dateInWords(template: string, day: Figure, locale: LocaleName): Figure {
  const date = dateOfSerial(numberOf(day));
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = weekdayNames(locale) as [string, string, string, string, string, string, string];
  const month: Figure = { text: `MONTH(${day.text})`, shown: date.getUTCMonth() + 1 };
  return sentence(template, {
    d: { text: `DAY(${day.text})`, shown: date.getUTCDate() }, y: { text: `YEAR(${day.text})`, shown: date.getUTCFullYear() },
    month: locale === 'en' ? picked(MONTHS, month) : month,
    weekday: picked([sunday, monday, tuesday, wednesday, thursday, friday, saturday], { text: `WEEKDAY(${day.text})`, shown: date.getUTCDay() + 1 }),
  });
}
