import { IntlMessageFormat } from 'intl-messageformat';
import type { LocaleName } from './locale-name';

export type Facts = Record<string, string | number | Date | undefined>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Fills an ICU message (`{agents, number}`, `{rows, plural, one {# row} other {# rows}}`) with facts in the reader's
 * language. Messages come from the typed tables of this folder, never from keys.
 */
export function say(message: string, facts: Facts, locale: LocaleName): string {
  const key = `${locale}|${message}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, locale);
    compiled.set(key, format);
  }
  return String(format.format(facts));
}
