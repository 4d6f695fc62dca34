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

afterEach(async () => {
  expect(preview.complaints).toEqual([]);
  await preview.close();
});

type Cells = (string | number)[][];

/** 12 to 15 January 2026, four half-hours a day: 10, 11, 12, … calls; 280 in all. */
const each = (row: (day: number, slot: number, calls: number) => (string | number)[]): Cells =>
  [0, 1, 2, 3].flatMap((day) => [0, 1, 2, 3].map((slot) => row(12 + day, slot, 10 + 4 * day + slot)));
const clock = (slot: number) => `${String(9 + (slot >> 1)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;
/** A text that Excel is to leave as it is. */
const text = (cell: string) => `'${cell}`;

const TABLES: readonly (readonly [name: string, cells: Cells, seen: readonly RegExp[]])[] = [
  ['days before months, as text', [['Datum', 'Uhrzeit', 'Anrufe'], ...each((day, slot, calls) => [text(`${day}.01.2026`), text(clock(slot)), calls])], [/280 calls on 4 days, Jan 12, 2026 to Jan 15, 2026/]],
  ['Chinese dates and half days', [['日期', '来电量'], ...each((day, slot, calls) => [text(`2026年1月${day}日 上午${clock(slot)}`), calls])], [/280 calls on 4 days, Jan 12, 2026/]],
  ['years of the Republic', [['日期', '時段', '來電量'], ...each((day, slot, calls) => [text(`民國115年1月${day}日`), text(`${clock(slot)}～${clock(slot + 1)}`), calls])], [/280 calls on 4 days, Jan 12, 2026/]],
  ['counts as text', [['Date', 'Time', 'Calls'], ...each((day, slot, calls) => [text(`2026-01-${day}`), text(clock(slot)), text(String(calls))])], [/280 calls on 4 days/, /16 counts are text: the number it shows is taken/]],
  ['queues side by side under headings', [['', '', 'Sales', '', 'Billing', ''], ['Date', 'Time', 'Offered', 'Abandoned', 'Offered', 'Abandoned'], ...each((day, slot, calls) => [text(`2026-01-${day}`), text(clock(slot)), calls, 1, 5, 0])], [/Your table holds 2 queues/, /280 calls on 4 days/]],
  ['totals and a repeated header', [['Date', 'Time', 'Calls'], ...each((day, slot, calls) => [text(`2026-01-${day}`), text(clock(slot)), calls]), ['Date', 'Time', 'Calls'], ['Grand Total', '', 280]], [/280 calls on 4 days/, /A row of totals: left out/, /The header stands here again/]],
  ['half-hours by number', [['Date', 'Interval', 'Calls'], ...each((day, slot, calls) => [text(`2026-01-${day}`), 25 + slot, calls])], [/280 calls on 4 days/, /1 is read as the 30 minutes from midnight/]],
  ['handle times that Excel took for hours', [['Date', 'Time', 'Calls', 'AHT'], ...each((day, slot, calls) => [text(`2026-01-${day}`), text(clock(slot)), calls, 245 / 1440])], [/280 calls on 4 days/, /minutes and seconds that Excel took for hours and minutes/]],
  ['dates of either order', [['Date', 'Time', 'Calls'], ...each((_, slot, calls) => [text('03/04/2026'), text(clock(slot)), calls]).slice(0, 4)], [/46 calls on 1 day/, /Nothing tells whether dates such as 3\/4\/2026 are day first or month first/]],
  ['columns still in one cell', [['Datum;Uhrzeit;Anrufe'], ...each((day, slot, calls) => [text(`${day}.01.2026;${clock(slot)};${calls}`)])], [/The columns still stand in one cell of each row/]],
];

const column = (index: number): string => (index < 26 ? '' : column(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + index % 26);

test('tables as planners have them are read in the wizard, and what was assumed is told with its cells', async () => {
  preview = await openPreview(browser);
  pane = preview.pane;
  await preview.press('openForecast');
  await pane.getByText(/calls on 365 days/).waitFor();
  const field = pane.getByLabel('Table with your past calls');
  let left = 30;
  for (const [, cells, seen] of TABLES) {
    const width = Math.max(...cells.map((row) => row.length));
    await preview.enter(`'311'!${column(left)}1`, cells);
    await field.fill(`'311'!${column(left)}1:${column(left + width - 1)}${cells.length}`);
    for (const sentence of seen) await pane.getByText(sentence).first().waitFor({ timeout: 30_000 });
    left += width + 1;
  }
});

test('a doubtful order of day and month is asked, and the answer by keyboard reads the dates anew', async () => {
  preview = await openPreview(browser);
  pane = preview.pane;
  await preview.press('openForecast');
  await pane.getByText(/calls on 365 days/).waitFor();
  await preview.enter("'311'!AE1", [['Date', 'Time', 'Calls'], ...[0, 1, 2, 3].map((slot) => [text('03/04/2026'), text(clock(slot)), 10])]);
  await pane.getByLabel('Table with your past calls').fill("'311'!AE1:AG5");
  await pane.getByText(/Mar 4, 2026/).first().waitFor();
  const choice = pane.getByRole('radio', { name: /day first|3 April|April/i }).first();
  await choice.focus();
  await preview.page.keyboard.press('Space');
  await pane.getByText(/Apr 3, 2026/).first().waitFor();
});
