/**
 * Pictures of the real screens, for looking at: every screen at two pane widths, in three themes and three languages.
 * `npm run screenshots -- FOLDER [--pane] [--locale=zh-CN …] [--theme=dark …] [tour …]`: `--pane` takes the pane alone, higher
 * than a laptop, so that whole pages are seen. Set CALLSHEET_CHROMIUM to a browser that has Chinese fonts.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/pages/support/launch-browser';
import { openPreview, type Preview } from '../test/pages/support/open-preview';
import { browserWithChineseFonts } from './browser-with-chinese-fonts';
import { TOURS, type Screen } from './screens';

const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;
const THEMES = ['light', 'dark', 'high-contrast'] as const;
const PANE_WIDTHS = [320, 450];

const { values: options, positionals: [folder = 'build/screenshots', ...wanted] } = parseArgs({
  allowPositionals: true,
  options: { pane: { type: 'boolean', default: false }, locale: { type: 'string', multiple: true }, theme: { type: 'string', multiple: true } },
});
process.env['CALLSHEET_CHROMIUM'] ??= browserWithChineseFonts();

void takeAll();

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const locale of LOCALES.filter((each) => options.locale?.includes(each) ?? true)) {
      for (const theme of THEMES.filter((each) => options.theme?.includes(each) ?? true)) {
        for (const [name, tour] of Object.entries(TOURS)) {
          if (wanted.length === 0 || wanted.includes(name)) await take(browser, tour, { locale, theme });
        }
      }
    }
  } finally {
    await browser.close();
  }
}

interface Look {
  readonly locale: (typeof LOCALES)[number];
  readonly theme: (typeof THEMES)[number];
}

async function take(browser: Browser, tour: readonly Screen[], look: Look): Promise<void> {
  const preview = await openPreview(browser, { ...look, width: 1440, height: options.pane ? 1250 : 900 });
  try {
    for (const { name, walk } of tour) {
      await walk(preview);
      for (const width of PANE_WIDTHS) {
        await preview.setPaneWidth(width);
        await shoot(preview, path.join(folder, `${name}-${width}-${look.theme}-${look.locale}.png`));
      }
      await preview.setPaneWidth(PANE_WIDTHS[0] ?? 320);
    }
  } finally {
    await preview.close();
  }
}

async function shoot(preview: Preview, file: string): Promise<void> {
  // The pane may still be reading cells, and the grid paints its canvas a frame or two after the last change.
  await preview.page.waitForTimeout(600);
  await (options.pane ? preview.page.locator('.pane-host') : preview.page).screenshot({ path: file });
  console.log(file);
}
