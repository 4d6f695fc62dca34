import type { Browser, FrameLocator } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(180_000);

let browser: Browser;
let preview: Preview;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  preview = await openPreview(browser);
  pane = preview.pane;
});

afterEach(async () => {
  expect(preview.complaints).toEqual([]);
  await preview.close();
});

const button = (name: string | RegExp) => pane.getByRole('button', { name });
/** The button can be pressed: the step has read, checked and computed what it needs. */
const open = (name: RegExp) => pane.getByRole('button', { name, disabled: false }).waitFor();
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });

async function chooseTable(address: string): Promise<void> {
  const field = pane.getByLabel('Table with your calls');
  await field.fill(address);
  await field.press('Enter');
}

/** Two weeks of the sample: a year matters to the first test, and takes its time. */
const FORTNIGHT = "'311'!A1:C337";

async function fromFortnight(): Promise<void> {
  await preview.press('openStaffing');
  await chooseTable(FORTNIGHT);
  await pane.getByText(/336 rows/).waitFor();
  await button('Next').click();
}

/** From home to the sheet, every answer as it is offered. */
async function staff(): Promise<void> {
  await fromFortnight();
  await heading('What do you promise your callers?').waitFor();
  await button('Next').click();
  await heading('This is what will be written').waitFor();
  await button('Write').click();
  await heading(/^Your plan is on sheet/).waitFor({ timeout: 90_000 });
}

test('by mouse: a year of 311 calls becomes a live staffing sheet, undone in one step', async () => {
  await preview.press('openStaffing');
  await pane.getByText('Table Calls on sheet 311').waitFor();
  await button('Next').click();
  await pane.getByText(/^Peak \d+ agents/).waitFor();
  await button('Next').click();
  await pane.getByText('Nothing on your sheets is overwritten.').waitFor();
  await button('Write').click();
  await heading('Your plan is on sheet Staffing').waitFor({ timeout: 90_000 });

  expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Staffing']);
  await preview.shows('Staffing!F5', 'Date');
  const [day, hour, calls, aht, load, agents, level] = (await preview.range('Staffing!F7:L7'))[0]!;
  expect([day, hour, calls, aht]).toEqual([41640, 1 / 24, 212, 240]);
  expect(load).toBeCloseTo((212 * 240) / 3600, 9);
  // 18 agents for 14.13 erlangs at 80/20: Erlang C tables (R package queueing) give SL(17) = 0.745, SL(18) = 0.821.
  expect(agents).toBe(18);
  expect(level).toBeCloseTo(0.8208, 3);
  expect((await preview.range('Staffing!F6:F8765')).every(([cell]) => typeof cell === 'number')).toBe(true);
  expect(await preview.page.locator('.chart svg').count()).toBe(1);

  await preview.undo();
  expect(await preview.sheetNames()).toEqual(['311', 'One day']);
});

test('an input on the sheet moves everything that hangs on it', async () => {
  await staff();
  const before = await preview.cell('Staffing!K12');
  await preview.type('Staffing!B8', '480');
  await preview.shows('Staffing!I12', 480);
  const after = await preview.cell('Staffing!K12');
  expect(after).toBeGreaterThan(Number(before) * 1.7);
  await preview.goToSheet('311');
  await preview.type('C8', '9999');
  await preview.shows('Staffing!H12', 9999);
});

test('the worked example of the rule of thumb comes out: 176,500 seconds, 1,710, 104 agents', async () => {
  await preview.enter("'311'!F1", [['Date', 'Time', 'Calls', 'AHT'], [45300, 10 / 24, 500, 350], [45300, 11 / 24, 500, 350]]);
  await preview.press('openStaffing');
  await chooseTable("'311'!F1:I3");
  await pane.getByText(/2 rows, 1,000 calls/).waitFor();
  await button('Next').click();
  await button('Next').click();
  await button('Write').click();
  await heading('Your plan is on sheet Staffing').waitFor({ timeout: 60_000 });
  const headers = (await preview.range('Staffing!F5:T5'))[0]!;
  const first = (await preview.range('Staffing!F6:T6'))[0]!;
  const shown = (name: RegExp) => first[headers.findIndex((header) => name.test(String(header)))];
  expect(shown(/Rule of thumb.*work/)).toBe(176_500);
  expect(shown(/Rule of thumb.*agents/)).toBe(104);
  expect((await preview.range('Staffing!A6:B30')).find(([label]) => label === 'Rule of thumb: time of one agent')?.[1]).toBe(1710);
});

test('by keyboard alone: from the ribbon button to the sheet', async () => {
  const { keyboard } = preview.page;
  await preview.page.locator('.ribbon-button[data-command="openStaffing"]').focus();
  await keyboard.press('Enter');
  await pane.getByText(/intervals of 60 minutes/).waitFor();
  await open(/^Next$/);
  await pane.getByLabel('Table with your calls').focus();
  await keyboard.press('Enter');
  await heading('What do you promise your callers?').waitFor();
  // The heading has the focus: Enter goes on, Escape goes back, and no answer is lost.
  await pane.getByLabel('Answer within').fill('30');
  await keyboard.press('Escape');
  await heading('Where are your calls?').waitFor();
  await open(/^Next$/);
  await keyboard.press('Enter');
  await heading('What do you promise your callers?').waitFor();
  expect(await pane.getByLabel('Answer within').inputValue()).toBe('30');
  await open(/^Next$/);
  await keyboard.press('Enter');
  await heading('This is what will be written').waitFor();
  await pane.getByText('Nothing on your sheets is overwritten.').waitFor();
  await open(/^Write$/);
  await keyboard.press('Enter');
  await heading('Your plan is on sheet Staffing').waitFor({ timeout: 90_000 });
  await preview.shows('Staffing!B7', 30);
});

test('the finished workbook is saved as .xlsx and read back: values, live formulas, and what home remembers', async () => {
  await staff();
  const before = await preview.range('Staffing!A1:R60');
  const download = await preview.save();
  const buffer = readFileSync((await download.path())!);
  await preview.openFile({ name: 'again.xlsx', buffer });
  expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Staffing']);
  expect(await preview.range('Staffing!A1:R60')).toEqual(before);

  await preview.enter('Staffing!B8', [[480]]);
  await preview.shows('Staffing!I12', 480);
  expect(await preview.cell('Staffing!K12')).toBeGreaterThan(Number(before[11]![10]) * 1.7);

  await pane.getByRole('heading', { name: 'Continue' }).waitFor();
  await pane.getByText(/^Sheet Staffing, /).waitFor();
  await preview.enter("'311'!C2", [[4000]]);
  await pane.getByRole('link', { name: 'Refresh' }).click();
  await heading('This is what will be written').waitFor();
  await button('Write').click();
  await heading('Your plan is on sheet Staffing').waitFor({ timeout: 90_000 });
  expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Staffing']);
  await preview.shows('Staffing!B8', 480);
  await preview.shows('Staffing!H6', 4000);
});
