import type { LocaleName } from '../../src/locales/locale-name';

/** Where the reference in this language is kept, from the root of the project. */
export function referencePath(locale: LocaleName): string {
  return locale === 'en' ? 'docs/functions.md' : `docs/${locale}/functions.md`;
}
