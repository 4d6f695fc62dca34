import type { Browser, FrameLocator } from 'playwright-core';
import { scheduleCase } from '../reference/cases/schedule-efficiency';
import { findingsInDarkAndContrast } from './support/findings';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(300_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const SLOW = { timeout: 120_000 };

/** The worked example, as two days staffed in two ways. */
const HEADER = ['Date', 'Interval', 'Calls', 'Scheduled', 'Required'];
const DAYS = (['before', 'after_parttime'] as const).flatMap((name, day) => {
  const { interval, calls, scheduled, required } = scheduleCase(name).inputs;
  return interval.map((_time, at) => [46_027 + day, (480 + 30 * at) / 1440, calls[at]!, scheduled[at]!, required[at]!]);
});
const ONE_DAY = [HEADER.slice(1), ...DAYS.slice(0, 24).map((row) => row.slice(1))];

/** Times as text, a gap, a negative, a text, and a night past midnight. */
const BAD = [
  ['Interval', 'Calls', 'Scheduled', 'Required'], ['20:00–20:30', 100, 12, 11], ['20:30–21:00', 90, -3, 10], ['21:00–21:30', 80, 'ten', 9], ['22:30–23:00', 60, 8, 7],
  ['23:00–23:30', 50, 7, 6], ['23:30–00:00', 40, 6, 5], ['00:00–00:30', 30, 5, 4], ['00:30–01:00', 20, 4, 3], ['01:00–01:30', 10, 3, ''],
];

const printed = (value: unknown, decimals: number) => Number(Number(value).toFixed(decimals));

describe('in English', () => {
  let preview: Preview;
  let pane: FrameLocator;

  beforeEach(async () => {
    preview = await openPreview(browser);
    pane = preview.pane;
  });

  afterEach(async () => {
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });

  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const open = (name: RegExp) => pane.getByRole('button', { name, disabled: false }).waitFor(SLOW);
  const heading = (name: string | RegExp) => pane.getByRole('heading', { name });
  const range = () => pane.getByLabel('Table with calls and agents scheduled');

  test('by mouse: two days side by side, a heat map, and a sheet that follows the planner’s own cells', async () => {
    await preview.enter("'311'!F1", [HEADER, ...DAYS]);
    await preview.press('openEfficiency');
    await range().fill("'311'!F1:J49");
    await pane.getByText(/^48 rows, 2 days, intervals of 30 minutes/).waitFor();
    await open(/^Next$/);
    await button('Next').click();
    await pane.getByLabel('Average handle time').fill('180');
    await open(/^Next$/);
    await button('Next').click();
    await pane.getByText(/^Start one .* shift at /).first().waitFor();
    await open(/^Write$/);
    await button('Write').click();
    await heading('The check is on sheet Schedule check').waitFor(SLOW);
    const days = await preview.range("'Schedule check'!AC6:AP7");
    const [before, after] = [scheduleCase('before').indices, scheduleCase('after_parttime').indices];
    expect(days.map((row) => [printed(row[7], 4), printed(row[8], 4), printed(row[12], 4), row[13]])).toEqual([before, after].map((of) => [of.useful_efficiency, of.coverage, of.volume_weighted_SL, of.misfit_cost]));
    expect((await preview.range("'Schedule check'!AS6:AS29")).flat()).toEqual(scheduleCase('before').table.map(({ net }) => net));
    // Ten more agents at eight on Monday.
    await preview.enter("'311'!I2", [[DAYS[0]![3]! + 10]]);
    await preview.shows("'Schedule check'!AS6", scheduleCase('before').table[0]!.net + 10);
    expect(Number(await preview.cell("'Schedule check'!AP6"))).toBeGreaterThan(before.misfit_cost);
    await preview.undo();
    await preview.undo();
    expect(await preview.sheetNames()).toEqual(['311', 'One day']);
  });

  test('by keyboard alone: from the ribbon button, back and on, and refreshed', async () => {
    await preview.enter("'311'!F1", ONE_DAY);
    const { keyboard } = preview.page;
    await preview.page.locator('.ribbon-button[data-command="openEfficiency"]').focus();
    await keyboard.press('Enter');
    await range().fill("'311'!F1:I25");
    await pane.getByText(/^24 rows, intervals of 30 minutes/).waitFor();
    await open(/^Next$/);
    await range().focus();
    await keyboard.press('Enter');
    await heading('How is it judged?').waitFor();
    await pane.getByLabel('Average handle time').fill('180');
    await keyboard.press('Escape');
    await heading('Which schedule?').waitFor();
    await open(/^Next$/);
    await range().focus();
    await keyboard.press('Enter');
    await heading('How is it judged?').waitFor();
    expect(await pane.getByLabel('Average handle time').inputValue()).toMatch(/180|3:00/);
    await pane.getByLabel('Average handle time').focus();
    await open(/^Next$/);
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor();
    await pane.getByText(/Useful efficiency 85\.7% · coverage 92\.7% · misfit costs 1,645 · service level 71\.7%/).waitFor();
    await pane.getByText(/^In \d+ intervals the queue is unstable/).waitFor();
    await open(/^Write$/);
    await keyboard.press('Enter');
    await heading('The check is on sheet Schedule check').waitFor(SLOW);
    await button('Back to home').focus();
    await keyboard.press('Enter');
    await pane.getByText(/^Sheet Schedule check, /).waitFor();
    await pane.getByRole('link', { name: 'Refresh' }).focus();
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor();
    await open(/^Write$/);
  });
});

test('axe-core finds nothing on any step in the dark nor in high contrast, at 320 px', async () => {
  const preview = await openPreview(browser, { theme: 'dark', locale: 'zh-CN' });
  const { pane } = preview;
  await preview.setPaneWidth(320);
  const onward = async (next: string): Promise<void> => {
    await pane.locator('footer button:not([aria-disabled="true"])').last().click();
    await pane.locator(next).first().waitFor(SLOW);
  };
  await preview.enter("'311'!F1", BAD);
  await preview.enter("'311'!L1", [HEADER, ...DAYS]);
  await goTo(preview, '#/efficiency');
  await pane.locator('main select').first().waitFor();
  await pane.locator('main input').first().fill("'311'!F1:I10");
  await pane.locator('main li [role="img"]').nth(3).waitFor();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await pane.locator('main input').first().fill("'311'!L1:P49");
  await pane.locator('main li [role="img"]').first().waitFor({ state: 'detached' });
  await onward('.fui-Accordion');
  await pane.locator('.fui-AccordionHeader button').last().click();
  await pane.locator('main input').nth(1).fill('180');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('figure svg');
  await pane.locator('main section ul').first().waitFor();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main .fui-MessageBar');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
