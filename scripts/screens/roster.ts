import type { Screen } from './screen';
import { MAKE_PEOPLE, onward, paneIsAt, planWeekOfShifts, RANGE } from './steps';

/** A name twice, hours that are none, leave and wishes that can't be read. */
const BAD_PEOPLE = [
  ['Name', 'Hours a week', 'Leave', 'Wishes'], ['Ann', 40, '2026-01-07', '2026-01-10 off'], ['Bo', -5, 'soon', ''], ['Ann', 40, '', ''], ['', 40, '', ''],
  ['Cy', 'lots', '2030-01-01', 'whatever'], ['Di', '', '', '2026-01-08 early'],
];

export const roster: readonly Screen[] = [
  { name: 'roster-none', walk: (preview) => paneIsAt(preview, '#/roster', 'main .fui-MessageBar') },
  {
    name: 'roster-data',
    walk: async (preview) => {
      await planWeekOfShifts(preview);
      await paneIsAt(preview, '#/roster', 'main select');
    },
  },
  {
    name: 'roster-people',
    walk: async ({ pane }) => {
      await pane.locator(MAKE_PEOPLE).first().click();
      await pane.locator('main section select').first().waitFor({ timeout: 60_000 });
    },
  },
  { name: 'roster-people-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
  { name: 'roster-people-sheet', walk: (preview) => preview.select('A5') },
  { name: 'roster-settings', walk: (preview) => onward(preview, '.fui-Accordion') },
  { name: 'roster-law', walk: async ({ pane }) => { await pane.locator('main select').first().selectOption('EU'); } },
  {
    name: 'roster-settings-below',
    walk: async ({ pane }) => {
      for (const header of await pane.locator('main .fui-AccordionHeader button').all()) await header.click();
      await pane.locator('main input').nth(-2).fill('4');
      await pane.locator('main input').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'roster-search', walk: (preview) => onward(preview, '[role="progressbar"]') },
  { name: 'roster-preview', walk: ({ pane }) => pane.locator('figure svg').first().waitFor({ timeout: 60_000 }) },
  {
    name: 'roster-levers',
    walk: async ({ pane }) => {
      await pane.locator('main section button').last().click();
      await pane.locator('main section table tbody tr').nth(1).waitFor({ timeout: 60_000 });
      await pane.locator('main section [role="progressbar"]').waitFor({ state: 'detached', timeout: 60_000 });
      await pane.locator('main section table').first().scrollIntoViewIfNeeded();
    },
  },
  { name: 'roster-cells', walk: ({ pane }) => pane.locator('main [role="region"] table').first().scrollIntoViewIfNeeded() },
  { name: 'roster-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  { name: 'roster-sheet', walk: (preview) => preview.select('C8') },
  {
    name: 'roster-refresh',
    walk: async (preview) => {
      await preview.type('C8', 'Off!');
      await paneIsAt(preview, '#/', 'nav a');
      await preview.pane.locator('section li a').nth(1).click();
      await preview.pane.locator('figure svg').first().waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'roster-problems',
    walk: async (preview) => {
      await preview.goToSheet(0);
      await preview.enter("'311'!R1", BAD_PEOPLE);
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, '#/roster', RANGE);
      await preview.pane.locator(RANGE).fill("'311'!R1:U7");
      await preview.pane.locator('main ul li [role="img"]').nth(3).waitFor();
    },
  },
];
