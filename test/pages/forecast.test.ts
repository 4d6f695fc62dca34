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

test('by mouse: a year of 311 calls becomes four weeks of forecast, and those a staffing table', async () => {
  await preview.press('openForecast');
  await pane.getByText(/calls on 365 days/).waitFor();
  await pane.getByLabel('Holiday calendar').selectOption('US');
  await open(/^Next$/);
  await button('Next').click();
  await heading('What do you want to know?').waitFor();
  await pane.getByText(/calls in 28 days/).waitFor(SLOW);
  await button('Next').click();
  await heading('This is what will be written').waitFor();
  await pane.getByRole('heading', { name: 'How good is it?' }).waitFor(SLOW);
  await open(/^Write$/);
  await button('Write').click();
  await heading('Your forecast is on sheet Forecast').waitFor(SLOW);
  expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Forecast', 'Forecast accuracy', 'Forecast log']);

  await button('Use these calls to staff the day').click();
  await heading('Where are your calls?').waitFor();
  await pane.getByText(/intervals of 60 minutes/).waitFor();
  await open(/^Next$/);
  await button('Next').click();
  await pane.getByText(/^Peak \d+ agents/).waitFor();
  await button('Next').click();
  await pane.getByText('Nothing on your sheets is overwritten.').waitFor();
  await open(/^Write$/);
  await button('Write').click();
  await heading('Your plan is on sheet Staffing').waitFor(SLOW);
  expect(await preview.sheetNames()).toContain('Staffing');
});
