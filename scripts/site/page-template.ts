import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALE_NAMES, type LocaleName } from '../../src/locales/locale-name';
import { inLocale, published } from './source-page';

export interface PageParts {
  readonly place: string;
  readonly locale: LocaleName;
  readonly title: string;
  /** HTML. */
  readonly body: string;
  readonly places: readonly string[];
}

const style = readFileSync(path.join(__dirname, 'page.css'), 'utf8').trim();

/** What a reader may go to from any page. Limits are written in English alone. */
const WAYS: Readonly<Record<LocaleName, readonly (readonly [place: string, words: string])[]>> = {
  en: [['guide.md', 'Guide'], ['functions.md', 'Functions'], ['migration.md', 'Moving over'], ['limits.md', 'Limits']],
  'zh-CN': [['zh-CN/guide.md', '使用指南'], ['zh-CN/functions.md', '函数'], ['zh-CN/migration.md', '迁移'], ['limits.md', '局限（英文）']],
  'zh-TW': [['zh-TW/guide.md', '使用指南'], ['zh-TW/functions.md', '函數'], ['zh-TW/migration.md', '遷移'], ['limits.md', '限制（英文）']],
};

/** The page around a text: self-contained, without a script, and closed to everything but its own pictures. */
export function pageTemplate({ place, locale, title, body, places }: PageParts): string {
  const up = place.includes('/') ? '../' : '';
  const editions = LOCALE_NAMES.filter((each) => places.includes(inLocale(place, each)));
  const alternates = editions.length > 1
    ? editions.map((each) => `\n<link rel="alternate" hreflang="${each}" href="${up}${published(inLocale(place, each))}">`).join('')
    : '';
  const ways = WAYS[locale].filter(([target]) => places.includes(target)).map(([target, words]) => (
    target === place ? `<span aria-current="page">${words}</span>` : `<a href="${up}${published(target)}">${words}</a>`
  ));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${title.includes('Callsheet') ? title : `${title} · Callsheet`}</title>${alternates}
<style>
${style}
</style>
</head>
<body>
<header><nav aria-label="Callsheet">${ways.join('')}</nav></header>
<main>
${body.trim()}
</main>
</body>
</html>
`;
}
