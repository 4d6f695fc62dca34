import { gzipSync } from 'node:zlib';
import type { Browser, FrameLocator } from 'playwright-core';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { sampleCalls, sampleCsv } from '../workers/call-log/sample-log';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(240_000);
const PATIENT = { timeout: 60_000 };

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
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });
const list = (name: string) => pane.getByRole('combobox', { name, exact: true });

async function openJob() {
  await preview.press('openCallLog');
  await heading('Which log?').waitFor();
}

/** What the system's own dialog would hand over. */
async function hand(name: string, buffer: Buffer) {
  await pane.getByLabel('Call log', { exact: true }).setInputFiles({ name, mimeType: '', buffer });
}

const give = (name: string, text: string) => hand(name, gzipSync(text, { level: 1 }));

test('a packed log is read in a worker, lands as a table, and the staffing wizard starts from it', async () => {
  const threads: string[] = [];
  preview.page.on('worker', (worker) => threads.push(worker.url()));
  await openJob();
  await give('calls.csv.gz', sampleCsv(sampleCalls(3000)));
  await pane.getByText(/^calls\.csv\.gz: .* packed, text in UTF-8$/).waitFor(PATIENT);
  await button('Next').click();
  await list('Your time zone').selectOption('Europe/Berlin');
  await pane.getByText('All queues together').click();
  await button('Next').click();
  await heading('This is what will be written').waitFor(PATIENT);
  // One for the look, one for the count.
  expect(threads.filter((url) => url.includes('/log-thread')).length).toBe(2);
  await pane.getByText(/30 rows repeat an earlier call and are counted once/).waitFor();
  await pane.getByText('On 2026-03-29 the clock goes forward: that day is short.').waitFor();
  await pane.getByText('Nothing on your sheets is overwritten.').waitFor(PATIENT);
  await button('Write').click();
  await heading('Your calls are on sheet Call log').waitFor(PATIENT);

  // 12:00 in UTC on 28 March 2026 is 13:00 in Berlin; every 97 s a call, the 100th of which repeats the 99th: 19 in the first half-hour.
  await preview.shows("'Call log'!A6", 46_109);
  await preview.shows("'Call log'!C6", 19);
  const [[offered, aht, answered, , , , talk, hold, wrap]] = await preview.range("'Call log'!C6:K6") as [number[]];
  expect(offered).toBe(19);
  expect(aht).toBeCloseTo((talk! + hold! + wrap!) / answered!, 6);

  await button('Staff a day from these calls').click();
  await heading('Where are your calls?').waitFor(PATIENT);
  expect(await pane.getByPlaceholder('Sheet1!A1:C49').inputValue()).toMatch(/^'Call log'!A5:N\d+$/);
  await button('Next').click();
  await pane.getByText(/^Peak \d+ agents/).waitFor(PATIENT);
});

test('a long log shows how far it is, and is cancelled at once', async () => {
  await openJob();
  const rows = sampleCsv(sampleCalls(3000)).split('\n');
  const many = [rows[0], ...Array.from({ length: 400 }, () => rows.slice(1, -1)).flat(), ''].join('\n');
  await give('long.csv.gz', many);
  await pane.getByText('What the columns are').waitFor(PATIENT);
  await button('Next').click();
  await button('Next').click();
  await pane.getByText(/^Reading long\.csv\.gz: [1-9][\d,]* rows$/).waitFor(PATIENT);
  await button('Cancel').click();
  await pane.getByText('Reading was cancelled. Nothing was written.').waitFor();
  expect(await preview.sheetNames()).not.toContain('Call log');
});

test('a Parquet log of weeks goes on to a forecast', async () => {
  const starts = Array.from({ length: 8 * 7 * 40 }, (_, index) => new Date(Date.UTC(2026, 0, 5, 8) + Math.floor(index / 40) * 86_400_000 + (index % 40) * 900_000));
  await openJob();
  await hand('calls.parquet', Buffer.from(parquetWriteBuffer({
    columnData: [{ name: 'start_time', data: starts, type: 'TIMESTAMP' }, { name: 'wait', data: starts.map((_, index) => index % 30), type: 'INT32' }, { name: 'talk', data: starts.map((_, index) => 100 + index % 90), type: 'INT32' }],
  })));
  await pane.getByText(/^calls\.parquet: .*, Parquet with 2,240 rows$/).waitFor(PATIENT);
  await button('Next').click();
  await list('Interval').selectOption('60');
  await button('Next').click();
  await pane.getByText('All 2,240 rows are counted.').or(pane.getByText('the clock goes forward')).first().waitFor(PATIENT);
  await pane.getByText('Nothing on your sheets is overwritten.').waitFor(PATIENT);
  await button('Write').click();
  await button('Forecast from these calls').click(PATIENT);
  await heading('Where is your history?').waitFor(PATIENT);
  await pane.getByText(/^2,240 calls on 56 days, .* in intervals of 60 minutes\./).waitFor(PATIENT);
});

test('a packed file that was cut is told for what it is', async () => {
  await openJob();
  await hand('cut.csv.gz', gzipSync(sampleCsv(sampleCalls(3000))).subarray(0, 30_000));
  // The cut comes to light where it is: at the look, or at the reading.
  const told = pane.getByText('The packed file is damaged or was cut').first();
  await told.or(pane.getByText('What the columns are')).first().waitFor(PATIENT);
  if (!(await told.isVisible())) {
    await button('Next').click();
    await button('Next').click();
  }
  await told.waitFor(PATIENT);
});
