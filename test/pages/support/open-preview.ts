import path from 'node:path';
import type { Browser, BrowserContext, Download, FrameLocator, Page } from 'playwright-core';
import type { Book } from '../../../preview/objects/book';
import { IN_PANE_SHIM } from '../../../preview/protocol/in-pane-shim';
import { respond, servedFrom } from '../../../preview/serve/respond';

export interface PreviewOptions {
  readonly locale?: 'en' | 'zh-CN' | 'zh-TW';
  readonly theme?: 'light' | 'dark' | 'high-contrast';
  readonly width?: number;
  readonly height?: number;
  readonly mode?: 'direct' | 'cached';
}

export type Shown = string | number | boolean;

/** No server and no network: every file is handed to the browser from disk under a name that does not exist. */
const ORIGIN = 'https://preview.test';
const ROOT = path.resolve(__dirname, '../../..');
const STARTUP = 60_000;

declare global {
  interface Window {
    previewWorkbook: Book;
    previewReady?: Promise<void>;
    /** For tests: ends `keepCalculating`. */
    previewRelease?: () => void;
  }
}

/** The preview open in a browser, as a person would work in it. */
export class Preview {
  /** What the page complained of; a test that expects none asserts on it. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.stack ?? String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** The add-in's own page. */
  get pane(): FrameLocator {
    return this.page.frameLocator('.pane-host iframe');
  }

  /** The value of a cell: `cell('B2')` on the sheet in front, `cell("'One day'!B2")` anywhere. */
  async cell(address: string): Promise<Shown> {
    return (await this.range(address))[0]?.[0] ?? '';
  }

  async range(address: string): Promise<Shown[][]> {
    return this.page.evaluate(async (wanted) => {
      const book = window.previewWorkbook;
      await book.settled();
      const area = book.resolve(wanted);
      if (!area) throw new Error(`There is no ${wanted}.`);
      return book.readValues(area);
    }, address);
  }

  /** Waits until a cell shows a value; fails with what it showed last. */
  async shows(address: string, expected: Shown): Promise<void> {
    const patience = Date.now() + 15_000;
    let seen = await this.cell(address);
    while (seen !== expected && Date.now() < patience) {
      await this.page.waitForTimeout(50);
      seen = await this.cell(address);
    }
    if (seen !== expected) throw new Error(`${address} shows ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}.`);
  }

  /** Selects a cell the way a person does without a mouse: by its address in the name box. */
  async select(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input').first();
    await box.fill(address);
    await box.press('Enter');
    await this.page.waitForFunction((wanted) => {
      const book = window.previewWorkbook;
      const area = book.resolve(wanted);
      const [selected] = book.selection.areas();
      return area?.row === selected?.row && area?.column === selected?.column;
    }, address);
  }

  /** Selects a cell and types into it by the keyboard, character by character. */
  async type(address: string, text: string): Promise<void> {
    await this.startTyping(address, text);
    // On a busy machine the list of functions is still open and takes the first Enter, as it would a person's.
    for (let tries = 0; tries < 5; tries += 1) {
      await this.page.keyboard.press('Enter');
      if (await this.editing(false).then(() => true, () => false)) return;
    }
    throw new Error(`${address} is still being edited.`);
  }

  /** Types and stays in the cell, as when the list of functions is looked at. */
  async startTyping(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text.slice(0, 1));
    await this.editing(true);
    await this.page.keyboard.type(text.slice(1), { delay: 8 });
  }

  private async editing(expected: boolean): Promise<void> {
    await this.page.waitForFunction((wanted) => window.previewWorkbook.isCellEditing === wanted, expected, { timeout: 4000 });
  }

  /** Puts many cells in at once, for a test's starting position; what a test is about, it types. */
  async enter(address: string, entries: readonly (readonly (Shown | null)[])[]): Promise<void> {
    await this.page.evaluate(([wanted, values]) => {
      const book = window.previewWorkbook;
      const area = book.resolve(wanted);
      if (!area) throw new Error(`There is no ${wanted}.`);
      book.cells.enter({ ...area, rows: values.length, columns: values[0]?.length ?? 0 }, values);
    }, [address, entries] as const);
  }

  /** By name, or by position in any language. */
  async goToSheet(sheet: string | number): Promise<void> {
    const tabs = this.page.locator('[data-u-comp="slide-tab-item"]');
    await (typeof sheet === 'number' ? tabs.nth(sheet) : tabs.filter({ hasText: sheet }).first()).click();
  }

  /** Presses the ribbon button whose command is named so in the manifest. */
  async press(command: string): Promise<void> {
    await this.page.locator(`.ribbon-button[data-command="${command}"]`).click();
    // Away again, or its tip stays.
    await this.page.mouse.move(0, 0);
  }

  async setPaneWidth(pixels: number): Promise<void> {
    const splitter = this.page.locator('.splitter');
    const box = await splitter.boundingBox();
    const wide = this.page.viewportSize()?.width ?? 0;
    if (!box) throw new Error('The pane is closed.');
    await this.page.mouse.move(box.x + 2, box.y + 200);
    await this.page.mouse.down();
    await this.page.mouse.move(wide - pixels, box.y + 200, { steps: 4 });
    await this.page.mouse.up();
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.previewWorkbook.sheets.all().map((sheet) => sheet.getName()));
  }

  async undo(): Promise<void> {
    await this.page.evaluate(() => window.previewWorkbook.undo());
  }

  /** Keeps the workbook calculating, as a large one does for a while, until the answer is called. */
  async keepCalculating(): Promise<() => Promise<void>> {
    await this.page.evaluate(() => {
      const book = window.previewWorkbook;
      const settled = book.settled.bind(book);
      const released = new Promise<void>((resolve) => {
        window.previewRelease = resolve;
      });
      book.settled = () => released.then(settled);
    });
    return () => this.page.evaluate(() => window.previewRelease?.());
  }

  async save(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.locator('.title-bar button').nth(1).click()]);
    return download;
  }

  async openFile(file: { name: string; buffer: Buffer }): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.page.locator('.title-bar button').nth(0).click()]);
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await chooser.setFiles({ ...file, mimeType });
    await this.page.locator('.file-name', { hasText: file.name }).waitFor();
    await this.ready();
  }

  /** When the add-in has answered `Office.onReady` and its functions can be called. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.previewReady !== undefined, undefined, { timeout: STARTUP });
    await this.page.evaluate(() => window.previewReady);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

export async function openPreview(browser: Browser, options: PreviewOptions = {}): Promise<Preview> {
  const { locale = 'en', theme = 'light', width = 1366, height = 820, mode = 'direct' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    // The page tells the pane's frame its colour scheme; an emulated one would overrule it.
    ...(theme === 'high-contrast' ? { colorScheme: 'dark' as const, forcedColors: 'active' as const } : { colorScheme: null }),
  });
  const served = servedFrom(ROOT);
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort();
    const { status, type, body } = await respond(url.pathname, { served, shim: IN_PANE_SHIM });
    return route.fulfill({ status, contentType: type, body });
  });
  const preview = new Preview(await context.newPage(), context);
  await preview.page.goto(`${ORIGIN}/?locale=${locale}&theme=${theme}&mode=${mode}`, { timeout: STARTUP });
  await preview.ready();
  return preview;
}
