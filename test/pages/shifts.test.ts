import type { Browser, FrameLocator } from 'playwright-core';
import { findingsInDarkAndContrast } from './support/findings';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview, type Shown } from './support/open-preview';

jest.setTimeout(300_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const SLOW = { timeout: 120_000 };

/** From eight to eight by the half-hour, two people more around noon. */
const DAY = [['Interval', 'Agents required'], ...Array.from({ length: 24 }, (_, half) => [(8 + half / 2) / 24, half >= 6 && half < 14 ? 5 : 3])];

/** Times as text, a missing interval, fewer than nobody, text for people, and a night past midnight. */
const BAD = [
  ['Interval', 'Agents required'], ['20:00–20:30', 11], ['20:30–21:00', -3], ['21:00–21:30', 'ten'], ['22:00–22:30', 8], ['22:30–23:00', 7], ['23:00–23:30', 6], ['23:30–00:00', 5],
  ['00:00–00:30', 4], ['00:30–01:00', 3],
];

/** Where a header of the fifth row stands on the sheet of shifts, and the cells below it. */
async function columnOf(preview: Preview, header: string, sheet = 'Shifts'): Promise<string> {
  const [headers] = await preview.range(`${sheet}!A5:BZ5`);
  const at = headers!.indexOf(header);
  if (at < 0) throw new Error(`No ${header} among ${headers!.join(', ')}.`);
  return (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));
}

async function below(preview: Preview, header: string, rows: number): Promise<Shown[]> {
  const column = await columnOf(preview, header);
  return (await preview.range(`Shifts!${column}6:${column}${5 + rows}`)).flat();
}

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
  const range = () => pane.getByLabel('Table with people needed');
  const next = async (): Promise<void> => {
    await open(/^Next$/);
    await button(/^Next$/).click();
  };
  const limitTime = async (seconds: string): Promise<void> => {
    await button('Search').click();
    await pane.getByLabel('Time limit').fill(seconds);
  };

  test('by mouse: a day of 311 calls is staffed, covered by shifts, and the sheet follows people that are typed', async () => {
    await goTo(preview, '#/staffing');
    await pane.getByLabel('Table with your calls').fill("'311'!A1:C25");
    await next();
    await heading('What do you promise your callers?').waitFor();
    await next();
    await open(/^Write$/);
    await button('Write').click();
    await heading('Your plan is on sheet Staffing').waitFor(SLOW);

    await preview.press('openShifts');
    await pane.getByText('The plan by interval on sheet Staffing.').waitFor(SLOW);
    await pane.getByText(/^One day, 24 intervals of 60 minutes/).waitFor();
    await next();
    // Meetings 5, personal time 2, projects 2 and absence 10 per cent; breaks and meals are in the shifts.
    expect(await pane.getByLabel('Lost beside meals and breaks').inputValue()).toBe('17.9%');
    expect(await pane.getByRole('region', { name: 'Shifts' }).getByRole('listitem').evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label')))).toEqual(['Full time', 'Night']);
    await limitTime('2');
    await next();
    await heading('This is what will be written').waitFor(SLOW);
    await pane.getByText(/^(Within .* of the best possible\.|Nothing better is possible\.)$/).waitFor();
    await open(/^Write$/);
    await button('Write').click();
    await heading('The shifts are on sheet Shifts').waitFor(SLOW);

    const agents = (await preview.range('Staffing!K6:K29')).flat().map(Number);
    expect(await below(preview, 'Agents required', 24)).toEqual(agents);
    expect(await below(preview, 'People to plan', 24)).toEqual(agents.map((needed) => Math.ceil(needed / (1 - 0.179) - 1e-9)));
    const atWork = (await below(preview, 'People at work', 24)).map(Number);
    const [first] = await below(preview, 'Start', 1);
    const people = await columnOf(preview, 'People');
    const before = Number(await preview.cell(`Shifts!${people}6`));
    await preview.enter(`Shifts!${people}6`, [[before + 10]]);
    const hour = Math.ceil(Math.round(Number(first) * 1440) / 60) + 1;
    const column = await columnOf(preview, 'People at work');
    await preview.shows(`Shifts!${column}${6 + (hour % 24)}`, atWork[hour % 24]! + 10);
    await button('Plan a roster').click();
    expect(await pane.locator('body').evaluate(() => window.location.hash)).toBe('#/roster/Shifts!A1');
    await preview.undo();
    await preview.undo();
    expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Staffing']);
  });

  test('by keyboard alone: a search is stopped and its plan kept; a sheet in use is refused; one is written and refreshed', async () => {
    await preview.enter("'311'!F1", DAY);
    const { keyboard } = preview.page;
    await preview.page.locator('.ribbon-button[data-command="openShifts"]').focus();
    await keyboard.press('Enter');
    await range().fill("'311'!F1:G25");
    await pane.getByText(/^One day, 48 intervals of 30 minutes, 44 hours of people\. Most are needed at 11:00: 5 people\.$/).waitFor();
    await open(/^Next$/);
    await range().focus();
    await keyboard.press('Enter');
    await heading('Which shifts, and how?').waitFor();
    await keyboard.press('Escape');
    await heading('Who is needed when?').waitFor();
    await open(/^Next$/);
    await range().focus();
    await keyboard.press('Enter');
    await heading('Which shifts, and how?').waitFor();
    // A table that takes a while: freer starts and lengths of all sorts.
    await button(/^Full time/).focus();
    await keyboard.press('Enter');
    await pane.getByLabel('A start every').fill('5');
    await pane.getByLabel('Length', { exact: true }).fill('5; 6; 7.5; 8.5');
    await button('Search').focus();
    await keyboard.press('Enter');
    await pane.getByLabel('Time limit').fill('60');
    await open(/^Next$/);
    await pane.getByLabel('Time limit').focus();
    await keyboard.press('Enter');
    await open(/^Stop and keep$/);
    await button('Stop and keep').focus();
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor(SLOW);
    await pane.getByLabel('Sheet', { exact: true }).fill('One day');
    await pane.getByText('Sheet One day is in use').waitFor(SLOW);
    await pane.getByText('To go on: choose a sheet that is free.').waitFor();
    await button('Write to a new sheet, One day 2').focus();
    await keyboard.press('Enter');
    await open(/^Write$/);
    await pane.getByLabel('Sheet', { exact: true }).focus();
    await keyboard.press('Enter');
    await heading('The shifts are on sheet One day 2').waitFor(SLOW);
    await button('Back to home').focus();
    await keyboard.press('Enter');
    await preview.enter("'311'!G2", [[9]]);
    await pane.getByRole('link', { name: 'Refresh' }).focus();
    await keyboard.press('Enter');
    await pane.getByRole('radio', { name: /^Keep those of the sheet/ }).click(SLOW);
    await pane.getByText('Nobody: all shifts keep their people.').waitFor(SLOW);
    await pane.getByText(/^8:00–8:30: \d+ short\. Another person costs more than the shortage\.$/).waitFor();
    await open(/^Write$/);
  });
});

test('axe-core finds nothing on any step in the dark nor in high contrast, at 320 px', async () => {
  const preview = await openPreview(browser, { theme: 'dark', locale: 'zh-TW' });
  const { pane } = preview;
  await preview.setPaneWidth(320);
  const onward = async (then: string): Promise<void> => {
    await pane.locator('footer button:not([aria-disabled="true"])').last().click();
    await pane.locator(then).first().waitFor(SLOW);
  };
  await preview.enter("'311'!F1", BAD);
  await preview.enter("'311'!L1", DAY);
  await goTo(preview, "#/shifts/'311'!F1%3AG10");
  await pane.locator('main li [role="img"]').nth(2).waitFor();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await pane.locator('main input').first().fill("'311'!L1:M25");
  await pane.locator('main li [role="img"]').first().waitFor({ state: 'detached' });
  await onward('main section ul .fui-Accordion');
  await pane.locator('main section ul .fui-AccordionHeader button').first().click();
  await pane.locator('main section ul .fui-AccordionPanel .fui-AccordionHeader button').first().click();
  const latest = pane.locator('main section ul li input').nth(2);
  await latest.fill('7:00');
  await pane.locator('main section ul [role="alert"]').first().waitFor();
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await latest.fill('11:30');
  await pane.locator('main div > .fui-Accordion').last().locator('button').first().click();
  await pane.locator('main .fui-AccordionPanel').last().locator('input').first().fill('2');
  await onward('[role="progressbar"]');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await pane.locator('figure svg').first().waitFor(SLOW);
  await pane.locator('main section > button').last().click();
  await pane.locator('main section table tbody tr').nth(2).waitFor(SLOW);
  await pane.locator('main section [role="progressbar"]').waitFor({ state: 'detached', ...SLOW });
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward('main .fui-MessageBar');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
