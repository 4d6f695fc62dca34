/** @jest-environment jsdom */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeSite } from '../../scripts/site/write-site';
import { HOME, functionsJson } from '../../src/functions/functions-json';
import { LOCALE_NAMES, type LocaleName } from '../../src/locales/locale-name';

const root = path.join(__dirname, '../..');
const out = mkdtempSync(path.join(os.tmpdir(), 'callsheet-docs-'));
afterAll(() => rmSync(out, { recursive: true }));

const places = writeSite(path.join(root, 'docs'), out);
const pages = new Map(places.map((place) => [place, new DOMParser().parseFromString(readFileSync(path.join(out, place), 'utf8'), 'text/html')]));
const links = places.flatMap((place) => [...pages.get(place)!.querySelectorAll('[href]')].map((link) => ({ place, href: link.getAttribute('href')! })));

/** Whether an address under the folder of the site is a page of it and, with an anchor, a place on that page. */
function leadsSomewhere(address: string): boolean {
  const { pathname, hash } = new URL(address, 'https://site.test/docs/');
  const page = pages.get(decodeURIComponent(pathname).replace(/^\/docs\//, ''));
  return page !== undefined && (hash === '' || page.getElementById(decodeURIComponent(hash.slice(1))) !== null);
}

/** What a reader of this language is sent to by the manifest. */
function manifestAddress(element: RegExp, locale: LocaleName): string {
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const entry = element.exec(manifest)![0];
  return (locale === 'en' ? /DefaultValue="([^"]+)"/ : new RegExp(`Locale="${locale}" Value="([^"]+)"`)).exec(entry)![1]!;
}

test('every link leads to a page of the site, and to a place on it', () => {
  const inside = links.filter(({ href }) => !/^[a-z]+:/.test(href));
  expect(inside.length).toBeGreaterThan(100);
  expect(inside.filter(({ place, href }) => !leadsSomewhere(new URL(href, `https://site.test/docs/${place}`).href))).toEqual([]);
});

test('links out of the site go to https; the preview alone runs on this machine', () => {
  expect(links.filter(({ href }) => /^[a-z]+:/.test(href) && !/^(https:\/\/|http:\/\/localhost:3000$)/.test(href))).toEqual([]);
});

test('every picture is there and says in words what it shows', () => {
  const pictures = places.flatMap((place) => [...pages.get(place)!.querySelectorAll('img')].map((picture) => ({ place, picture })));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter(({ picture }) => picture.alt === '')).toEqual([]);
  const files = pictures.map(({ place, picture }) => path.join(path.dirname(place), picture.getAttribute('src')!));
  expect([...new Set(files)].filter((file) => !existsSync(path.join(out, file)))).toEqual([]);
});

describe.each(LOCALE_NAMES)('in %s', (locale) => {
  test('the help address of every function is its entry in the reference', () => {
    const addresses = functionsJson(locale).functions.map(({ helpUrl }) => helpUrl);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address.startsWith(`${HOME}/docs/`) && address.includes('#')).toBe(true);
    expect(addresses.filter((address) => !leadsSomewhere(address))).toEqual([]);
  });

  test('“learn more” is the guide, and support is what it says about trouble, in the same language', () => {
    const addresses = [/<bt:Url id="LearnMore.Url"[\s\S]*?<\/bt:Url>/, /<SupportUrl[\s\S]*?<\/SupportUrl>/].map((element) => manifestAddress(element, locale));
    expect(addresses.filter((address) => !address.startsWith(`${HOME}/docs/`) || !leadsSomewhere(address))).toEqual([]);
    for (const address of addresses) expect(pages.get(new URL(address).pathname.replace('/docs/', ''))!.documentElement.lang).toBe(locale);
  });

  test('guide, reference and the page for movers link to their editions in the other languages', () => {
    for (const name of ['guide.html', 'functions.html', 'migration.html']) {
      const page = pages.get(locale === 'en' ? name : `${locale}/${name}`)!;
      const others = [...page.querySelectorAll('main a[hreflang]')].map((link) => link.getAttribute('hreflang'));
      for (const other of LOCALE_NAMES.filter((each) => each !== locale)) expect(others).toContain(other);
    }
  });
});

test('each page tells its language and loads nothing but its pictures', () => {
  for (const [place, page] of pages) {
    expect([place, page.documentElement.lang]).toEqual([place, LOCALE_NAMES.find((locale) => place.startsWith(`${locale}/`)) ?? 'en']);
    expect(page.querySelectorAll('script, iframe, object, link[rel=stylesheet], img[src*=":"]')).toHaveLength(0);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
  }
});

test('no Markdown is left standing in the text', () => {
  const leftovers = [...pages].flatMap(([place, page]) => {
    for (const code of page.querySelectorAll('code, style')) code.remove();
    return (page.body.textContent!.match(/\*\*|\]\(|^#+ .*$|\| ---/gm) ?? []).map((found) => `${place}: ${found}`);
  });
  expect(leftovers).toEqual([]);
});

test('no line break of the source parts two Chinese characters', () => {
  const parted = [...pages].flatMap(([place, page]) => [...page.querySelectorAll('p, li')]
    .flatMap((text) => text.innerHTML.match(/\p{sc=Han}\n\p{sc=Han}/gu) ?? []).map((found) => `${place}: ${found}`));
  expect(parted).toEqual([]);
});
