import { IntlMessageFormat } from 'intl-messageformat';
import type { LocaleName } from './locale-name';

export type Facts = Record<string, string | number | Date | undefined>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Fills an ICU message (`{agents, number}`, `{rows, plural, one {# row} other {# rows}}`) with facts in the reader's
 * language. Messages come from the typed tables of this folder, never from keys. `numbersIn` is the BCP 47 tag by
 * which numbers and dates are written where it differs from the language of the words: a German planner who reads
 * English still writes 0,8.
 */
export function say(message: string, facts: Facts, locale: LocaleName, numbersIn: string = locale): string {
  const key = `${locale}|${numbersIn}|${message}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, locale, undefined, {
      formatters: {
        // The options are Intl's own; the library's type of them is ahead of our ES2022 lib.
        getNumberFormat: (_locales, options) => new Intl.NumberFormat(numbersIn, options as Intl.NumberFormatOptions),
        getDateTimeFormat: (_locales, options) => new Intl.DateTimeFormat(numbersIn, options),
        getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
      },
    });
    compiled.set(key, format);
  }
  return String(format.format(facts));
}
