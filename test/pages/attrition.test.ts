import type { Browser, FrameLocator } from 'playwright-core';
import { samplePeople } from '../../src/sheets/attrition/sample-people';
import { findings } from './support/findings';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(300_000);

let browser: Browser;
let preview: Preview;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
afterAll(async () => {
  await browser?.close();
});

const SLOW = { timeout: 120_000 };
const button = (name: string | RegExp) => pane.getByRole('button', { name });
const open = (name: RegExp) => pane.getByRole('button', { name, disabled: false }).waitFor(SLOW);
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });

/** A few dozen of the invented people. */
const PEOPLE = [
  ['Name', 'Team', 'Start date', 'Leave date', 'Voluntary', 'Reason'],
  ...samplePeople().filter((_, index) => index % 4 === 0).map(({ team, start, leave, voluntary, reason }, index) => [`Person ${index + 1}`, team, start, leave ?? '', leave === null ? '' : voluntary ? 'yes' : 'no', leave === null ? '' : reason]),
];

test('by mouse: five sheets that follow the planner’s own table, and a plan that follows a class size', async () => {
  preview = await openPreview(browser);
  ({ pane } = preview);
  await preview.enter("'311'!F1", PEOPLE);
  await goTo(preview, '#/attrition');
  await pane.getByLabel('Table of people or of months').fill(`'311'!F1:K${PEOPLE.length}`);
  await pane.getByText(`${PEOPLE.length - 1} people with a start date`, { exact: false }).waitFor(SLOW);
  await open(/^Next$/);
  await button('Next').click();
  await heading('How is it counted and planned?').waitFor(SLOW);
  await pane.getByLabel('Heads every month').fill('24');
  await pane.getByText(/^Attrition \d+\.\d% a year · \d+ heads · costs [\d,]+ a year · \d+ people to hire$/).waitFor(SLOW);
  await open(/^Next$/);
  await button('Next').click();
  await heading('This is what will be written').waitFor(SLOW);
  await pane.locator('figure').nth(3).waitFor(SLOW);
  await open(/^Write$/);
  await button('Write').click();
  await heading('Attrition is on sheet Attrition').waitFor(SLOW);
  const heads = Number(await preview.cell('Attrition!J29'));
  expect(heads).toBe(PEOPLE.slice(1).filter(([, , , leave]) => leave === '').length);
  await preview.enter("'311'!I2", [['']]);
  await preview.enter("'311'!I3", [['']]);
  await preview.shows('Attrition!J29', PEOPLE.slice(1).filter(([, , , leave], index) => index < 2 || leave === '').length);
  await preview.enter("'Headcount plan'!B12", [[1]]);
  const sizes = (await preview.range("'Headcount plan'!M6:M17")).flat().map(Number);
  expect(Math.max(...sizes)).toBe(1);
  expect((await preview.range("Leavers!M6:M18")).flat()).toEqual((await preview.range('Leavers!M6:M18')).flat().sort((a, b) => Number(b) - Number(a)));
});

test.each([['dark', 'zh-CN'], ['high-contrast', 'zh-TW']] as const)('by keys, with axe on every step, in %s, %s, at 320 px', async (theme, locale) => {
  preview = await openPreview(browser, { theme, locale });
  ({ pane } = preview);
  const { keyboard } = preview.page;
  await preview.setPaneWidth(320);
  await preview.enter("'311'!F1", PEOPLE.map((row, index) => (index === 3 ? [...row.slice(0, 3), Number(row[2]) - 5, ...row.slice(4)] : row)));
  await goTo(preview, '#/attrition');
  const onward = async (next: string): Promise<void> => {
    await pane.locator('footer button').last().and(pane.locator(':not([aria-disabled="true"])')).focus(SLOW);
    await keyboard.press('Enter');
    await pane.locator(next).first().waitFor(SLOW);
  };
  const range = pane.locator('main input').first();
  await range.waitFor(SLOW);
  await range.fill(`'311'!F1:K${PEOPLE.length}`);
  await pane.locator('main li [role="img"]').first().waitFor(SLOW);
  expect(await findings(preview)).toEqual([]);
  await onward('.fui-Accordion');
  for (const header of await pane.locator('main .fui-AccordionHeader button').all()) {
    await header.focus();
    await keyboard.press('Enter');
  }
  await pane.locator('main .fui-AccordionPanel').nth(3).waitFor();
  expect(await findings(preview)).toEqual([]);
  await onward('figure svg');
  expect(await findings(preview)).toEqual([]);
  await onward('header li:nth-child(5) [aria-current="step"]');
  expect(await findings(preview)).toEqual([]);
});
