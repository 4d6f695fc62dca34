import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderPage } from './render-page';
import { published, sourcePages } from './source-page';

/** Renders every Markdown file of `docs` into `out`, pictures beside them, and tells the pages written. */
export function writeSite(docs: string, out: string): string[] {
  rmSync(out, { recursive: true, force: true });
  const pages = sourcePages(docs);
  const places = pages.map(({ place }) => place);
  for (const page of pages) {
    const file = path.join(out, published(page.place));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, renderPage(page, places));
  }
  const pictures = path.join(docs, 'pictures');
  if (existsSync(pictures)) cpSync(pictures, path.join(out, 'pictures'), { recursive: true });
  return places.map(published);
}
