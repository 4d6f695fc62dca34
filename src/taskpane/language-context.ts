import { createContext, useContext, useMemo } from 'react';
import { words, type Words } from '../locales';
import type { LocaleName } from '../locales/locale-name';
import { say, type Facts } from '../locales/say';

export interface Language {
  /** The language of the words. */
  readonly locale: LocaleName;
  /** How this person writes numbers and dates, a BCP 47 tag: not always the language of the words. */
  readonly numbersIn: string;
}

export const LanguageContext = createContext<Language>({ locale: 'en', numbersIn: 'en' });

export interface Speech extends Language {
  /** All sentences of the pane, by area: `words.staffing.title`. */
  readonly words: Words;
  /** Fills an ICU message with facts, numbers written as this person writes them. */
  readonly say: (message: string, facts?: Facts) => string;
}

export function useWords(): Speech {
  const { locale, numbersIn } = useContext(LanguageContext);
  return useMemo(
    () => ({
      locale,
      numbersIn,
      words: words(locale),
      say: (message, facts = {}) => say(message, facts, locale, numbersIn),
    }),
    [locale, numbersIn],
  );
}
