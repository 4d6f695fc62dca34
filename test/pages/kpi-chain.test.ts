import type { Browser, FrameLocator } from 'playwright-core';
import { callsByDay, hoursByDay, JANUARY } from '../sheets/kpis/example';
import { complaintsOf } from './support/complaints-of';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview, type Shown } from './support/open-preview';

/** The planner's whole way: raw tables by day, indicators by month, weights by comparison, a card. */
jest.setTimeout(300_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const SLOW = { timeout: 120_000 };

/** Six months of calls without March, and callers who wait 15 seconds on every day; hours are there for March too. */
const MARCH = { from: JANUARY + 59, before: JANUARY + 90 };
const SPEED = 7;
const CALLS = callsByDay({ without: (day) => day >= MARCH.from && day < MARCH.before }).map((row, line) => row.map((cell, at): Shown => (line > 0 && at === SPEED ? 15 : cell)));
const HOURS = hoursByDay().map((row) => [...row]);
/** Of the last day, the calls that were answered in time. */
const LAST_IN_TIME = "'311'!K151";

const BASKET = ['Service level', 'Abandonment rate', 'Occupancy', 'Average handle time', 'Average speed of answer'] as const;
/** What counts how much: every comparison is the ratio of two of these, but the one that is said the wrong way round. */
const WORTH: Readonly<Record<string, number>> = { 'Service level': 8, 'Abandonment rate': 4, Occupancy: 4, 'Average handle time': 2, 'Average speed of answer': 2 };
const WRONG = ['Service level', 'Average speed of answer'] as const;

let preview: Preview;
let pane: FrameLocator;

beforeEach(async () => {
  preview = await openPreview(browser);
  pane = preview.pane;
  await preview.enter("'311'!F1", CALLS);
  await preview.enter("'311'!P1", HOURS);
});

afterEach(async () => {
  expect(complaintsOf(preview)).toEqual([]);
  await preview.close();
});

const button = (name: string | RegExp) => pane.getByRole('button', { name });
const open = (name: RegExp) => pane.getByRole('button', { name, disabled: false }).waitFor(SLOW);
const heading = (name: string | RegExp) => pane.getByRole('heading', { name });
const scale = () => pane.getByRole('radiogroup', { name: /^Which counts more/ });

/** The two that are being compared, and how many times as important the first is said to be. */
async function comparison(): Promise<{ readonly first: string; readonly second: string; readonly times: number }> {
  const asked = /^Which counts more, (.+) or (.+), and by how much\?$/.exec((await scale().getAttribute('aria-label')) ?? '');
  const [first = '', second = ''] = asked?.slice(1) ?? [];
  const times = WORTH[first]! / WORTH[second]!;
  return { first, second, times: first === WRONG[0] && second === WRONG[1] ? 1 / times : times };
}

const AS_SAID: Readonly<Record<number, string>> = { 1: 'equally important', 2: 'between equally and slightly more important', 4: 'between slightly and clearly more important' };

/** Figures by month: March is blank in every column, and the speed of answer is the same in each. */
async function expectFigures(): Promise<void> {
  const [header, ...months] = await preview.range('KPIs!A6:G12');
  expect(header!.slice(1, 6).map((name) => String(name).replace(/ \(.*$/, ''))).toEqual(BASKET);
  expect(months[2]).toEqual([MARCH.from, '', '', '', '', '', 'No rows in the data']);
  expect(months.map((row) => row[5])).toEqual([15, 15, '', 15, 15, 15]);
}

/** The rows of the card by indicator, and what they make together. */
async function card() {
  const [header, ...rows] = await preview.range('Scorecard!F5:Q10');
  const column = (name: string) => header!.indexOf(name);
  const lines = Object.fromEntries(rows.map((row) => [String(row[0]), { actual: Number(row[column('Actual')]), score: Number(row[column('Score')]), weight: Number(row[column('Weight')]) }]));
  return { lines, total: Number(await preview.cell('Scorecard!B13')) };
}

/** The weights as their own sheet has them, and the cell in which service level is compared with the abandonment rate. */
async function weightsSheet() {
  const rows = await preview.range('Weights!A1:H60');
  const top = rows.findIndex((row) => row[0] === 'Indicator');
  const column = rows[top]!.indexOf('Weight (%)');
  const matrix = rows.findIndex((row, line) => line > top + BASKET.length && BASKET.every((name, at) => row[at + 1] === name));
  return { weights: Object.fromEntries(rows.slice(top + 1, top + 1 + BASKET.length).map((row) => [String(row[0]), Number(row[column])])), compared: `Weights!C${matrix + 2}` };
}

const sumOf = (column: number, of: readonly (readonly Shown[])[]) => of.reduce((sum, row) => sum + Number(row[column]), 0);

/** The card takes its weights from the sheet of weights and its actuals from the raw rows of June. */
async function expectCard(calls: readonly (readonly Shown[])[]): Promise<Awaited<ReturnType<typeof card>>> {
  const shown = await card();
  const { weights } = await weightsSheet();
  expect(Object.keys(shown.lines)).toEqual(BASKET);
  for (const name of BASKET) expect(shown.lines[name]!.weight).toBeCloseTo(weights[name]!, 9);
  const june = calls.filter(([day]) => Number(day) >= JANUARY + 151);
  expect(shown.lines['Service level']!.actual).toBeCloseTo(sumOf(5, june) / sumOf(2, june), 9);
  expect(shown.total).toBeCloseTo(BASKET.reduce((sum, name) => sum + shown.lines[name]!.weight * shown.lines[name]!.score, 0), 9);
  return shown;
}

/** A comparison turned round on the sheet of weights, then a raw number: the card follows each. */
async function expectToFollow(change: (address: string, value: string) => Promise<void>): Promise<void> {
  const first = await expectCard(CALLS);
  const { compared } = await weightsSheet();
  expect(await preview.cell(compared)).toBe(2);
  await change(compared, '0.125');
  await preview.shows(compared, 0.125);
  const weighed = await expectCard(CALLS);
  expect(weighed.lines['Service level']!.weight).toBeLessThan(first.lines['Service level']!.weight);
  expect(weighed.lines['Service level']!.score).toBe(first.lines['Service level']!.score);
  expect(weighed.total).not.toBeCloseTo(first.total, 4);
  await change(LAST_IN_TIME, '0');
  await preview.shows(LAST_IN_TIME, 0);
  const scored = await expectCard(CALLS.map((row, line) => (line === 150 ? row.map((cell, at): Shown => (at === 5 ? 0 : cell)) : row)));
  expect(scored.lines['Service level']!.score).toBeLessThan(weighed.lines['Service level']!.score);
  expect(scored.total).toBeLessThan(weighed.total);
}

test('by mouse: from raw days over indicators and weights to a card that follows a comparison and a raw number', async () => {
  const next = async (to: string) => {
    await open(/^Next$/);
    await button(/^Next$/).click();
    await heading(to).waitFor(SLOW);
  };
  const write = async (to: string) => {
    await open(/^Write$/);
    await button(/^Write$/).click();
    await heading(to).waitFor(SLOW);
  };
  await preview.press('openKpis');
  for (const name of BASKET) {
    await pane.getByRole('searchbox').fill(name);
    await pane.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).check();
  }
  await button(/^Put/).last().click();
  await next('Which rows and definitions?');
  await pane.getByRole('radio', { name: 'Month', exact: true }).click();
  await next('This is what will be written');
  await pane.getByText('One month is missing between the first and the last.').first().waitFor();
  await write('The figures are on sheet KPIs');
  await expectFigures();

  await preview.press('openWeights');
  await pane.getByText('Sheet KPIs, written by “Find a KPI”: months and 5 indicators.').waitFor(SLOW);
  await pane.getByText('5 indicators chosen').waitFor();
  for (const [address, told] of [['KPIs!A9:G9', 'No figures in the row of 2026-03. The month is left out.'], ['KPIs!F7:F12', '15 in every row: it tells no unit from another.']] as const) {
    await pane.getByRole('listitem').filter({ hasText: told }).getByRole('button', { name: `Go to ${address}` }).waitFor();
  }
  await next('What does each count for?');
  // By figures alone the constant weighs nothing: told, and judged by people instead.
  await pane.getByRole('radio', { name: /^Figures/ }).click();
  await pane.getByText(/Average speed of answer says the same in every row/).first().waitFor();
  await pane.getByRole('radio', { name: /^People/ }).click();
  for (let pair = 1; pair <= 10; pair += 1) {
    await heading(`Pair ${pair} of 10`).waitFor();
    const { first, second, times } = await comparison();
    const sentence = times === 1 ? `${first} and ${second} are ${AS_SAID[1]}.` : times > 1 ? `${first} is ${AS_SAID[times]} than ${second}.` : `${second} is ${AS_SAID[1 / times]} than ${first}.`;
    await scale().getByRole('radio', { name: sentence }).click();
    if (pair < 10) await button('Next open pair').click();
  }
  await pane.getByText(/^Consistency ratio 0\.[1-9]\d*: above 0\.1, look again\./).waitFor();
  await pane.getByText(/Fits the rest worst: “Average speed of answer is .* important than Service level\.”/).waitFor();
  await button('Take what the rest say').click();
  await pane.getByRole('status').filter({ hasText: /CR 0\.00/ }).waitFor();
  await next('This is what will be written');
  await write('The weights are on sheet Weights');

  await button('Score with these weights').click();
  await pane.getByText(/No figures in the row of 2026-03/).waitFor(SLOW);
  await next('What counts, and when is it good?');
  await pane.getByRole('radio', { name: /^Sheet Weights.*5 indicators of this table/, checked: true }).waitFor();
  await next('How it stands, June 2026');
  await write('The scorecard is on sheet Scorecard');
  await expectToFollow((address, value) => preview.enter(address, [[Number(value)]]));
  // March without calls has no total, not one of zero.
  await preview.enter('Scorecard!B6', [[MARCH.from]]);
  await preview.shows('Scorecard!B13', '');
});

test('by keyboard alone: the same way, each sheet found by the job that follows', async () => {
  const { keyboard } = preview.page;
  const fromRibbon = async (command: string) => {
    await preview.page.locator(`.ribbon-button[data-command="${command}"]`).focus();
    await keyboard.press('Enter');
  };
  const press = async (name: string | RegExp) => {
    await button(name).last().focus();
    await keyboard.press('Enter');
  };
  const next = async (to: string) => {
    await open(/^Next$/);
    await press(/^Next$/);
    await heading(to).waitFor(SLOW);
  };
  const write = async (to: string) => {
    await open(/^Write$/);
    await press(/^Write$/);
    await heading(to).waitFor(SLOW);
  };
  await fromRibbon('openKpis');
  for (const name of BASKET) {
    await pane.getByRole('searchbox').focus();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(name);
    await pane.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).focus();
    await keyboard.press('Space');
  }
  await pane.getByText('5 chosen').waitFor();
  await press(/^Put/);
  await next('Which rows and definitions?');
  await next('This is what will be written');
  await write('The figures are on sheet KPIs');
  await expectFigures();

  await fromRibbon('openWeights');
  await pane.getByText('5 indicators chosen').waitFor(SLOW);
  await next('What does each count for?');
  await scale().getByRole('radio').and(pane.locator('[tabindex="0"]')).focus();
  for (let pair = 1; pair <= 10; pair += 1) {
    await heading(`Pair ${pair} of 10`).waitFor();
    await pane.locator('[role="radio"]:focus').waitFor();
    const { times } = await comparison();
    // A digit says how strongly for the first; the arrow walks over “equally” to the side of the second.
    await keyboard.press(times >= 1 ? String(times) : '1');
    for (let step = 1; step < 1 / times; step += 1) await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
  }
  await pane.getByText(/Fits the rest worst: “Average speed of answer is .* important than Service level\.”/).waitFor();
  await press('Take what the rest say');
  await pane.getByRole('status').filter({ hasText: /CR 0\.00/ }).waitFor();
  await next('This is what will be written');
  await write('The weights are on sheet Weights');

  await fromRibbon('openScorecard');
  await pane.getByText('Sheet KPIs, written by “Find a KPI”: months and 5 indicators.').waitFor(SLOW);
  await next('What counts, and when is it good?');
  await pane.getByRole('radio', { name: /^Sheet Weights/, checked: true }).waitFor();
  await next('How it stands, June 2026');
  await write('The scorecard is on sheet Scorecard');
  await expectToFollow(async (address, value) => {
    const [sheet, cell] = address.replaceAll("'", '').split('!') as [string, string];
    await preview.goToSheet(sheet);
    await preview.type(cell, value);
  });
});
