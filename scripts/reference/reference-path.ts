import type { LocaleName } from '../../src/locales/locale-name';

/** Where a page in this language is kept, from the root of the project; by default the reference of the functions. */
export function referencePath(locale: LocaleName, page = 'functions.md'): string {
  return locale === 'en' ? `docs/${page}` : `docs/${locale}/${page}`;
}
