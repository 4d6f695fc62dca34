/**
 * Pictures of the real screens, for the guide and for looking at: every screen at two pane widths, in three themes and
 * three languages. `npm run screenshots -- FOLDER [screen …]`. Set CALLSHEET_CHROMIUM to a browser that has Chinese fonts.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../test/pages/support/launch-browser';
import { openPreview, type Preview, type PreviewOptions } from '../test/pages/support/open-preview';
import { SCREENS } from './screens';

const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;
const THEMES = ['light', 'dark', 'high-contrast'] as const;
const PANE_WIDTHS = [320, 450];
/** Of the system browsers, the usual ones whose fonts include Chinese. */
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

const [folder = 'build/screenshots', ...wanted] = process.argv.slice(2);
process.env['CALLSHEET_CHROMIUM'] ??= SYSTEM_BROWSERS.find((each) => existsSync(each)) ?? '';

void takeAll();

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const locale of LOCALES) {
      for (const theme of THEMES) {
        for (const paneWidth of PANE_WIDTHS) await take({ locale, theme }, paneWidth);
      }
    }
  } finally {
    await browser.close();
  }

  async function take(look: PreviewOptions, paneWidth: number): Promise<void> {
    for (const [name, walk] of Object.entries(SCREENS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const preview = await openPreview(browser, { ...look, width: 1440, height: 900 });
      try {
        await preview.setPaneWidth(paneWidth);
        await walk(preview);
        await shoot(preview, path.join(folder, `${name}-${paneWidth}-${look.theme}-${look.locale}.png`));
      } finally {
        await preview.close();
      }
    }
  }
}

async function shoot(preview: Preview, file: string): Promise<void> {
  // The pane may still be reading cells, and the grid paints its canvas a frame or two after the last change.
  await preview.page.waitForTimeout(1500);
  await preview.page.screenshot({ path: file });
  console.log(file);
}
