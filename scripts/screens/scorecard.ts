import type { Screen } from './screen';
import { onward, paneIsAt, RANGE } from './steps';

/** Percentages as numbers, text, an error, a row twice, a month that is missing, and a column that never changes. */
const BAD_FIGURES = [
  ['Month', 'Team', 'Agent', 'Service level', 'Average handle time', 'Customer satisfaction', 'Badges'], ['2026-01', 'North', 'Ann', 82, 310, 0.9, 1], ['2026-01', 'South', 'Bo', 71, 355, 0.8, 1],
  ['2026-02', 'North', 'Ann', 84, 305, 0.91, 1], ['2026-02', 'South', 'Bo', 'n/a', 350, 0.82, 1], ['2026-04', 'North', 'Ann', 80, 320, 0.88, 1], ['2026-04', 'South', 'Bo', 75, 345, 0.84, 1],
  ['2026-04', 'South', 'Bo', 76, 345, 0.84, 1], ['2026-05', 'North', 'Ann', 81, 300, '#N/A', 1],
];

export const scorecard: readonly Screen[] = [
  { name: 'scorecard-none', walk: (preview) => paneIsAt(preview, '#/scorecard', 'main .fui-MessageBar') },
  {
    name: 'scorecard-data',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-MessageBar + div button').click();
      await pane.locator('main select').first().waitFor({ timeout: 120_000 });
    },
  },
  { name: 'scorecard-data-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
  { name: 'scorecard-settings', walk: (preview) => onward(preview, 'main .fui-Accordion') },
  {
    name: 'scorecard-points',
    walk: async ({ pane }) => {
      await pane.locator('main input[type="radio"]').first().click();
      await pane.locator('main input:not([type="radio"])').nth(3).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'scorecard-rule',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-AccordionHeader button').first().click();
      await pane.locator('main .fui-AccordionPanel').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'scorecard-steps',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-AccordionPanel select').first().selectOption('tiers');
      await pane.locator('main .fui-AccordionPanel ol').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'scorecard-more',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-AccordionHeader button').last().click();
      await pane.locator('main .fui-AccordionPanel').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'scorecard-preview', walk: (preview) => onward(preview, 'figure svg') },
  { name: 'scorecard-changes', walk: ({ pane }) => pane.locator('main section ul').last().scrollIntoViewIfNeeded() },
  { name: 'scorecard-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
  { name: 'scorecard-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  { name: 'scorecard-sheet', walk: (preview) => preview.goToSheet(3) },
  { name: 'scorecard-scores', walk: (preview) => preview.goToSheet(4) },
  {
    name: 'scorecard-problems',
    walk: async (preview) => {
      await preview.goToSheet(0);
      await preview.enter("'311'!M1", BAD_FIGURES);
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, '#/scorecard', RANGE);
      await preview.pane.locator(RANGE).fill("'311'!M1:S9");
      await preview.pane.locator('main ul li [role="img"]').nth(3).waitFor();
      await preview.pane.locator('main ul li [role="img"]').nth(3).scrollIntoViewIfNeeded();
    },
  },
];
