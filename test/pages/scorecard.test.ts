import type { Browser, FrameLocator } from 'playwright-core';
import { complaintsOf } from './support/complaints-of';
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

/** A planner's own table: percentages as numbers, a month that is missing, a row twice, an error, text, an agent without figures, and one that never changes. */
const MESSY = [
  ['Month', 'Team', 'Agent', 'Service level', 'Average handle time', 'Customer satisfaction', 'Notes', 'Badges'],
  ['2026-01', 'North', 'Ann', 82, 310, 0.9, 'ok', 1], ['2026-01', 'North', 'Bo', 71, 355, 0.8, '', 1], ['2026-01', 'South', 'Cy', 88, 280, 0.7, '', 1], ['2026-01', 'South', 'Di', '', '', '', 'on leave', 1],
  ['2026-02', 'North', 'Ann', 84, 305, 0.91, '', 1], ['2026-02', 'North', 'Bo', 'n/a', 350, 0.82, '', 1], ['2026-02', 'South', 'Cy', 86, 290, 0.72, '', 1], ['2026-02', 'South', 'Di', '', '', '', '', 1],
  ['2026-04', 'North', 'Ann', 80, 320, 0.88, '', 1], ['2026-04', 'North', 'Bo', 75, 345, 0.84, '', 1], ['2026-04', 'South', 'Cy', 90, 275, '#N/A', '', 1], ['2026-04', 'South', 'Cy', 91, 270, 0.75, '', 1],
];

describe('in English', () => {
  let preview: Preview;
  let pane: FrameLocator;

  beforeEach(async () => {
    preview = await openPreview(browser);
    pane = preview.pane;
  });

  afterEach(async () => {
    expect(complaintsOf(preview)).toEqual([]);
    await preview.close();
  });

  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const open = (name: RegExp) => pane.getByRole('button', { name, disabled: false }).waitFor(SLOW);
  const heading = (name: string | RegExp) => pane.getByRole('heading', { name });
  const range = () => pane.getByLabel('Table of figures');
  const answer = async () => (await pane.getByRole('status').last().textContent()) ?? '';
  const onCard = (address: string) => preview.cell(`Scorecard!${address}`);
  const inPercent = (value: unknown) => `${(Number(value) * 100).toFixed(1)}%`;

  test('by mouse: from invented figures to a card that follows the month and the unit that are picked in its cells', async () => {
    await preview.press('openScorecard');
    await button('Put sample figures in a new sheet').click();
    await pane.getByText(/^The sample on sheet Sample figures: months, teams, agents, and 8 indicators\. Its figures are invented\.$/).waitFor(SLOW);
    await open(/^Next$/);
    await button('Next').click();
    await heading('What counts, and when is it good?').waitFor();
    await pane.getByRole('radio', { name: /^Typed in points/ }).click();
    await pane.getByRole('textbox', { name: 'Service level' }).fill('30');
    await pane.getByRole('textbox', { name: 'Occupancy' }).fill('');
    await pane.getByText('105 points in all. Blank: not scored.').waitFor();
    await open(/^Next$/);
    await button('Next').click();
    await heading('How it stands, December 2025').waitFor(SLOW);
    await heading('What changed since November 2025').waitFor();
    const told = await answer();
    await open(/^Write$/);
    await button('Write').click();
    await heading('The scorecard is on sheet Scorecard').waitFor(SLOW);
    const [total, before] = [await onCard('B13'), await onCard('B16')];
    expect(told).toContain(`December 2025: ${inPercent(total)}`);
    const [[month]] = await preview.range("Scorecard!B6") as [[number]];
    await preview.enter('Scorecard!B6', [[month - 30]]);
    await preview.shows('Scorecard!B13', before);
    await preview.enter('Scorecard!B7', [['Team B']]);
    await preview.enter('Scorecard!B6', [[month]]);
    await preview.enter('Scorecard!B7', [['Centre']]);
    await preview.shows('Scorecard!B13', total);
  });

  test('by keyboard alone: from a planner’s own messy table to a card that follows an actual, a weight and the month', async () => {
    await preview.enter("'311'!F1", MESSY);
    const { keyboard } = preview.page;
    await preview.page.locator('.ribbon-button[data-command="openScorecard"]').focus();
    await keyboard.press('Enter');
    await range().fill("'311'!F1:M13");
    await pane.getByText('12 rows, 3 months, 2 teams, 4 agents. 4 indicators, 1 of them your own.').waitFor();
    await button(/^Show all/).focus();
    await keyboard.press('Enter');
    for (const [address, told] of [
      ["'311'!I2:I13", /Percentages typed as numbers/], ["'311'!I7", /Text instead of a number: n\/a/], ["'311'!K12", /An error/], ["'311'!F13:M13", /A row for South, Cy, 2026-04 stands in the table already/],
      ["'311'!M2:M13", /1 in every row/],
    ] as const) await pane.getByRole('listitem').filter({ hasText: told }).getByRole('button', { name: `Go to ${address}` }).waitFor();
    await pane.getByText('No row for 2026-03. The month is left blank.').waitFor();
    // The one that never changes is left out.
    await pane.getByLabel('M: Badges').focus();
    await keyboard.press('ArrowDown');
    await pane.getByText('12 rows, 3 months, 2 teams, 4 agents. 3 indicators.').waitFor();
    await open(/^Next$/);
    await range().focus();
    await keyboard.press('Enter');
    await heading('What counts, and when is it good?').waitFor();
    await pane.getByRole('radio', { name: /^All the same/ }).focus();
    await keyboard.press('ArrowUp');
    await pane.getByRole('textbox', { name: 'Service level' }).fill('50');
    await keyboard.press('Escape');
    await heading('Which figures?').waitFor();
    await open(/^Next$/);
    await range().focus();
    await keyboard.press('Enter');
    await heading('What counts, and when is it good?').waitFor();
    expect(await pane.getByRole('textbox', { name: 'Service level' }).inputValue()).toBe('50');
    await button(/^Average handle time/).focus();
    await keyboard.press('Enter');
    await pane.getByLabel('Rule', { exact: true }).selectOption('lower');
    await pane.getByRole('textbox', { name: 'Target' }).fill('300');
    await pane.getByRole('textbox', { name: 'Floor' }).fill('400');
    await pane.getByRole('textbox', { name: 'Stretch' }).fill('');
    await open(/^Next$/);
    await keyboard.press('Enter');
    await heading('How it stands, April 2026').waitFor(SLOW);
    await pane.getByText('There is no month before April 2026 to compare with.').waitFor();
    await open(/^Write$/);
    await pane.getByRole('textbox', { name: 'Sheet' }).focus();
    await keyboard.press('Enter');
    await heading('The scorecard is on sheet Scorecard').waitFor(SLOW);

    const pick = async (unit: string) => {
      await preview.enter('Scorecard!B7', [[unit]]);
      return Number(await onCard('B13'));
    };
    const first = await pick('Bo');
    await preview.enter("'311'!I11", [[95]]);
    const second = Number(await onCard('B13'));
    expect(second).toBeGreaterThan(first);
    expect(await onCard('B14')).toBe(second >= 1 ? '● Green' : second >= 0.9 ? '▲ Amber' : '■ Red');
    expect(await onCard('B15')).toMatch(/^\d \/ 3$/);
    await preview.enter('Scores!B6', [[0]]);
    expect(Number(await onCard('B13'))).not.toBeCloseTo(second, 6);
    await preview.enter('Scores!B6', [[50]]);
    expect(Number(await onCard('B13'))).toBeCloseTo(second, 9);
    // February without a service level: its weight is shared out. March without a row, Di without a figure: no total at all.
    const [[april]] = await preview.range('Scorecard!B6') as [[number]];
    await preview.enter('Scorecard!B6', [[april - 59]]);
    expect(Number(await onCard('B13'))).toBeGreaterThan(0);
    expect(Number(await onCard('B18'))).toBeLessThan(1);
    await preview.enter('Scorecard!B6', [[april - 31]]);
    await preview.shows('Scorecard!B13', '');
    await preview.enter('Scorecard!B6', [[april - 59]]);
    await preview.enter('Scorecard!B7', [['Di']]);
    await preview.shows('Scorecard!B13', '');

    await button('Back to home').focus();
    await keyboard.press('Enter');
    await pane.getByRole('link', { name: 'Refresh' }).focus();
    await keyboard.press('Enter');
    await heading('How it stands, February 2026').waitFor(SLOW);
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
  await goTo(preview, '#/scorecard');
  await pane.locator('main .fui-MessageBar').waitFor();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await preview.enter("'311'!F1", MESSY);
  await pane.locator('main input').first().fill("'311'!F1:M13");
  await pane.locator('main li [role="img"]').nth(3).waitFor();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main .fui-Accordion');
  await pane.locator('main input[type="radio"]').first().click();
  for (const header of await pane.locator('main .fui-AccordionHeader button').all()) await header.click();
  await pane.locator('main .fui-AccordionPanel select').first().selectOption('tiers');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('figure svg');
  await pane.locator('main table').first().waitFor();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main .fui-MessageBar');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  expect(complaintsOf(preview)).toEqual([]);
  await preview.close();
});
