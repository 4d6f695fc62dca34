import type { Browser, FrameLocator } from 'playwright-core';
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

/** A day of hours from 8:00, with what came until noon and zeros that nobody counted yet. */
const CALLS = [120, 180, 210, 220, 200, 190, 180, 160, 130, 90];
const FORECAST = [['Interval', 'Forecast', 'AHT (s)'], ...CALLS.map((calls, hour) => [(8 + hour) / 24, calls, 240])];
const REPORT = [['Time', 'Calls'], ...CALLS.map((calls, hour) => [(8 + hour) / 24, hour < 4 ? Math.round(calls * 1.2) : 0])];

describe('in English', () => {
  let preview: Preview;
  let pane: FrameLocator;

  beforeEach(async () => {
    preview = await openPreview(browser);
    // At night nothing of the day has come yet.
    await preview.page.clock.setSystemTime(new Date().setHours(15, 0, 0, 0));
    pane = preview.pane;
  });

  afterEach(async () => {
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });

  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const open = (name: RegExp) => pane.getByRole('button', { name, disabled: false }).waitFor(SLOW);
  const heading = (name: string | RegExp) => pane.getByRole('heading', { name });

  test('by mouse: from a forecast of 311 calls to a day that follows what is typed', async () => {
    await preview.press('openForecast');
    for (const move of ['Next', 'Next', 'Write']) {
      await open(new RegExp(`^${move}$`));
      await button(move).click();
    }
    await heading('Your forecast is on sheet Forecast').waitFor(SLOW);
    await button('Re-forecast today').click();
    await heading('Which day, and what came so far?').waitFor();
    await pane.getByText(/^Sheet Forecast, written .*the latest forecast/).waitFor();
    await pane.getByText(/24 intervals of 60 minutes/).waitFor();
    for (const move of ['Next', 'Next', 'Write']) {
      await open(new RegExp(`^${move}$`));
      await button(move).click();
    }
    await heading('Your day is on sheet Today').waitFor(SLOW);
    expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Forecast', 'Forecast accuracy', 'Forecast log', 'Today']);
    const forecast = (await preview.range('Today!G6:G29')).map(([calls]) => Number(calls));
    const s = Number(await preview.cell('Today!B7'));
    const phi = Number(await preview.cell('Today!B8'));
    // A busy night: half as many again in the first ten hours.
    const came = forecast.slice(0, 10).map((calls) => Math.round(calls * 1.5));
    await preview.goToSheet(5);
    await preview.enter('Today!H6', came.map((calls) => [calls]));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const factor = s > 0 ? (phi / s ** 2 + sum(came)) / (phi / s ** 2 + sum(forecast.slice(0, 10))) : 1;
    await preview.shows('Today!I6', came[0]!);
    expect(await preview.cell('Today!I20')).toBeCloseTo(forecast[14]! * factor, 6);
    await preview.undo();
    await preview.undo();
    expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Forecast', 'Forecast accuracy', 'Forecast log']);
  });

  test('by keyboard alone: from the ribbon button, with a planner’s own forecast and report, and refreshed', async () => {
    await preview.enter("'311'!F1", FORECAST);
    await preview.enter("'311'!J1", REPORT);
    const { keyboard } = preview.page;
    await preview.page.locator('.ribbon-button[data-command="openToday"]').focus();
    await keyboard.press('Enter');
    await pane.getByText(/holds no forecast by interval/).waitFor();
    await pane.getByLabel('Forecast by interval').fill("'311'!F1:H11");
    await pane.getByText('The forecast has no dates: it is taken for today.').waitFor();
    await pane.getByRole('radio', { name: /^I type them/ }).focus();
    await keyboard.press('ArrowDown');
    await pane.getByLabel(/^Cells with this morning/).fill("'311'!J1:K11");
    await pane.getByText(/10 intervals with counts/).waitFor();
    // Whatever the clock says here, the planner has the last word.
    await pane.getByLabel('Known up to').selectOption('4');
    await open(/^Next$/);
    await pane.getByLabel('Forecast by interval').focus();
    await keyboard.press('Enter');
    await heading('How much does a morning tell?').waitFor();
    await keyboard.press('Escape');
    await heading('Which day, and what came so far?').waitFor();
    expect(await pane.getByLabel('Known up to').inputValue()).toBe('4');
    await pane.getByLabel('Forecast by interval').focus();
    await open(/^Next$/);
    await keyboard.press('Enter');
    await heading('How much does a morning tell?').waitFor();
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor();
    // 876 against 730: (100 + 876) ÷ (100 + 730) = 1.176.
    await pane.getByText('876 calls came by 12:00 against 730 expected: +20.0%.').waitFor();
    await pane.getByText(/Rest of the day: 1,117 instead of 950 \(×1\.18\)/).waitFor();
    await open(/^Write$/);
    await keyboard.press('Enter');
    await heading('Your day is on sheet Today').waitFor(SLOW);
    expect((await preview.range('Today!H6:H15')).map(([count]) => count)).toEqual([144, 216, 252, 264, '', '', '', '', '', '']);
    await preview.enter('Today!H10', [[240]]);
    await button('Back to home').focus();
    await keyboard.press('Enter');
    await pane.getByText(/^Sheet Today, /).waitFor();
    await pane.getByRole('link', { name: 'Refresh' }).focus();
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor();
    await pane.getByText('One count that you typed is kept.').waitFor(SLOW);
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
  await preview.enter("'311'!F1", FORECAST);
  await preview.enter("'311'!J1", [['Time', 'Calls'], [8 / 24, 150], [9 / 24, 'n/a'], [10 / 24, -4], [20 / 24, 7]]);
  await goTo(preview, '#/today');
  await pane.locator('main .fui-MessageBar').waitFor();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await pane.locator('main input').first().fill("'311'!F1:H11");
  await pane.locator('main input[type="radio"]').nth(1).click();
  await pane.locator('main input:not([type="radio"])').nth(1).fill("'311'!J1:K5");
  await pane.locator('main li [role="img"]').first().waitFor();
  await pane.locator('main select').last().selectOption('1');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('.fui-Accordion');
  for (const fold of await pane.locator('.fui-AccordionHeader button').all()) await fold.click();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('figure svg');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main .fui-MessageBar');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
