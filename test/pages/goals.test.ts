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
});

afterEach(async () => {
  expect(preview.complaints).toEqual([]);
  await preview.close();
});

const button = (name: string | RegExp) => pane.getByRole('button', { name });
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });

test('two questions are asked, and the formula of an answer lands in the selected cell', async () => {
  await preview.press('openGoals');
  await pane.getByRole('link', { name: /How many calls can my agents take/ }).click();
  await pane.getByText('20 agents take up to 121 calls in 30 minutes.').waitFor();
  await pane.getByLabel('Agents on calls').fill('25');
  // Erlang C at 80/20 with 240 s, by the recurrence of Erlang B: 25 agents carry 20.786 erlangs, 155.9 calls in half an hour.
  await pane.getByText('25 agents take up to 155 calls in 30 minutes.').waitFor();

  await button('All questions').click();
  await pane.getByRole('link', { name: /Which AHT saves agents/ }).click();
  await pane.getByText('An AHT of 216.0 s saves 2 agents: 24.0 s less than now.').waitFor();

  await preview.goToSheet('311');
  await preview.select('H3');
  await button('Insert in the selected cell').click();
  await pane.getByText(/^Inserted in .*H3\.$/).waitFor();
  expect(Number(await preview.cell("'311'!H3"))).toBeCloseTo(216, 0);
});

test('a question takes over what the formula in the selected cell knows', async () => {
  await preview.enter("'311'!H5", [[90]]);
  await preview.goToSheet('311');
  await preview.type('H6', '=AGENTS(H5,200,0.9,15)');
  await preview.select('H6');
  await preview.press('openGoals');
  await pane.getByRole('link', { name: /Which AHT saves agents/ }).click();
  await button('Use the selected cell').click();
  await pane.getByText('Taken from H6: =AGENTS(H5,200,0.9,15).').waitFor();
  expect(await pane.getByLabel('Calls offered').inputValue()).toBe('90');
  expect(await pane.getByLabel('Average handle time').inputValue()).toBe('200');
  expect(await pane.getByLabel('Service level').inputValue()).toBe('90%');
  expect(await pane.getByLabel('Answer within').inputValue()).toBe('15');
});

test('a scenario table is written as live formulas, follows its inputs, is opened again, and undone in one step', async () => {
  await preview.press('openGoals');
  await pane.getByRole('link', { name: /Write a scenario table/ }).click();
  await heading('What is your base case?').waitFor();
  await button('Next').click();
  await pane.getByRole('combobox', { name: 'Across the table' }).selectOption('aht');
  await pane.getByText(/17–26 in the table/).waitFor();
  await button('Next').click();
  await pane.getByText('Nothing on your sheets is overwritten.').waitFor();
  await button('Write').click();
  await heading('Your table is on sheet Scenario').waitFor({ timeout: 60_000 });

  expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Scenario']);
  await preview.shows('Scenario!G8', 120);
  await preview.shows('Scenario!K5', 240);
  await preview.shows('Scenario!K8', 20);
  expect(await preview.page.locator('.chart svg').count()).toBe(1);

  await preview.type('Scenario!B6', '240');
  await preview.shows('Scenario!G8', 240);
  await preview.shows('Scenario!B20', Number(await preview.cell('Scenario!K8')));
  expect(await preview.cell('Scenario!K8')).toBeGreaterThan(34);
  await preview.undo();
  await preview.shows('Scenario!K8', 20);

  await button('Back to home').click();
  await pane.getByRole('link', { name: 'Open' }).click();
  await heading('What is your base case?').waitFor();
  await button('Next').click();
  await pane.getByText(/17–26 in the table/).waitFor();

  await preview.undo();
  expect(await preview.sheetNames()).toEqual(['311', 'One day']);
});
