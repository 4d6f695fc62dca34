import type { LocaleName } from '../../../locales/locale-name';
import { dateOfSerial, weekdayNames } from '../../forecasting/weekday-names';
import { numberOf, type Figure } from '../figures/figure';
import { picked, sentence } from '../figures/sentence';

function monthNames(locale: LocaleName): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1))));
}

/** A date in words by a formula that no regional setting of Excel changes: `{weekday} {d} {month} {y}`. */
export function dateInWords(template: string, day: Figure, locale: LocaleName): Figure {
  const date = dateOfSerial(numberOf(day));
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = weekdayNames(locale) as [string, string, string, string, string, string, string];
  const month: Figure = { text: `MONTH(${day.text})`, shown: date.getUTCMonth() + 1 };
  return sentence(template, {
    d: { text: `DAY(${day.text})`, shown: date.getUTCDate() }, m: month, y: { text: `YEAR(${day.text})`, shown: date.getUTCFullYear() },
    month: picked(monthNames(locale), month),
    weekday: picked([sunday, monday, tuesday, wednesday, thursday, friday, saturday], { text: `WEEKDAY(${day.text})`, shown: date.getUTCDay() + 1 }),
  });
}
