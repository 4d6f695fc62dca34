import type { Browser, FrameLocator } from 'playwright-core';
import { callsByDay, hoursByDay, JANUARY } from '../sheets/kpis/example';
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
type Shown = string | number | boolean;

/** Four months without February; in March more are lost than came. */
const FEBRUARY = [JANUARY + 31, JANUARY + 59] as const;
const SPOILT = callsByDay({ days: 120, without: (day) => day >= FEBRUARY[0] && day < FEBRUARY[1] })
  .map((row) => row.map((cell, at): Shown => (at === 4 && typeof row[0] === 'number' && row[0] >= FEBRUARY[1] && row[0] < FEBRUARY[1] + 31 ? 5000 : cell)));
const HOURS = hoursByDay(120).map((row) => [...row]);

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
  const choose = async (name: string) => {
    await pane.getByRole('searchbox').fill(name);
    await pane.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).check();
  };

  test('by mouse: from raw tables to a live sheet by month; a rate above one and a missing month are told', async () => {
    await preview.enter("'311'!F1", SPOILT);
    await preview.enter("'311'!P1", HOURS);
    await preview.press('openKpis');
    await choose('Abandonment rate');
    await choose('Service level');
    await choose('Occupancy');
    await button('Put in the sheet').click();
    await heading('Which data?').waitFor();
    await pane.getByLabel('Table 1', { exact: true }).first().waitFor(SLOW);
    await pane.getByLabel('Logged-in hours', { exact: true }).waitFor(SLOW);
    await open(/^Next$/);
    await button('Next').click();
    await pane.getByRole('radio', { name: 'Month', exact: true }).waitFor();
    await button('Next').click();
    await pane.getByText(/The rate is .*, above 100%/).first().waitFor(SLOW);
    await pane.getByText(/One month is missing between the first and the last/).first().waitFor();
    await open(/^Write$/);
    await button('Write').click();
    await heading('The figures are on sheet KPIs').waitFor(SLOW);
    const rows = await preview.range('KPIs!A6:E10');
    expect(rows[0]).toEqual(['Month', 'Abandonment rate (%)', 'Service level (%)', 'Occupancy (%)', 'Check']);
    expect(rows.slice(1).map((row) => row[4])).toEqual(['✓', 'No rows in the data', 'A rate above 100%: compare part and whole', '✓']);
    expect(rows.slice(1).map((row) => row[0])).toEqual([JANUARY, FEBRUARY[0], FEBRUARY[1], FEBRUARY[1] + 31]);
    // The planner's cell moves the figure.
    const before = Number(await preview.cell('KPIs!B7'));
    await preview.enter("'311'!J2", [[0]]);
    const lost = Number(SPOILT[1]![4]);
    const offered = SPOILT.slice(1, 32).reduce((sum, row) => sum + Number(row[2]), 0);
    expect(Number(await preview.cell('KPIs!B7'))).toBeCloseTo(before - lost / offered, 12);
    await preview.undo();
    await preview.undo();
    expect(await preview.sheetNames()).not.toContain('KPIs');
  });

  test('by keyboard alone: found, chosen, written and refreshed', async () => {
    await preview.enter("'311'!F1", callsByDay({ days: 60 }).map((row) => [...row]));
    const { keyboard } = preview.page;
    await preview.page.locator('.ribbon-button[data-command="openKpis"]').focus();
    await keyboard.press('Enter');
    await pane.getByRole('searchbox').focus();
    await keyboard.type('ASA');
    await pane.getByText('1 indicator', { exact: false }).or(pane.getByText(/indicators/)).first().waitFor();
    await pane.getByRole('checkbox', { name: 'Choose Average speed of answer' }).focus();
    await keyboard.press('Space');
    await button('Put in the sheet').focus();
    await keyboard.press('Enter');
    await heading('Which data?').waitFor();
    await open(/^Next$/);
    await pane.getByLabel('Table with your figures').focus();
    await keyboard.press('Enter');
    await pane.getByRole('radio', { name: 'Month', exact: true }).waitFor();
    await keyboard.press('Escape');
    await heading('Which data?').waitFor();
    await open(/^Next$/);
    await pane.getByLabel('Table with your figures').focus();
    await keyboard.press('Enter');
    await pane.getByRole('radio', { name: 'Month', exact: true }).focus();
    await keyboard.press('ArrowDown');
    await pane.getByText('1 indicator · 9 rows').waitFor(SLOW);
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor();
    await open(/^Write$/);
    await keyboard.press('Enter');
    await heading('The figures are on sheet KPIs').waitFor(SLOW);
    await button('Back to home').focus();
    await keyboard.press('Enter');
    await pane.getByText(/^Sheet KPIs, /).waitFor();
    await pane.getByRole('link', { name: 'Refresh' }).focus();
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor(SLOW);
    await open(/^Write$/);
  });
});

test('axe-core finds nothing on any screen in the dark nor in high contrast, at 320 px', async () => {
  const preview = await openPreview(browser, { theme: 'dark', locale: 'zh-TW' });
  const { pane } = preview;
  await preview.setPaneWidth(320);
  const onward = async (next: string): Promise<void> => {
    await pane.locator('footer button:not([aria-disabled="true"])').last().click();
    await pane.locator(next).first().waitFor(SLOW);
  };
  await preview.enter("'311'!F1", SPOILT);
  await goTo(preview, '#/kpis');
  await pane.locator('main section li').first().waitFor();
  await pane.locator('main li input[type="checkbox"]').nth(0).check();
  await pane.locator('main li input[type="checkbox"]').nth(2).check();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await goTo(preview, '#/kpis/serviceLevel');
  await pane.locator('main code').first().waitFor(SLOW);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await pane.locator('footer button').last().click();
  await pane.locator('main select').first().waitFor(SLOW);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main [role="radiogroup"]');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main table');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main .fui-MessageBar button, main .fui-MessageBar');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
