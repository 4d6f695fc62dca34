import type { Screen } from './screen';
import { MAKE_PEOPLE, onward, openEmptyWorkbook, paneIsAt, RANGE } from './steps';

/** Odd rows: a leave before the start, a rehire, two rows at once, dates to come, none, and unreadable. */
const ODD = [
  ['Name', 'Team', 'Start date', 'Leave date', 'Voluntary', 'Reason'],
  ['Ann', 'A', 45_322, 45_351, 'yes', 'Pay'], ['Ann', 'A', 45_446, '', '', ''], ['Ben', '', 45_323, 45_292, 'no', 'Boring'], ['Cho', 'B', 45_323, 45_747, 'maybe', ''],
  ['Dee', 'B', 71_000, '', '', ''], ['Eva', 'B', 45_051, 71_001, 'yes', 'Pay'], ['Fay', 'B', 'someday', '', '', ''], ['Gil', 'B', 45_412, 'gone', '', ''], ['Gil', 'B', 45_442, '', '', ''],
];

export const attrition: readonly Screen[] = [
  {
    name: 'attrition-none',
    walk: async (preview) => {
      await openEmptyWorkbook(preview);
      await paneIsAt(preview, '#/attrition', RANGE);
    },
  },
  {
    name: 'attrition-data',
    walk: async ({ pane }) => {
      await pane.locator(MAKE_PEOPLE).first().click();
      await pane.locator('main section select').first().waitFor({ timeout: 60_000 });
    },
  },
  { name: 'attrition-data-below', walk: ({ pane }) => pane.locator('main section select').last().scrollIntoViewIfNeeded() },
  { name: 'attrition-settings', walk: (preview) => onward(preview, '.fui-Accordion') },
  {
    name: 'attrition-reasons',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-AccordionHeader button').nth(1).click();
      await pane.locator('main .fui-AccordionPanel select').nth(3).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'attrition-headcount',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-AccordionHeader button').nth(1).click();
      await pane.locator('main input[type="text"]').first().fill('80');
      await pane.locator('main [role="switch"]').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'attrition-hiring',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-AccordionHeader button').nth(2).click();
      await pane.locator('main .fui-AccordionPanel').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'attrition-preview', walk: (preview) => onward(preview, 'figure svg') },
  { name: 'attrition-chart', walk: ({ pane }) => pane.locator('figure').first().scrollIntoViewIfNeeded() },
  { name: 'attrition-chart-tenure', walk: ({ pane }) => pane.locator('figure').nth(1).scrollIntoViewIfNeeded() },
  { name: 'attrition-chart-leavers', walk: ({ pane }) => pane.locator('figure').nth(2).scrollIntoViewIfNeeded() },
  { name: 'attrition-chart-heads', walk: ({ pane }) => pane.locator('figure').nth(3).scrollIntoViewIfNeeded() },
  { name: 'attrition-cells', walk: ({ pane }) => pane.locator('main table').nth(1).scrollIntoViewIfNeeded() },
  { name: 'attrition-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  { name: 'attrition-sheet', walk: (preview) => preview.goToSheet(2) },
  { name: 'attrition-sheet-chart', walk: (preview) => preview.select('A58') },
  { name: 'attrition-sheet-teams', walk: (preview) => preview.select('AC6') },
  { name: 'attrition-sheet-tenure', walk: (preview) => preview.goToSheet(3) },
  { name: 'attrition-sheet-tenure-chart', walk: (preview) => preview.select('A36') },
  { name: 'attrition-sheet-leavers', walk: (preview) => preview.goToSheet(4) },
  { name: 'attrition-sheet-pareto', walk: (preview) => preview.select('O34') },
  { name: 'attrition-sheet-headcount', walk: (preview) => preview.goToSheet(5) },
  { name: 'attrition-sheet-headcount-chart', walk: (preview) => preview.select('A60') },
  { name: 'attrition-sheet-staff', walk: (preview) => preview.goToSheet(6) },
  {
    name: 'attrition-problems',
    walk: async (preview) => {
      await preview.goToSheet(0);
      await preview.enter('Sheet1!A1', ODD);
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, '#/attrition', RANGE);
      await preview.pane.locator(RANGE).fill('Sheet1!A1:F10');
      await preview.pane.locator('main ul li [role="img"]').nth(3).waitFor();
      await preview.pane.locator('main ul li [role="img"]').nth(3).scrollIntoViewIfNeeded();
    },
  },
];
