import type { Browser, FrameLocator } from 'playwright-core';
import { agentsOf, callsOf, CHINESE, daysOf, offeredIn, surveyOf } from '../taskpane/wizards/reports/example';
import { findingsInDarkAndContrast } from './support/findings';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(600_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const SLOW = { timeout: 180_000 };
const WINTER = daysOf('2026-01', '2026-02');

/** Every value of a sheet as far as reports reach. */
const shown = async (preview: Preview, sheet: string) => (await preview.range(`'${sheet}'!A1:AZ150`)).flat();

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
  const card = (name: string) => pane.getByRole('listitem', { name, exact: true });

  test('by mouse: from sample tables to four sheets of pictures that follow the tables', async () => {
    await preview.press('openReports');
    await button('Put sample tables in a new sheet').click();
    for (const name of ['Calls', 'Agents', 'Quality', 'Survey', 'Outbound']) await card(name).waitFor(SLOW);
    await open(/^Next$/);
    await button('Next').click();
    await heading('Which reports?').waitFor();
    for (const report of ['Daily', 'Weekly', 'Monthly', 'Outbound']) expect(await pane.getByRole('checkbox', { name: new RegExp(`^${report} report`) }).isChecked()).toBe(true);
    await open(/^Next$/);
    await button('Next').click();
    await pane.getByLabel('Look at').selectOption({ label: 'Monthly report' });
    await pane.locator('figure svg').first().waitFor(SLOW);
    await open(/^Write$/);
    await button('Write').click();
    await heading(/^The reports are written: Daily report/).waitFor(SLOW);
    const sheets = await preview.sheetNames();
    expect(sheets.slice(-4)).toEqual(['Daily report', 'Weekly report', 'Monthly report', 'Outbound report']);
    // What there is nothing of is not drawn, and says so.
    for (const sheet of sheets.slice(-4)) expect((await shown(preview, sheet)).filter((cell) => String(cell).startsWith('#') && cell !== '#N/A')).toEqual([]);
    await preview.undo();
    expect(await preview.sheetNames()).toEqual(sheets.slice(0, -4));
  });

  test('by keyboard alone: Chinese headers, a missing month told, rows appended, and a refresh that asks for no column', async () => {
    await preview.enter("'311'!F1", callsOf([...WINTER, ...daysOf('2026-04')], CHINESE.calls));
    await preview.enter("'311'!Q1", agentsOf(WINTER, CHINESE.agents));
    await preview.enter("'311'!Z1", surveyOf(WINTER, CHINESE.survey));
    const { keyboard } = preview.page;
    const enter = async (name: string | RegExp) => {
      await open(name instanceof RegExp ? name : new RegExp(`^${name}$`));
      await button(name).focus();
      await keyboard.press('Enter');
    };
    await preview.page.locator('.ribbon-button[data-command="openReports"]').focus();
    await keyboard.press('Enter');
    await pane.getByText('No rows for March 2026. Pictures by month leave a gap there; nothing is filled in.').waitFor(SLOW);
    await enter('Change the table of calls');
    await heading('Table of calls').waitFor();
    await keyboard.press('Escape');
    await heading('Which tables?').waitFor();
    await enter('Next');
    await heading('Which reports?').waitFor();
    await pane.getByRole('checkbox', { name: /^Daily report/ }).focus();
    await keyboard.press('Space');
    await pane.getByRole('checkbox', { name: /^Weekly report/ }).focus();
    await keyboard.press('Space');
    await enter('Next');
    await heading('This is what will be written').waitFor();
    await open(/^Write$/);
    await keyboard.press('Enter');
    await heading('The reports are written: Monthly report').waitFor(SLOW);
    const april = offeredIn(daysOf('2026-04'));
    expect(await shown(preview, 'Monthly report')).toContain(april);
    // May, below what is there.
    const may = daysOf('2026-05');
    const rows = 2 * (WINTER.length + daysOf('2026-04').length);
    await preview.enter(`'311'!F${rows + 2}`, callsOf(may).slice(1));
    await enter('Back to home');
    await pane.getByRole('link', { name: 'Refresh' }).focus();
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor(SLOW);
    await enter('Write');
    await heading('The reports are written: Monthly report').waitFor(SLOW);
    expect(await shown(preview, 'Monthly report')).toContain(offeredIn(may));
  });
});

test('axe-core finds nothing on any step in the dark nor in high contrast, at 320 px', async () => {
  const preview = await openPreview(browser, { theme: 'dark', locale: 'zh-CN' });
  const { pane } = preview;
  await preview.setPaneWidth(320);
  const onward = async (next: string): Promise<void> => {
    await pane.locator('footer button:not([aria-disabled="true"])').last().click(SLOW);
    await pane.locator(next).first().waitFor(SLOW);
  };
  await preview.enter("'311'!F1", callsOf([...WINTER, ...daysOf('2026-04')]));
  await preview.enter("'311'!Q1", agentsOf(WINTER));
  await goTo(preview, '#/reports');
  await pane.locator('main li h3').nth(1).waitFor(SLOW);
  await pane.locator('main li [role="img"]').first().waitFor(SLOW);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await pane.locator('main li button').first().click();
  await pane.locator('main table td').first().waitFor(SLOW);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main li h3');
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
