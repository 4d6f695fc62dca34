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
/** From eight to eight by the hour, two people more around noon. */
const DAY: Shown[][] = [['Interval', 'Agents required'], ...Array.from({ length: 12 }, (_, hour) => [(8 + hour) / 24, hour >= 3 && hour < 7 ? 5 : 3])];

/** A name twice, hours that no week has, leave and a wish that can't be read. */
const BAD: Shown[][] = [
  ['Name', 'Hours a week', 'Leave', 'Wishes'], ['Ann', 40, '2026-01-07', '2026-01-10 off'], ['Bo', -5, 'soon', ''], ['Ann', 40, '', ''], ['Cy', 'lots', '', 'whatever'],
];

/** Where the codes of the roster begin: below its names of days, right of name and contract. */
const FIRST_CODE = 'C8';


/** The codes of one person, day by day. */
async function line(preview: Preview, row: number, days = 28): Promise<string[]> {
  const last = days <= 24 ? String.fromCharCode(66 + days) : `A${String.fromCharCode(66 + days - 26)}`;
  return (await preview.range(`Roster!C${row}:${last}${row}`)).flat().map(String);
}

const columnOf = (day: number) => (day < 24 ? String.fromCharCode(67 + day) : `A${String.fromCharCode(67 + day - 26)}`);

/** By keyboard or mouse is not the matter here: the wizards that come before, with short searches. */
async function planShifts(preview: Preview, table: readonly (readonly Shown[])[]): Promise<void> {
  const { pane } = preview;
  await preview.enter("'311'!M1", table);
  const last = String.fromCharCode(76 + table[0]!.length);
  await goTo(preview, `#/shifts/${encodeURIComponent(`'311'!M1:${last}${table.length}`)}`);
  await onward(pane, 'main section ul .fui-Accordion');
  await pane.locator('main > div > .fui-Accordion .fui-AccordionHeader button').last().click();
  for (const input of await pane.locator('main > div > .fui-Accordion').last().locator('input').all()) if (await input.inputValue() === '10') await input.fill('1');
  await onward(pane, 'figure svg');
  await onward(pane, 'main .fui-MessageBar');
}

async function onward(pane: FrameLocator, next: string): Promise<void> {
  // The last of the buttons, and only once it may be pressed: the one before it goes back.
  await pane.locator('footer button').last().and(pane.locator(':not([aria-disabled="true"])')).click(SLOW);
  await pane.locator(next).first().waitFor(SLOW);
}

/** The button that makes a people table has a picture and is no switch; it comes once the shifts are read. */
async function makePeople(pane: FrameLocator): Promise<void> {
  await pane.locator('main > div button:has(svg):not([aria-pressed])').first().click(SLOW);
  await pane.locator('main section select').first().waitFor(SLOW);
}

/** Two weeks, a second of search. */
async function shortSearch(pane: FrameLocator): Promise<void> {
  await pane.locator('main .fui-Accordion').last().locator('.fui-AccordionHeader button').click();
  const inputs = pane.locator('main .fui-Accordion').last().locator('input');
  await inputs.nth(-2).fill('1');
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
  const next = async (): Promise<void> => {
    await open(/^Next$/);
    await button(/^Next$/).click();
  };

  test('by mouse: a staffed day becomes shifts, shifts a roster; an edit is told at once, a swap answered, a lock kept', async () => {
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
    await next();
    await button('Search').click();
    await pane.getByLabel('Time limit').fill('2');
    await next();
    await open(/^Write$/);
    await button('Write').click();
    await heading('The shifts are on sheet Shifts').waitFor(SLOW);

    await button('Plan a roster').click();
    await heading('Which shifts, and who works them?').waitFor(SLOW);
    await button('Put a people table in a new sheet').click(SLOW);
    await pane.getByText(/^\d+ people, [\d,.]+ contract hours a week\.$/).waitFor(SLOW);
    await next();
    await pane.getByText('The requirement is one day: it stands for every day of the roster.').waitFor();
    await pane.getByLabel('Weeks').fill('2');
    await pane.getByText(/^People cover \d+\.\d% of the hours required/).waitFor();
    await button('More settings').click();
    await pane.getByLabel('Time for the search, at most').fill('2');
    await next();
    await pane.getByText('No rule is broken.').waitFor(SLOW);
    await open(/^Write$/);
    await button('Write').click();
    await heading('The roster is on sheet Roster').waitFor(SLOW);
    const codes = await line(preview, 8, 14);
    const worked = codes.flatMap((code, day) => (/^[EDLN]\d{4}/.test(code) ? day : []));
    expect(worked.length).toBeGreaterThan(6);

    await button('Change a roster').click();
    await pane.getByText('No rule is broken.').waitFor(SLOW);
    const day = worked[0]!;
    await preview.goToSheet('Roster');
    await preview.type(`${columnOf(day)}8`, 'off');
    await pane.getByText(/: 32 paid hours in the week of .*; 40 at least\.$/).waitFor(SLOW);
    await pane.getByText(new RegExp(`: ${codes[day]} → off$`)).waitFor();
    await preview.type(`${columnOf(day)}8`, codes[day]!);
    await pane.getByText('No rule is broken.').waitFor(SLOW);

    // Somebody who does something else on that day.
    const column = (await preview.range(`Roster!${columnOf(day)}8:${columnOf(day)}16`)).flat().map(String);
    const other = column.findIndex((code) => code !== column[0]);
    await pane.getByLabel('Who', { exact: true }).selectOption('0');
    await pane.getByLabel('With whom').selectOption(String(other));
    await pane.getByRole('region', { name: 'May two people swap?' }).getByLabel('Day').selectOption(String(day));
    await pane.getByText(/^(Yes, .* may swap|Better not)/).waitFor();
    await button(/^(Do the swap|Swap all the same)$/).click();
    await pane.getByText('Swapped. Undo takes it back in one step.').waitFor(SLOW);
    expect(String(await preview.cell(`Roster!${columnOf(day)}${8 + other}`))).toBe(column[0]);
    await preview.undo();
    await preview.shows(`Roster!${columnOf(day)}8`, column[0]!);

    await preview.select(`${columnOf(day)}8`);
    await button('Lock the selected cells').click();
    await preview.shows(`Roster!${columnOf(day)}8`, `${codes[day]}!`);
    await button('Plan it anew with few changes').click();
    await heading('This is what will be written').waitFor(SLOW);
    await pane.getByText('One locked cell stays.').waitFor(SLOW);
    await open(/^Write$/);
    await button('Write').click();
    await heading('The roster is on sheet Roster').waitFor(SLOW);
    expect(String(await preview.cell(`Roster!${columnOf(day)}8`))).toBe(`${codes[day]}!`);
  });

  test('by keyboard alone: from the ribbon button, back and on, to a roster', async () => {
    await planShifts(preview, DAY);
    const { keyboard } = preview.page;
    await preview.page.locator('.ribbon-button[data-command="openRoster"]').focus();
    await keyboard.press('Enter');
    await button('Put a people table in a new sheet').waitFor(SLOW);
    await button('Put a people table in a new sheet').focus();
    await keyboard.press('Enter');
    await pane.getByText(/contract hours a week\.$/).waitFor(SLOW);
    await open(/^Next$/);
    await pane.getByLabel('Table with people').focus();
    await keyboard.press('Enter');
    await heading('What must it respect?').waitFor();
    await pane.getByLabel('Weeks').fill('1');
    await keyboard.press('Escape');
    await heading('Which shifts, and who works them?').waitFor();
    await open(/^Next$/);
    await pane.getByLabel('Table with people').focus();
    await keyboard.press('Enter');
    await heading('What must it respect?').waitFor();
    expect(await pane.getByLabel('Weeks').inputValue()).toBe('1');
    await shortSearch(pane);
    await open(/^Next$/);
    await pane.getByLabel('Weeks').focus();
    await keyboard.press('Enter');
    await heading('This is what will be written').waitFor();
    await open(/^Write$/);
    await keyboard.press('Enter');
    await heading('The roster is on sheet Roster').waitFor(SLOW);
    expect(/^([EDLN]\d{4}.*|)$/.test(String(await preview.cell(`Roster!${FIRST_CODE}`)))).toBe(true);
  });
});

test('axe-core finds nothing on any step nor on the desk in the dark nor in high contrast, at 320 px', async () => {
  const preview = await openPreview(browser, { theme: 'dark', locale: 'zh-TW' });
  const { pane } = preview;
  await preview.setPaneWidth(320);
  await goTo(preview, '#/roster');
  await pane.locator('main .fui-MessageBar').first().waitFor(SLOW);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await planShifts(preview, DAY);
  await preview.enter("'311'!R1", BAD);
  await goTo(preview, '#/roster');
  await pane.locator('main input').first().fill("'311'!R1:U5", SLOW);
  await pane.locator('main li [role="img"]').nth(3).waitFor(SLOW);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await makePeople(pane);
  await onward(pane, 'main .fui-Accordion');
  await pane.locator('main select').first().selectOption('EU');
  await pane.locator('main input[type="text"], main input:not([type])').first().fill('1');
  await shortSearch(pane);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward(pane, 'figure svg');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await onward(pane, 'main .fui-MessageBar');
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  await goTo(preview, '#/roster-desk');
  await pane.locator('main section select').first().waitFor(SLOW);
  await preview.enter(`班表!${FIRST_CODE}`, [['X99']]);
  await pane.locator('main section select').nth(0).selectOption('0');
  await pane.locator('main section select').nth(1).selectOption('1');
  await pane.locator('main li button').first().waitFor(SLOW);
  expect(await findingsInDarkAndContrast(preview)).toEqual([]);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
