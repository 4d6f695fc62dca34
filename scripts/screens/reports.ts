import type { Screen } from './screen';
import { onward, openEmptyWorkbook, paneIsAt } from './steps';

export const reports: readonly Screen[] = [
  {
    name: 'reports-none',
    walk: async (preview) => {
      await openEmptyWorkbook(preview);
      await paneIsAt(preview, '#/reports', 'main h2 ~ div button');
    },
  },
  {
    name: 'reports-data',
    walk: async ({ pane }) => {
      await pane.locator('main h2 ~ div button').first().click();
      await pane.locator('main li h3').nth(4).waitFor({ timeout: 120_000 });
    },
  },
  {
    name: 'reports-columns',
    walk: async ({ pane }) => {
      await pane.locator('main li button').first().click();
      await pane.locator('main table td').first().waitFor();
    },
  },
  { name: 'reports-settings', walk: async (preview) => { await onward(preview, 'main li h3'); await onward(preview, '.fui-Accordion'); } },
  {
    name: 'reports-settings-unfolded',
    walk: async ({ pane }) => {
      for (const fold of await pane.locator('.fui-AccordionHeader button').all()) await fold.click();
      await pane.locator('.fui-AccordionPanel input').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'reports-preview', walk: (preview) => onward(preview, 'figure svg') },
  { name: 'reports-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  { name: 'reports-sheet-daily', walk: (preview) => preview.goToSheet(2) },
  { name: 'reports-sheet-weekly', walk: (preview) => preview.goToSheet(3) },
  { name: 'reports-sheet-monthly', walk: (preview) => preview.goToSheet(4) },
  { name: 'reports-sheet-outbound', walk: (preview) => preview.goToSheet(5) },
  { name: 'reports-home', walk: (preview) => paneIsAt(preview, '#/', 'nav a') },
];
