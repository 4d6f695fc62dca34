import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LOCALE_NAMES, type LocaleName } from '../../src/locales/locale-name';

/** A page as it is written: Markdown, in a folder named after its language (English: none). */
export interface SourcePage {
  /** From docs/, with forward slashes: `guide.md`, `zh-CN/guide.md`. */
  readonly place: string;
  readonly locale: LocaleName;
  readonly markdown: string;
}

/** Every Markdown file under a folder, in a steady order. */
export function sourcePages(docs: string): SourcePage[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((place) => ({ place, locale: localeOf(place), markdown: readFileSync(path.join(docs, place), 'utf8') }));
}

/** The place of the same page in another language, whether or not it has been written. */
export function inLocale(place: string, locale: LocaleName): string {
  const name = place.slice(place.lastIndexOf('/') + 1);
  return locale === 'en' ? name : `${locale}/${name}`;
}

export function localeOf(place: string): LocaleName {
  return LOCALE_NAMES.find((locale) => place.startsWith(`${locale}/`)) ?? 'en';
}

/** Where a page is published: the same place, as HTML. */
export function published(place: string): string {
  return place.replace(/\.md$/, '.html');
}
