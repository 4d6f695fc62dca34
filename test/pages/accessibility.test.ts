import type { Browser, FrameLocator } from 'playwright-core';
import { findings, findingsInDarkAndContrast } from './support/findings';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const TABLE_WITH_PROBLEMS = [
  ['Day', 'Time', 'Calls'],
  [45300, 8 / 24, 100], [45300, 8.5 / 24, 'n/a'], [45300, 9 / 24, -5], [45300, 9.5 / 24, 120],
  [45300, 11 / 24, 90], [null, null, null], [45300, 11.5 / 24, 80],
];

describe.each([
  ['light', 'en', findings],
  ['dark and high contrast', 'zh-TW', findingsInDarkAndContrast],
] as const)('axe-core finds nothing in %s, %s, at 320 px', (look, locale, found) => {
  let preview: Preview;
  let pane: FrameLocator;

  beforeAll(async () => {
    preview = await openPreview(browser, { theme: look === 'light' ? 'light' : 'dark', locale });
    pane = preview.pane;
    await preview.setPaneWidth(320);
  });

  afterAll(async () => {
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });

  const onward = async (next: string): Promise<void> => {
    await pane.locator('footer button:not([aria-disabled="true"])').last().click();
    await pane.locator(next).first().waitFor({ timeout: 60_000 });
  };

  test.each([
    ['home', '#/', 'nav a'],
    ['settings', '#/settings', '[role="radiogroup"]'],
    ['the list of functions', '#/functions', 'main ul a'],
    ['the page of a function', '#/functions/ERLANGC', 'footer code'],
    ['the list of questions', '#/goals', 'main ul a'],
    ['the answer to a question', '#/goals/agents', 'figure svg'],
    ['the base case of a scenario table', '#/goals/scenario', '.fui-Accordion'],
    ['the page of a function with names in other add-ins', '#/functions/ASA', 'footer code'],
    ['the page of a function that takes a table', '#/functions/AHPWEIGHTS', 'main textarea'],
    ['the page of a function that makes a table', '#/functions/ERLANGTABLE', 'footer table'],
  ])('on %s', async (_name, hash, shows) => {
    await goTo(preview, hash);
    await pane.locator(shows).first().waitFor();
    expect(await found(preview)).toEqual([]);
  });

  test('on the page of a function whose arguments are refused', async () => {
    await pane.locator('main input').first().fill('-1');
    await pane.locator('[role="alert"]').waitFor();
    expect(await found(preview)).toEqual([]);
  });

  test('on a cell that is explained, with values tried, and on an error', async () => {
    await preview.goToSheet(1);
    await preview.enter('G12', [['=ERLANGC(B12,B5,80)']]);
    await preview.shows('G12', '#NUM!');
    await goTo(preview, '#/explain');
    await preview.select('A1');
    await pane.locator('main li button').first().waitFor();
    expect(await found(preview)).toEqual([]);
    await preview.select('E21');
    await pane.locator('figure svg').first().waitFor();
    for (const fold of await pane.locator('.fui-AccordionHeader button').all()) await fold.click();
    await pane.locator('input[type="range"]').first().press('ArrowRight');
    await pane.locator('main code').nth(1).waitFor();
    expect(await found(preview)).toEqual([]);
    await preview.select('G12');
    await pane.locator('.fui-MessageBar').waitFor();
    expect(await found(preview)).toEqual([]);
    await preview.goToSheet(0);
  });

  test('on the steps and the preview of a scenario table', async () => {
    await goTo(preview, '#/goals/scenario');
    await pane.locator('.fui-Accordion').waitFor();
    await onward('main select');
    await pane.locator('main select').nth(1).selectOption('shrinkage');
    expect(await found(preview)).toEqual([]);
    await onward('figure svg');
    expect(await found(preview)).toEqual([]);
  });

  test('on every step of the forecasting wizard, both ways', async () => {
    await preview.enter("'311'!F1", TABLE_WITH_PROBLEMS);
    await preview.enter("'311'!C2002", [[90_000]]);
    await goTo(preview, '#/forecast');
    const range = pane.locator('main input').first();
    await pane.locator('main input[value*="!"]').first().waitFor();
    await range.fill("'311'!F1:H8");
    await pane.locator('main li [role="img"]').first().waitFor();
    expect(await found(preview)).toEqual([]);
    await range.fill("'311'!A1:C8761");
    await pane.locator('main li select').first().waitFor();
    await pane.locator('main select:has(option[value="US"])').selectOption('US');
    for (const fold of await pane.locator('.fui-AccordionHeader button').all()) await fold.click();
    expect(await found(preview)).toEqual([]);

    await onward('[role="radiogroup"]');
    for (const fold of await pane.locator('.fui-AccordionHeader button').all()) await fold.click();
    await pane.locator('main select').first().selectOption('until');
    expect(await found(preview)).toEqual([]);
    await pane.locator('main select').first().selectOption('28');

    await onward('figure svg');
    await pane.locator('main table').first().waitFor();
    expect(await found(preview)).toEqual([]);
    await onward('.fui-MessageBar');
    expect(await found(preview)).toEqual([]);

    await goTo(preview, '#/');
    await pane.locator('nav a').first().waitFor();
    await goTo(preview, '#/forecast');
    await pane.locator('main input[value*="!"]').first().waitFor();
    await onward('[role="radiogroup"]');
    await pane.locator('main input[type="radio"]').nth(1).click();
    expect(await found(preview)).toEqual([]);
    await onward('figure svg');
    expect(await found(preview)).toEqual([]);
  });

  test('on every step of the staffing wizard', async () => {
    await preview.enter("'311'!F1", TABLE_WITH_PROBLEMS);
    // A second try begins anew.
    await goTo(preview, '#/');
    await pane.locator('nav a').first().waitFor();
    await goTo(preview, '#/staffing');
    const range = pane.locator('main input').first();
    // The page before has fields too: the wizard is there once it has found the table.
    await pane.locator('main input[value*="!"]').first().waitFor();
    await range.fill('Nowhere!A1:C9');
    await pane.locator('.fui-Field__validationMessage').waitFor();
    expect(await found(preview)).toEqual([]);
    await range.fill("'311'!F1:H8");
    await pane.locator('main li [role="img"]').nth(3).waitFor();
    expect(await found(preview)).toEqual([]);

    await onward('.fui-Accordion');
    for (const fold of await pane.locator('.fui-AccordionHeader button').all()) await fold.click();
    expect(await found(preview)).toEqual([]);

    await onward('figure svg');
    expect(await found(preview)).toEqual([]);

    const release = await preview.keepCalculating();
    await onward('[role="progressbar"]');
    expect(await found(preview)).toEqual([]);

    await release();
    await pane.locator('.fui-MessageBar').waitFor({ timeout: 60_000 });
    expect(await found(preview)).toEqual([]);

    await goTo(preview, '#/');
    await pane.locator('main section li').first().waitFor();
    expect(await found(preview)).toEqual([]);
  });
});

describe('by keyboard', () => {
  let preview: Preview;
  let pane: FrameLocator;

  beforeAll(async () => {
    preview = await openPreview(browser);
    pane = preview.pane;
  });

  afterAll(async () => {
    await preview.close();
  });

  /** How a control looks, as far as focus may change it; Fluent draws some of it on the frame of a field. */
  function looks(elements: Element[]): string[] {
    return elements.map((element) => [element, element.closest('.fui-Input') ?? element].flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::after')])
      .map(({ outline, outlineStyle, boxShadow, borderColor, transform }) => [outlineStyle === 'none' ? '' : outline, boxShadow, borderColor, transform].join()).join());
  }

  /** What Tab comes to from the heading on, by name, until it leaves the pane. Whatever has the focus must show it. */
  async function tabStops(): Promise<string[]> {
    await pane.locator('h1').evaluate((element: HTMLElement) => element.focus());
    const controls = pane.locator('a[href], button, input, select');
    const plain = await controls.evaluateAll(looks);
    const stops: string[] = [];
    for (let presses = 0; presses < plain.length; presses += 1) {
      await preview.page.keyboard.press('Tab');
      const at = await controls.evaluateAll((elements) => elements.findIndex((element) => element.matches(':focus')));
      if (at < 0) break;
      const name = await controls.nth(at).evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);
      if (stops.includes(name)) break;
      stops.push(name);
      const focused = (await controls.evaluateAll(looks))[at];
      if (focused === plain[at]) throw new Error(`Nothing shows that ${name} has the focus.`);
    }
    return stops;
  }

  test('Tab reaches every job and the settings from home', async () => {
    const jobs = await pane.locator('nav a').allTextContents();
    expect(jobs.map((text) => /^(Staff a day|Forecast|Re-forecast today|Plan shifts|Plan a roster|Change a roster|Check a schedule|Find a KPI|Weigh KPIs|Score|Report|Cost it|Plan for leavers|Share with finance|Repair formulas|Read a call log|Explain this cell|Find a goal|Functions)/.exec(text)?.[0])).toEqual([
      'Staff a day', 'Forecast', 'Re-forecast today', 'Plan shifts', 'Plan a roster', 'Change a roster', 'Check a schedule', 'Find a KPI', 'Weigh KPIs', 'Score', 'Report', 'Cost it', 'Plan for leavers', 'Share with finance', 'Repair formulas', 'Read a call log', 'Explain this cell', 'Find a goal', 'Functions',
    ]);
    expect(await tabStops()).toEqual([...jobs, 'Settings']);
  });

  test('Enter opens a job; Tab reaches the search, every family and every function', async () => {
    await pane.getByRole('link', { name: /^Functions/ }).focus();
    await preview.page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Functions' }).waitFor();
    const families = await pane.getByRole('group').getByRole('button').allTextContents();
    const functions = await pane.locator('main ul a').allTextContents();
    expect(functions.length).toBeGreaterThan(5);
    expect(await tabStops()).toEqual(['Search by name or purpose', ...families, ...functions]);
  });

  test('Enter opens a function, and its way back leads to the list and home', async () => {
    await pane.locator('a[href$="/ERLANGC"]').focus();
    await preview.page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'ERLANGC' }).waitFor();
    await pane.getByRole('button', { name: 'All functions' }).focus();
    await preview.page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Functions' }).waitFor();
    await pane.getByRole('button', { name: 'Back to home' }).focus();
    await preview.page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'What do you need to plan?' }).waitFor();
  });
});
