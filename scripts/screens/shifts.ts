import type { Preview } from '../../test/pages/support/open-preview';
import type { Screen } from './screen';
import { onward, paneIsAt, RANGE } from './steps';

/** Times as text, a missing interval, fewer than nobody, and a night past midnight. */
const BAD_REQUIREMENT = [
  ['Interval', 'Agents required'],
  ['20:00–20:30', 11], ['20:30–21:00', -3], ['21:00–21:30', 'ten'], ['22:00–22:30', 7], ['22:30–23:00', 7], ['23:00–23:30', 6], ['23:30–00:00', 5], ['00:00–00:30', 4], ['00:30–01:00', 3],
];

export const shifts: readonly Screen[] = [
  { name: 'shifts-found', walk: (preview) => paneIsAt(preview, '#/shifts', 'main section select') },
  {
    name: 'shifts-data',
    walk: async (preview) => {
      await staffWeek(preview);
      await paneIsAt(preview, '#/shifts', 'main section select');
    },
  },
  { name: 'shifts-data-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
  { name: 'shifts-settings', walk: (preview) => onward(preview, 'main section ul .fui-Accordion') },
  {
    name: 'shifts-card',
    walk: async ({ pane }) => {
      await pane.locator('main section ul .fui-AccordionHeader button').first().click();
      await pane.locator('main section ul .fui-AccordionPanel .fui-AccordionHeader button').first().click();
      await pane.locator('main section ul').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'shifts-card-bad',
    walk: async ({ pane }) => {
      await pane.locator('main section ul li').first().locator('input').nth(2).fill('5:00');
      await pane.locator('main [role="alert"]').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'shifts-settings-below',
    walk: async ({ pane }) => {
      await pane.locator('main section ul li').first().locator('input').nth(2).fill('16:00');
      await pane.locator('main section ul .fui-AccordionHeader button').first().click();
      await pane.locator('main [role="group"] button').last().click();
      for (const header of (await pane.locator('main > div > .fui-Accordion .fui-AccordionHeader button').all())) await header.click();
      await pane.locator('main input').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'shifts-search', walk: (preview) => onward(preview, 'main div:has(> [role="progressbar"]) button:first-child:not([aria-disabled="true"])') },
  {
    name: 'shifts-preview',
    walk: async ({ pane }) => {
      await pane.locator('main button').first().waitFor();
      await pane.locator('figure svg').first().waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'shifts-levers',
    walk: async ({ pane }) => {
      await pane.locator('main section button').last().click();
      await pane.locator('main section table tbody tr').nth(1).waitFor({ timeout: 60_000 });
      await pane.locator('main section [role="progressbar"]').waitFor({ state: 'detached', timeout: 60_000 });
      await pane.locator('main section table').first().scrollIntoViewIfNeeded();
    },
  },
  { name: 'shifts-chart', walk: ({ pane }) => pane.locator('figure').first().scrollIntoViewIfNeeded() },
  { name: 'shifts-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
  { name: 'shifts-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  { name: 'shifts-sheet', walk: (preview) => preview.goToSheet(3) },
  {
    name: 'shifts-refresh',
    walk: async (preview) => {
      await paneIsAt(preview, '#/', 'nav a');
      await preview.pane.locator('section li a').nth(1).click();
      await preview.pane.locator('figure svg').first().waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'shifts-problems',
    walk: async (preview) => {
      await preview.goToSheet(0);
      await preview.enter("'311'!M1", BAD_REQUIREMENT);
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, "#/shifts/'311'!M1%3AN10", 'main ul li [role="img"]');
    },
  },
];

/** The first week of the sample's year as a staffing sheet, with the answers as they are offered. */
async function staffWeek(preview: Preview): Promise<void> {
  await paneIsAt(preview, '#/staffing', RANGE);
  await preview.pane.locator(RANGE).fill("'311'!A1:C169");
  await onward(preview, '.fui-Accordion');
  await onward(preview, 'figure svg');
  await onward(preview, 'main .fui-MessageBar');
}
