import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readXlsx } from '../../preview/files/read-xlsx';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(120_000);

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser);
});

afterAll(async () => {
  await browser?.close();
});

/** Waits until a measure of the page has the value; fails with what it had last. */
async function settles(measure: () => Promise<number>, expected: number): Promise<void> {
  let seen = await measure();
  for (let tries = 0; seen !== expected && tries < 100; tries += 1) {
    await preview.page.waitForTimeout(50);
    seen = await measure();
  }
  expect(seen).toBe(expected);
}

test('the workbook opens on the 311 history as a table, and a day staffed by formulas follows its date', async () => {
  expect(await preview.sheetNames()).toEqual(['311', 'One day']);
  expect(await preview.range("'311'!A1:C1")).toEqual([['Date', 'Hour', 'Calls']]);
  expect((await preview.range('Calls')).length).toBe(8760);
  await preview.shows("'One day'!B22", 2588);
  const before = (await preview.range("'One day'!C12:C35")).flat() as number[];
  expect(before.every((agents) => Number.isInteger(agents) && agents > 0)).toBe(true);
  await preview.enter("'One day'!B4", [[41793]]);
  await preview.shows("'One day'!B12", 184);
  const after = (await preview.range("'One day'!C12:C35")).flat();
  expect(after).not.toEqual(before);
});

test('a planner types =ERLANGC(100,180) and reads 14', async () => {
  await preview.type('F3', '=ERLANGC(100,180)');
  await preview.shows('F3', 14);
});

test('a formula follows the cells it reads', async () => {
  await preview.type('F5', '100');
  await preview.type('G5', '=ERLANGC(F5,180)');
  await preview.shows('G5', 14);
  await preview.type('F5', '200');
  await preview.shows('G5', 24);
  expect(await preview.cell('F3')).toBe(14);
});

test('a formula over a range spills, one result a row', async () => {
  await preview.enter('F8', [[100], [200], [0]]);
  await preview.type('G8', '=ERLANGC(F8:F10,180)');
  await preview.shows('G10', 0);
  expect(await preview.range('G8:G10')).toEqual([[14], [24], [0]]);
});

test('a bad argument gives an error whose sentence names the argument when the cell is selected', async () => {
  await preview.type('H3', '=ERLANGC("many",180)');
  await preview.shows('H3', '#VALUE!');
  await preview.select('H3');
  const note = preview.page.locator('.error-note');
  await note.waitFor({ state: 'visible' });
  expect(await note.locator('strong').textContent()).toBe('Why H3 shows #VALUE!');
  expect(await note.locator('span').textContent()).toMatch(/calls/i);
  await preview.select('H4');
  await note.waitFor({ state: 'hidden' });
});

test('typing offers the function and explains its arguments', async () => {
  await preview.startTyping('J3', '=ERLA');
  const { page } = preview;
  await page.getByText('ERLANGC', { exact: true }).first().waitFor();
  await page.keyboard.type('NGC(');
  await page.getByText('service_level', { exact: false }).first().waitFor();
  // Once for the help, once for the cell.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await preview.cell('J3')).toBe('');
});

test('undo takes back one edit, by the keyboard and by the button', async () => {
  await preview.type('J5', '1');
  await preview.type('J5', '2');
  await preview.page.keyboard.press('Control+z');
  await preview.shows('J5', 1);
  await preview.page.getByRole('button', { name: 'Undo' }).click();
  await preview.shows('J5', '');
  await preview.page.getByRole('button', { name: 'Redo' }).click();
  await preview.shows('J5', 1);
});

test('the ribbon shows the buttons of the manifest, and they open the pane', async () => {
  const { page } = preview;
  const ribbon = page.getByRole('navigation', { name: 'Add-in buttons' });
  expect(await ribbon.getByRole('button').allTextContents()).toEqual(expect.arrayContaining(['Callsheet', 'Functions']));
  const pane = page.getByRole('region', { name: 'Task pane' });
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await pane.waitFor({ state: 'hidden' });
  await ribbon.getByRole('button', { name: 'Callsheet' }).click();
  await pane.waitFor({ state: 'visible' });
});

test('the pane can be made wider and narrower by the keyboard', async () => {
  const { page } = preview;
  const splitter = page.getByRole('separator');
  const before = Number(await splitter.getAttribute('aria-valuenow'));
  await splitter.press('ArrowLeft');
  await splitter.press('ArrowLeft');
  expect(Number(await splitter.getAttribute('aria-valuenow'))).toBe(before + 32);
  await splitter.press('Home');
  expect((await page.locator('.pane').boundingBox())?.width).toBe(320);
});

test('language and theme change while the workbook stays, and the pane follows', async () => {
  const changing = await openPreview(browser);
  await changing.type('F3', '=ERLANGC(100,180)');
  await changing.page.getByLabel('Language').selectOption('zh-CN');
  await changing.page.locator('.preview-label', { hasText: '预览版' }).waitFor();
  await changing.page.getByLabel('主题').selectOption('dark');
  await changing.pane.locator('html[lang="zh-CN"]').waitFor();
  await changing.ready();
  const dark = (): Promise<boolean> => changing.pane.locator('html').evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await settles(async () => Number(await dark()), 1);
  await changing.shows('F3', 14);
  await changing.type('F4', '=ERLANGC(200,180)');
  await changing.shows('F4', 24);
  expect(changing.complaints).toEqual([]);
  await changing.close();
});

test('the chart of the sample follows its cells', async () => {
  await preview.goToSheet('One day');
  const drawn = preview.page.locator('.chart svg');
  await drawn.waitFor();
  const before = await drawn.innerHTML();
  await preview.enter("'One day'!B4", [[41794]]);
  await preview.page.waitForFunction((old) => document.querySelector('.chart svg')?.innerHTML !== old, before);
  await preview.goToSheet('311');
  await drawn.waitFor({ state: 'detached' });
});

test('the chart stays on its cells while the sheet is scrolled and zoomed', async () => {
  await preview.goToSheet('One day');
  const { page } = preview;
  const frame = page.locator('.chart');
  const before = await frame.boundingBox();
  const sheet = (change: string): Promise<unknown> => page.evaluate(`void previewWorkbook.univerAPI.getActiveWorkbook().getActiveSheet().${change}`);
  await sheet('scrollToCell(5, 0)');
  // Rows 1 to 5 of the sample: one of 30 pixels, four of 20.
  await settles(async () => Math.round((before?.y ?? 0) - ((await frame.boundingBox())?.y ?? 0)), 30 + 4 * 20);
  await sheet('zoom(1.5)');
  await settles(async () => Math.round(((await frame.boundingBox())?.width ?? 0) / (before?.width ?? 1) * 10), 15);
  await sheet('zoom(1)');
  await sheet('scrollToCell(0, 0)');
  await preview.goToSheet('311');
});

test('the workbook is saved as .xlsx and opened again with its formulas, values, table and chart', async () => {
  await preview.type('L3', '=ERLANGC(100,180)');
  await preview.shows('L3', 14);
  const download = await preview.save();
  expect(download.suggestedFilename()).toBe('nyc311.xlsx');
  const buffer = readFileSync(await download.path());
  const { content } = await readXlsx(new Uint8Array(buffer).buffer, '');
  expect(content.sheets[0]?.cells.find((cell) => cell.row === 2 && cell.column === 11)).toMatchObject({ formula: '=ERLANGC(100,180)', value: 14 });
  const fresh = await openPreview(browser);
  await fresh.openFile({ name: 'again.xlsx', buffer });
  await fresh.shows('L3', 14);
  expect(await fresh.range("'One day'!C12:C35")).toEqual(await preview.range("'One day'!C12:C35"));
  expect((await fresh.range('Calls')).length).toBe(8760);
  await fresh.goToSheet('One day');
  await fresh.page.locator('.chart svg').waitFor();
  expect(fresh.complaints).toEqual([]);
  await fresh.close();
});

test('an add-in takes a copy of the file in slices, notes included, and opens it in a tab of its own', async () => {
  const pane = preview.page.frames().find((frame) => frame.parentFrame() !== null)!;
  const beside = preview.context.waitForEvent('page');
  const slices = await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().notes.add('L3', 'as in the book');
      await context.sync();
    });
    const file = await new Promise<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 65_536 }, ({ value }) => done(value)));
    let text = '';
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { data } = await new Promise<Office.Slice>((done) => file.getSliceAsync(index, ({ value }) => done(value)));
      for (const byte of data as number[]) text += String.fromCharCode(byte);
    }
    file.closeAsync();
    await Excel.createWorkbook(btoa(text));
    return file.sliceCount;
  });
  expect(slices).toBeGreaterThan(1);
  const copy = await beside;
  await copy.waitForFunction(() => (window.previewWorkbook as typeof window.previewWorkbook | undefined)?.state.get('notes').length === 1);
  expect(await copy.evaluate(() => window.previewWorkbook.readValues(window.previewWorkbook.resolve('L3')!))).toEqual([[14]]);
  await copy.close();
});

test('nothing was complained of on the way', () => {
  expect(preview.complaints).toEqual([]);
});

test('calls by messages, as in Excel, give the same numbers', async () => {
  const cached = await openPreview(browser, { mode: 'cached' });
  await cached.type('F3', '=ERLANGC(100,180)');
  await cached.shows('F3', 14);
  await cached.close();
});

test.each([
  ['zh-CN', '预览版，不是 Excel'],
  ['zh-TW', '預覽版，不是 Excel'],
] as const)('in %s the page, its ribbon and the pane speak the language', async (locale, label) => {
  const translated = await openPreview(browser, { locale, theme: 'dark' });
  expect(await translated.page.locator('.preview-label').textContent()).toBe(label);
  expect(await translated.page.locator('.ribbon-button').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/函[数數]/)]));
  expect(await translated.pane.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${locale.slice(0, 2)}`));
  await translated.close();
});
