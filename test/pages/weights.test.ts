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

/** A centre's months: April is missing, occupancy never moves. */
const HEADER = ['Month', 'Service level', 'First-contact resolution', 'Cost per call', 'Occupancy'];
const FIGURES = [
  HEADER, ['2026-01', 0.76, 0.71, 14.2, 0.84], ['2026-02', 0.81, 0.7, 14.9, 0.84], ['2026-03', 0.79, 0.74, 14.1, 0.84], ['2026-05', 0.83, 0.73, 15.3, 0.84], ['2026-06', 0.8, 0.76, 14.6, 0.84],
  ['2026-07', 0.84, 0.77, 15, 0.84],
];
const TABLE = "'311'!F1:J7";

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

  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
  const open = (name: RegExp) => pane.getByRole('button', { name, disabled: false }).waitFor(SLOW);
  const heading = (name: string | RegExp) => pane.getByRole('heading', { name });
  const range = () => pane.getByLabel('Table of figures (optional)');
  const next = async (to: string) => {
    await open(/^Next$/);
    await button('Next').click();
    await heading(to).waitFor(SLOW);
  };
  /** The weights on the sheet, by indicator, in points. */
  const points = async () => {
    const rows = await preview.range('Weights!A5:L12');
    const column = rows[0]!.indexOf('Points');
    return Object.fromEntries(rows.slice(1).filter(([name]) => name !== '').map((row) => [row[0], row[column]]));
  };

  test('by mouse: odd figures are told, a contradiction is mended, and a rule that can’t be met is widened', async () => {
    await preview.enter("'311'!F1", FIGURES);
    await preview.press('openWeights');
    await range().fill(TABLE);
    await pane.getByText('No row for 2026-04. The month is left blank.').waitFor(SLOW);
    await pane.getByText('0.84 in every row: it tells no unit from another.').waitFor();
    await pane.getByText('4 indicators chosen').waitFor();
    await pane.getByRole('checkbox', { name: /^Occupancy/ }).click();
    await next('What does each count for?');
    const pairs: readonly (readonly [string, string])[] = [
      ['Service level is slightly more important than First-contact resolution.', 'Next open pair'],
      ['First-contact resolution is slightly more important than Cost per call.', 'Next open pair'],
      ['Cost per call is strongly more important than Service level.', ''],
    ];
    for (const [sentence, on] of pairs) {
      await pane.getByRole('radio', { name: sentence }).click();
      if (on !== '') await button(on).click();
    }
    await pane.getByText(/^Consistency ratio \d\.\d+: above 0\.1, look again\./).waitFor();
    await pane.getByRole('status').filter({ hasText: /CR 0\.[2-9]|CR [1-9]/ }).waitFor();
    await pane.getByText(/Fits the rest worst: “.* is .* important than .*” .* The rest speak for/).waitFor();
    await button('Take what the rest say').click();
    await pane.getByRole('status').filter({ hasText: /CR 0\.0/ }).waitFor();
    await pane.getByText(/3 indicators of at most 30 make 90, not 100\./).waitFor();
    await button('Allow up to 35 points').click();
    await pane.getByRole('status').filter({ hasText: /35 · .*35 · .*30/ }).waitFor();
    await next('This is what will be written');
    await open(/^Write$/);
    await button('Write').click();
    await heading('The weights are on sheet Weights').waitFor(SLOW);
    const written = await points();
    expect(Object.values(written).slice(0, 3).sort()).toEqual([30, 35, 35]);
    expect(written['Total']).toBe(100);
    await preview.undo();
    expect(await preview.sheetNames()).toEqual(['311', 'One day']);
  });

  test('by keyboard alone: indicators by name, six comparisons, a written sheet, and back to it', async () => {
    const { keyboard } = preview.page;
    await preview.page.locator('.ribbon-button[data-command="openWeights"]').focus();
    await keyboard.press('Enter');
    const search = pane.getByLabel('Add an indicator');
    await search.waitFor(SLOW);
    await search.focus();
    for (const name of ['service level', '一次解决率', '單通成本']) {
      await keyboard.type(name);
      await pane.getByRole('listitem').filter({ has: pane.getByRole('button', { name: /^Add / }) }).first().waitFor();
      await keyboard.press('Enter');
    }
    await pane.getByText('3 indicators chosen').waitFor();
    // With nothing typed Enter goes on.
    await keyboard.press('Enter');
    await heading('What does each count for?').waitFor();
    await keyboard.press('Escape');
    await heading('Which indicators?').waitFor();
    await search.focus();
    await keyboard.type('Smiles an hour');
    await button('Add “Smiles an hour” as one of my own').focus();
    await keyboard.press('Enter');
    await pane.getByText('4 indicators chosen').waitFor();
    await search.focus();
    await keyboard.press('Enter');
    await heading('What does each count for?').waitFor();
    const scale = () => pane.getByRole('radiogroup', { name: /^Which counts more/ });
    await scale().getByRole('radio').and(pane.locator('[tabindex="0"]')).focus();
    for (const [place, digit] of ['2', '2', '2', '4', '4', '8'].entries()) {
      await heading(`Pair ${place + 1} of 6`).waitFor();
      await pane.locator('[role="radio"]:focus').waitFor();
      await keyboard.press(digit);
      await keyboard.press('Enter');
    }
    await pane.getByRole('status').filter({ hasText: /^SL 30 · .* · CR 0\.00/ }).waitFor();
    await open(/^Next$/);
    await button('Next').focus();
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor(SLOW);
    await open(/^Write$/);
    await keyboard.press('Enter');
    await heading('The weights are on sheet Weights').waitFor(SLOW);
    expect(await points()).toMatchObject({ 'Service level': 30, Total: 100 });
    await button('Back to home').focus();
    await keyboard.press('Enter');
    await pane.getByText(/^Sheet Weights, /).waitFor();
    await pane.getByRole('link', { name: 'Refresh' }).focus();
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor(SLOW);
    await open(/^Write$/);
  });
});

test('axe-core finds nothing on any step in the dark nor in high contrast, at 320 px', async () => {
  const preview = await openPreview(browser, { theme: 'dark', locale: 'zh-TW' });
  const { pane } = preview;
  await preview.setPaneWidth(320);
  const onward = async (to: string): Promise<void> => {
    await pane.locator('footer button:not([aria-disabled="true"])').last().click();
    await pane.locator(to).first().waitFor(SLOW);
  };
  await preview.enter("'311'!F1", FIGURES);
  await goTo(preview, '#/weights');
  await pane.locator('main input[type="search"]').waitFor(SLOW);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await pane.locator('main input').first().fill(TABLE);
  await pane.locator('main [role="group"] input').nth(3).waitFor(SLOW);
  await pane.locator('main input[type="search"]').fill('满意度');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await pane.locator('main input[type="search"]').fill('');
  await onward('.fui-Accordion');
  await pane.locator('main .fui-AccordionHeader button').first().click();
  await pane.locator('main .fui-AccordionPanel input[type="checkbox"]').first().check();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await pane.locator('main .fui-AccordionPanel input[type="checkbox"]').first().uncheck();
  await pane.locator('main .fui-AccordionHeader button').first().click();
  await pane.locator('main .fui-AccordionHeader button').nth(1).click();
  for (const [place, bounds] of [['82'], ['75'], ['15'], ['80', '88']].entries()) {
    await pane.locator('main .fui-AccordionPanel .fui-AccordionHeader button').nth(place).click();
    for (const [at, bound] of bounds.entries()) await pane.locator('main .fui-AccordionPanel .fui-AccordionPanel').nth(place).locator('input').nth(at).fill(bound);
  }
  await pane.locator('main input[value="points"]').check();
  for (const [place, given] of ['52', '21', '17', '10'].entries()) await pane.locator('main section li .fui-Input input').nth(place).fill(given);
  await pane.locator('main table').last().waitFor();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main figure');
  expect(await pane.locator('main figure').count()).toBe(2);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main .fui-MessageBar');
  expect(await preview.sheetNames()).toHaveLength(3);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
