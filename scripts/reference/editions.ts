import { dirname, relative } from 'node:path/posix';
import { LOCALE_NAMES, type LocaleName } from '../../src/locales/locale-name';
import { referencePath } from './reference-path';

const LANGUAGES: Readonly<Record<LocaleName, string>> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

/** The way to a page's other languages. */
export function editions(locale: LocaleName, page: string): string {
  return LOCALE_NAMES.filter((other) => other !== locale)
    .map((other) => `[${LANGUAGES[other]}](${relative(dirname(referencePath(locale, page)), referencePath(other, page))})`)
    .join(' · ');
}
