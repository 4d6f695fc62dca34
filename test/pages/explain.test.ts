import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(180_000);

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
  await preview.goToSheet('One day');
});

afterEach(async () => {
  expect(preview.complaints).toEqual([]);
  await preview.close();
});

const section = (name: string) => pane.getByRole('region', { name });
const button = (name: string | RegExp) => pane.getByRole('button', { name });

test('a cell of the staffing example: its arguments, its steps, and what another value would give, in a workbook left alone', async () => {
  await preview.press('openExplain');
  await preview.select('E21');
  const before = await preview.range('A1:E36');
  const people = Number(await preview.cell('E21'));
  const [calls, agents] = (await preview.range('B21:C21'))[0]!;

  await pane.getByText('E21: row 10, column 1 of what the formula in E12 spills').waitFor();
  await section('Result').getByText(`${people} agents`).waitFor();
  const given = section('What goes in');
  await given.getByText(`${Number(calls).toLocaleString('en')} calls`).waitFor();
  await given.getByText('240 seconds').waitFor();
  await given.getByRole('button', { name: "Go to 'One day'!B21" }).waitFor();
  const steps = section('How the number comes about');
  // 60 minutes of 60 seconds in the interval.
  await steps.getByText(`${((Number(calls) * 240) / 3600).toLocaleString('en', { maximumFractionDigits: 1 })} erlangs`).waitFor();
  await steps.getByText(`${agents} agents`).waitFor();
  await steps.getByText(`${people} people`).waitFor();
  await section('Which condition binds').getByText('binds', { exact: true }).waitFor();
  await pane.locator('figure svg').first().waitFor();

  const slider = pane.getByRole('slider', { name: 'calls, slider' });
  await slider.focus();
  for (let presses = 0; presses < 10; presses += 1) await slider.press('ArrowRight');
  await pane.getByText(new RegExp(`^${people} → \\d+ agents$`)).waitFor();
  const [, more] = /→ (\d+) agents/.exec(await pane.getByText(/^\d+ → \d+ agents$/).innerText())!;
  expect(Number(more)).toBeGreaterThan(people);
  expect(await preview.range('A1:E36')).toEqual(before);

  // Selecting an empty cell keeps the values; the formula goes there when asked.
  await preview.select('G21');
  await pane.getByText(/^Still explaining E21/).waitFor();
  await button('Insert in the selected cell').click();
  await preview.shows('G21', Number(more));
  expect(await preview.range('A1:E36')).toEqual(before);
});

test('input cells change on request, the pane follows, and one undo takes it back', async () => {
  await preview.press('openExplain');
  await preview.select('C20');
  const agents = Number(await preview.cell('C20'));
  await section('Result').getByText(`${agents} agents`).waitFor();
  const field = pane.getByRole('textbox', { name: 'aht' });
  await field.fill('300');
  await button('Change the input cells').click();
  await pane.getByText('B5: 240 → 300').waitFor();
  expect(await preview.cell('B5')).toBe(240);
  await button('Change the input cells').click();
  await preview.shows('B5', 300);
  await section('What goes in').getByText('300 seconds').waitFor();
  const more = Number(await preview.cell('C20'));
  expect(more).toBeGreaterThan(agents);
  await section('Result').getByText(`${more} agents`).waitFor();
  await preview.undo();
  await preview.shows('B5', 240);
  await section('Result').getByText(`${agents} agents`).waitFor();
});

test('an error says why and leads to the cell that it comes from', async () => {
  await preview.enter('G12', [['=ERLANGC(B12,B5,H12)', 80]]);
  await preview.shows('G12', '#NUM!');
  await preview.press('openExplain');
  await preview.select('G12');
  await section('Result').getByText(/^Not a fraction: service_level is 80/).waitFor();
  await button('Go to H12').click();
  await preview.page.waitForFunction(() => window.previewWorkbook.selection.areas()[0]?.column === 7);
  await pane.getByText('Select a cell with one of our functions').waitFor();
  await button(/^G12: =ERLANGC/).waitFor();
});
