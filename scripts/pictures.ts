/**
 * The pictures of the guide and the README, taken from the built pane and preview: `npx tsx scripts/pictures.ts [FOLDER
 * [tour …]]`, all tours unless some are named.
 * Needs a browser that has Chinese fonts; set CALLSHEET_CHROMIUM to one.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/pages/support/launch-browser';
import { openPreview, type Preview, type PreviewOptions } from '../test/pages/support/open-preview';
import { browserWithChineseFonts } from './browser-with-chinese-fonts';
import { onward, openStaffing, paneIsAt, planRosterOfWeek, TOURS } from './screens';

const [folder = 'docs/pictures', ...wanted] = process.argv.slice(2);
const isWanted = (tour: string) => wanted.length === 0 || wanted.includes(tour);
/** Of the tours, what the guide shows, by its name there. */
const PANE: Readonly<Record<string, string>> = {
  home: 'home', functions: 'functions', function: 'function', 'staffing-data': 'staffing-data', 'staffing-settings': 'staffing-settings', 'staffing-preview': 'staffing-preview',
  'explain-steps': 'explain', 'goals-capacity': 'goals', 'forecast-preview': 'forecast', 'call-log-file': 'call-log', 'today-preview': 'today',
  'efficiency-preview': 'efficiency', 'kpis-page': 'kpis', 'weights-rule': 'weights', 'scorecard-preview': 'scorecard', 'reports-preview': 'reports', 'cost-money-heads': 'cost', 'attrition-preview': 'attrition', 'share-cells': 'share', 'shifts-preview': 'shifts', 'desk-broken': 'roster-desk',
};
const TRANSLATED: readonly string[] = ['home', 'functions', 'explain', 'goals', 'forecast', 'today', 'call-log', 'efficiency', 'kpis', 'weights', 'scorecard', 'reports', 'cost', 'attrition', 'share', 'shifts', 'roster-desk', 'staffing-data', 'staffing-settings', 'staffing-preview'];

/** Nothing of the tour is shown after these. */
const LAST: readonly string[] = ['staffing-preview', 'forecast-preview', 'today-preview', 'call-log-file', 'efficiency-preview', 'kpis-page', 'weights-rule', 'scorecard-preview', 'reports-preview', 'cost-money-heads', 'attrition-preview', 'share-cells', 'shifts-preview', 'desk-broken'];

/** A row under the chart of the staffing sheet: selected, it scrolls chart and plan into view together. */
const UNDER_CHART = 62;

process.env['CALLSHEET_CHROMIUM'] ??= browserWithChineseFonts();
void takeAll();

async function takeAll(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
      const into = locale === 'en' ? folder : path.join(folder, locale);
      mkdirSync(into, { recursive: true });
      await takePane(browser, locale, into);
      if (isWanted('page')) await takePage(browser, locale, path.join(into, 'preview.png'));
      if (isWanted('roster-page')) await takeRosterPage(browser, locale, path.join(into, 'roster.png'));
    }
  } finally {
    await browser.close();
  }
}

/** The pane alone, as high as a laptop leaves it. */
async function takePane(browser: Browser, locale: NonNullable<PreviewOptions['locale']>, into: string): Promise<void> {
  for (const tour of ['panels', 'explain', 'goals', 'forecast', 'today', 'shifts', 'roster-desk', 'efficiency', 'kpis', 'weights', 'scorecard', 'reports', 'cost', 'attrition', 'share', 'call-log', 'staffing'].filter(isWanted).map((name) => TOURS[name])) {
    const preview = await openPreview(browser, { locale, width: 1366, height: 900 });
    try {
      await preview.setPaneWidth(340);
      for (const { name, walk } of tour ?? []) {
        await walk(preview);
        const file = PANE[name];
        // Cells and chart of the plan are one picture, higher than the others.
        await preview.page.setViewportSize({ width: 1366, height: name === 'staffing-preview' ? 1180 : 900 });
        if (file && (locale === 'en' || TRANSLATED.includes(file))) await shoot(preview, path.join(into, `${file}.png`), '.pane-host');
        if (LAST.includes(name)) break;
      }
    } finally {
      await preview.close();
    }
  }
}

/** The whole page after the wizard: one day of calls, its plan and chart, and the pane. */
async function takePage(browser: Browser, locale: NonNullable<PreviewOptions['locale']>, file: string): Promise<void> {
  const preview = await openPreview(browser, { locale, width: 1400, height: 840 });
  try {
    await preview.setPaneWidth(320);
    await openStaffing(preview);
    await onward(preview, '.fui-Accordion');
    await onward(preview, 'figure svg');
    await onward(preview, '.fui-MessageBar');
    await zoomOut(preview);
    await preview.select(`A${UNDER_CHART}`);
    await preview.page.waitForTimeout(500);
    await shoot(preview, file);
  } finally {
    await preview.close();
  }
}

/** A roster in the colours of its shifts, and the desk that watches it. */
async function takeRosterPage(browser: Browser, locale: NonNullable<PreviewOptions['locale']>, file: string): Promise<void> {
  const preview = await openPreview(browser, { locale, width: 1400, height: 760 });
  try {
    await preview.setPaneWidth(320);
    await planRosterOfWeek(preview);
    await paneIsAt(preview, '#/roster-desk', 'main section select');
    await zoomOut(preview);
    await preview.select('C8');
    await preview.page.waitForTimeout(500);
    await shoot(preview, file);
  } finally {
    await preview.close();
  }
}

/** To 70 %, in steps of ten by the grid's own button, so that the agents stand beside the chart. */
async function zoomOut({ page }: Preview): Promise<void> {
  const smaller = page.locator('button:has(.univerjs-icon-reduce-icon)');
  for (let step = 0; step < 3; step += 1) await smaller.click();
}

async function shoot(preview: Preview, file: string, part = 'body'): Promise<void> {
  // The grid paints its canvas a frame or two after the last change.
  await preview.page.waitForTimeout(1000);
  await preview.page.locator(part).screenshot({ path: file });
  withFewerColours(file);
  console.log(file);
}

/** Half the bytes, to the eye the same. Without ImageMagick the picture stays as it was taken. */
function withFewerColours(file: string): void {
  try {
    execFileSync('convert', [file, '-dither', 'None', '-colors', '160', `PNG8:${file}`]);
  } catch {
    console.warn(`${file} keeps all its colours: ImageMagick is not installed.`);
  }
}
