import type { Screen } from './screen';
import { onward, paneIsAt } from './steps';

/** Calls by day of a centre, under its own headers: five months, February missing, more lost than came in March. */
const RAW_CALLS = [
  ['Date', 'Team', 'Offered', 'Answered', 'Abandoned', 'Answered within 20 s', 'AHT (s)'],
  ...Array.from({ length: 150 }, (_, day) => day).filter((day) => day < 31 || day > 58).map((day) => {
    const offered = 900 + ((day * 37) % 140);
    const lost = day > 58 && day < 90 ? 1000 : 30 + ((day * 13) % 20);
    return [46_023 + day, day % 2 === 0 ? 'North' : 'South', offered, offered - 40, lost, Math.round(offered * 0.8), 240 + ((day * 7) % 40)];
  }),
];

export const kpis: readonly Screen[] = [
  { name: 'kpis-list', walk: (preview) => paneIsAt(preview, '#/kpis', 'main section li') },
  {
    name: 'kpis-search',
    walk: async ({ pane }) => {
      await pane.locator('input[type="search"]').fill('AHT');
      await pane.locator('main li input[type="checkbox"]').first().check();
    },
  },
  {
    name: 'kpis-data',
    walk: async (preview) => {
      await preview.enter("'311'!F1", RAW_CALLS);
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, '#/kpis', 'main section li');
      await preview.pane.locator('main select').last().locator('option').nth(1).waitFor({ state: 'attached' });
      await preview.pane.locator('main select').last().selectOption({ index: 1 });
      await preview.pane.locator('main section li').first().waitFor();
    },
  },
  { name: 'kpis-page', walk: (preview) => paneIsAt(preview, '#/kpis/serviceLevel', 'main code') },
  { name: 'kpis-page-below', walk: ({ pane }) => pane.locator('main ul').last().scrollIntoViewIfNeeded() },
  {
    name: 'kpis-insert',
    walk: async (preview) => {
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, '#/kpis/averageHandleTime', 'footer button');
      await preview.pane.locator('footer button').first().click();
      await paneIsAt(preview, '#/kpis/occupancy', 'footer button');
      await preview.pane.locator('footer button').first().click();
      await paneIsAt(preview, '#/kpis/abandonRate', 'footer button');
      await preview.pane.locator('footer button').last().click();
      await preview.pane.locator('main section select').first().waitFor();
    },
  },
  { name: 'kpis-insert-below', walk: ({ pane }) => pane.locator('main .fui-MessageBar').first().scrollIntoViewIfNeeded() },
  {
    name: 'kpis-settings',
    walk: async (preview) => {
      await preview.pane.locator('main .fui-MessageBar button').first().click();
      await onward(preview, 'main [role="radiogroup"]');
    },
  },
  { name: 'kpis-preview', walk: (preview) => onward(preview, 'main section table, main table') },
  { name: 'kpis-preview-below', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
  { name: 'kpis-written', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
];
