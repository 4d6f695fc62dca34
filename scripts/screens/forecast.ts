import type { Screen } from './screen';
import { onward, openForecast, paneIsAt } from './steps';

export const forecast: readonly Screen[] = [
  { name: 'forecast-data', walk: openForecast },
  {
    name: 'forecast-data-below',
    walk: async ({ pane }) => {
      await pane.locator('main select:has(option[value="US"])').selectOption('US');
      for (const header of await pane.locator('.fui-AccordionHeader button').all()) await header.click();
      await pane.locator('.fui-AccordionHeader').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'forecast-settings', walk: (preview) => onward(preview, '[role="status"]') },
  {
    name: 'forecast-settings-unfolded',
    walk: async ({ pane }) => {
      for (const header of await pane.locator('.fui-AccordionHeader button').all()) await header.click();
      await pane.locator('main select').first().selectOption('until');
    },
  },
  {
    name: 'forecast-computing',
    walk: async (preview) => {
      await preview.pane.locator('main select').first().selectOption('365');
      await onward(preview, 'h2');
    },
  },
  { name: 'forecast-preview', walk: ({ pane }) => pane.locator('figure svg').first().waitFor({ timeout: 120_000 }) },
  { name: 'forecast-accuracy', walk: ({ pane }) => pane.locator('main table').first().scrollIntoViewIfNeeded() },
  { name: 'forecast-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
  { name: 'forecast-done', walk: (preview) => onward(preview, 'main ul li') },
  { name: 'forecast-sheet', walk: (preview) => preview.goToSheet(2) },
  { name: 'forecast-sheet-accuracy', walk: (preview) => preview.goToSheet(3) },
  { name: 'forecast-sheet-log', walk: (preview) => preview.goToSheet(4) },
  {
    name: 'forecast-refresh',
    walk: async (preview) => {
      await paneIsAt(preview, '#/', 'nav a');
      await preview.pane.locator('section li a').nth(1).click();
      await preview.pane.locator('figure svg').first().waitFor({ timeout: 120_000 });
    },
  },
];
