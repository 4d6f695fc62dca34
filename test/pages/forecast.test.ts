import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(240_000);

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

const SLOW = { timeout: 120_000 };
const button = (name: string | RegExp) => pane.getByRole('button', { name });
/** The button can be pressed: the step has read, checked and computed what it needs. */
const open = (name: RegExp) => pane.getByRole('button', { name, disabled: false }).waitFor(SLOW);
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });

async function chooseTable(address: string): Promise<void> {
  const field = pane.getByLabel('Table with your past calls');
  await field.fill(address);
}

/** Days of hours with calls, from a day on; weekends at a third. */
function hours(days: number, from: number, calls = (day: number, hour: number) => Math.round((day % 7 < 5 ? 3 : 1) * (20 + 15 * Math.sin((Math.PI * (hour + 1)) / 13)))): (string | number)[][] {
  return Array.from({ length: 12 * days }, (_, row) => [from + Math.floor(row / 12), (8 + (row % 12)) / 24, calls(Math.floor(row / 12), row % 12)]);
}

/** Monday 5 January 2026. */
const MONDAY = 46_027;

test('by mouse: a year of 311 calls becomes four weeks of forecast, computed beside the pane, and those a staffing table', async () => {
  const threads: string[] = [];
  preview.page.on('worker', (worker) => threads.push(worker.url()));
  await preview.press('openForecast');
  await pane.getByText(/calls on 365 days/).waitFor();
  await pane.getByLabel('Holiday calendar').selectOption('US');
  await open(/^Next$/);
  await button('Next').click();
  await heading('What do you want to know?').waitFor();
  await pane.getByText(/calls in 28 days/).waitFor(SLOW);
  expect(threads.filter((url) => url.includes('forecast-thread'))).not.toEqual([]);
  await button('Next').click();
  await heading('This is what will be written').waitFor();
  await heading('How good is it?').waitFor(SLOW);
  await pane.getByRole('rowheader', { name: /Martin Luther King/ }).waitFor();
  await open(/^Write$/);
  await button('Write').click();
  await heading('Your forecast is on sheet Forecast').waitFor(SLOW);
  expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Forecast', 'Forecast accuracy', 'Forecast log']);
  expect(await preview.page.locator('.chart svg').count()).toBeGreaterThan(0);

  await button('Use these calls to staff the day').click();
  await heading('Where are your calls?').waitFor();
  await pane.getByText(/672 rows, [\d,.]+ calls, intervals of 60 minutes/).waitFor();
  await open(/^Next$/);
  await button('Next').click();
  await pane.getByText(/^Peak \d+ agents/).waitFor();
  await button('Next').click();
  await pane.getByText('Nothing on your sheets is overwritten.').waitFor();
  await open(/^Write$/);
  await button('Write').click();
  await heading('Your plan is on sheet Staffing').waitFor(SLOW);
  const [headers, first] = (await preview.range('Forecast!A5:AZ6')) as [string[], number[]];
  const calls = first[headers.indexOf('Calls (expected)')];
  expect((await preview.range('Staffing!H6'))[0]![0]).toBe(calls);
  // Live to the end: growth on the forecast's sheet moves the calls that are staffed.
  await preview.enter('Forecast!B6', [[0.5]]);
  await preview.shows('Forecast!B6', 0.5);
  expect(await preview.cell('Staffing!H6')).toBeCloseTo(Number(calls) * 1.5, 6);

  await preview.undo();
  await preview.undo();
  await preview.undo();
  expect(await preview.sheetNames()).toEqual(['311', 'One day']);
});

test('by keyboard alone: from the ribbon button to the forecast', async () => {
  const { keyboard } = preview.page;
  await preview.page.locator('.ribbon-button[data-command="openForecast"]').focus();
  await keyboard.press('Enter');
  await pane.getByText(/calls on 365 days/).waitFor();
  await open(/^Next$/);
  await pane.getByLabel('Table with your past calls').focus();
  await keyboard.press('Enter');
  await heading('What do you want to know?').waitFor();
  await pane.getByLabel('Growth on top').fill('10');
  await keyboard.press('Escape');
  await heading('Where is your history?').waitFor();
  await open(/^Next$/);
  await keyboard.press('Enter');
  await heading('What do you want to know?').waitFor();
  expect(await pane.getByLabel('Growth on top').inputValue()).toBe('10%');
  await open(/^Next$/);
  await keyboard.press('Enter');
  await heading('This is what will be written').waitFor();
  await open(/^Write$/);
  await keyboard.press('Enter');
  await heading('Your forecast is on sheet Forecast').waitFor(SLOW);
  await preview.shows('Forecast!B6', 0.1);
});

test('all queues of a table by mouse: a sheet for each, totals that follow a change on one of them, and one to staff by', async () => {
  await preview.enter("'311'!Z1", [['Date', 'Time', 'Queue', 'Calls'], ...hours(28, MONDAY).flatMap((row) => [[row[0]!, row[1]!, 'Sales', row[2]!], [row[0]!, row[1]!, 'Help', Number(row[2]) * 3]])]);
  await preview.press('openForecast');
  await pane.getByText(/calls on 365 days/).waitFor();
  await chooseTable("'311'!Z1:AC673");
  await pane.getByLabel('Queue', { exact: true }).first().selectOption({ label: 'All 2 queues, with their totals' });
  await open(/^Next$/);
  await button('Next').click();
  await button('Next').click();
  await open(/^Write$/);
  await pane.getByLabel('Look at').selectOption('Help');
  await heading(/Forecast Help/).waitFor(SLOW);
  await open(/^Write$/);
  await button('Write').click();
  await heading('Your forecast is on sheet Forecast of all queues').waitFor(SLOW);
  expect((await preview.sheetNames()).slice(2)).toEqual(['Forecast of all queues', 'Forecast Sales', 'Forecast Help', 'Accuracy Sales', 'Accuracy Help', 'Log Sales', 'Log Help']);
  const totals = async () => (await preview.range("'Forecast of all queues'!B6:B8")).map(([calls]) => Number(calls));
  const [sales = 0, help = 0, all = 0] = await totals();
  expect(Math.abs(sales + help - all)).toBeLessThan(1e-6 * all);
  await preview.enter("'Forecast Sales'!B6", [[0.5]]);
  await preview.shows("'Forecast Sales'!B6", 0.5);
  const [more = 0, same = 0] = await totals();
  expect([more / sales, same / help].map((ratio) => Math.round(ratio * 1e6) / 1e6)).toEqual([1.5, 1]);
  await button('Use these calls to staff the day').click();
  await heading('Where are your calls?').waitFor();
  await pane.getByText(/336 rows, [\d,.]+ calls, intervals of 60 minutes/).waitFor();
});

test('a month later: what came stands beside what was forecast, and a price change and shorter hours still count', async () => {
  await preview.press('openForecast');
  await pane.getByText(/calls on 365 days/).waitFor();
  // All but the last four weeks of the year.
  await chooseTable("'311'!A1:C8089");
  await pane.getByText(/calls on 337 days/).waitFor();
  await open(/^Next$/);
  await button('Next').click();
  await button('Next').click();
  await open(/^Write$/);
  await button('Write').click();
  await heading('Your forecast is on sheet Forecast').waitFor(SLOW);
  const calls = async () => Number((await preview.range('Forecast!A1:B40')).find(([label]) => label === 'Calls expected')?.[1]);
  const before = await calls();
  const rows = [[1, 'New prices', 41_988, 41_992, null, null, 0.25], [1, 'Closed from ten at night', null, null, 22 / 24, 1, -1]];
  await preview.enter('Forecast!F6', rows);
  await preview.shows('Forecast!L7', -1);
  const adjusted = await calls();
  expect(adjusted).not.toBeCloseTo(before, 0);

  await button('Back to home').click();
  await pane.getByText(/^Sheet Forecast, /).waitFor();
  await pane.getByRole('link', { name: 'Open', exact: true }).click();
  await heading('Where is your history?').waitFor();
  await chooseTable("'311'!A1:C8761");
  await pane.getByText(/calls on 365 days/).waitFor();
  await open(/^Next$/);
  await button('Next').click();
  await button('Next').click();
  await pane.getByText(/28 new days of history\./).waitFor(SLOW);
  await pane.getByText(/Of the days forecast before, 28 have come/).waitFor();
  await pane.getByText(/2 adjustments and your inputs on the sheet are kept/).waitFor();
  await open(/^Write$/);
  await button('Write').click();
  await heading('Your forecast is on sheet Forecast').waitFor(SLOW);
  expect((await preview.range('Forecast!F6:L7')).map((row) => row.map((cell) => (cell === '' ? null : cell)))).toEqual(rows);
  const [thisWeek, nextWeeks] = (await preview.range("'Forecast log'!A7:D8")).map(([, weeks, wape]) => [weeks, wape]);
  expect(thisWeek?.[0]).toBe(1);
  expect(nextWeeks?.[0]).toBe(3);
  for (const wape of [thisWeek?.[1], nextWeeks?.[1]]) expect(Number(wape)).toBeLessThan(0.3);
});

test('from the year down: the chain of a history, and finance changes growth in one cell', async () => {
  await preview.press('openForecast');
  await open(/^Next$/);
  await button('Next').click();
  await pane.getByRole('radio', { name: /^Top-down/ }).click();
  await open(/^Next$/);
  await button('Next').click();
  await open(/^Write$/);
  await button('Write').click();
  await heading('Your forecast is on sheet Top-down forecast').waitFor(SLOW);
  const [[, annual], [, growth]] = (await preview.range("'Top-down forecast'!A6:B7")) as [[string, number], [string, number]];
  expect([annual, growth]).toEqual([7_329_210, 0]);
  const chain = async () => (await preview.range("'Top-down forecast'!B14:B24")).map(([value]) => value);
  const before = await chain();
  await preview.enter("'Top-down forecast'!B7", [[0.12]]);
  await preview.shows("'Top-down forecast'!B7", 0.12);
  const after = await chain();
  expect(before).toContain(annual);
  expect(after.some((value) => typeof value === 'number' && Math.abs(value - annual * 1.12) < 1e-6 * annual)).toBe(true);
});
