import { HOURS } from './samples';
import type { Screen } from './screen';
import { onward, paneIsAt } from './steps';

export const today: readonly Screen[] = [
  {
    name: 'today-none',
    walk: async (preview) => {
      await preview.enter("'311'!F1", [['Interval', 'Forecast', 'Low', 'High', 'AHT (s)'], ...HOURS.map(([time, calls]) => [time, calls, 0.88 * calls, 1.13 * calls, 240])]);
      await preview.enter("'311'!L1", [['Time', 'Calls'], ...HOURS.map(([time, calls], hour) => [time, hour < 4 ? Math.round(calls * 1.19) : 0])]);
      await paneIsAt(preview, '#/today', 'main .fui-MessageBar');
    },
  },
  {
    name: 'today-data',
    walk: async ({ pane }) => {
      await pane.locator('main input').first().fill("'311'!F1:J13");
      await pane.locator('main input[type="radio"]').nth(1).click();
      await pane.locator('main input:not([type="radio"])').nth(1).fill("'311'!L1:M13");
      await pane.locator('main select').last().selectOption('4');
    },
  },
  { name: 'today-data-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
  { name: 'today-settings', walk: (preview) => onward(preview, '.fui-Accordion') },
  { name: 'today-preview', walk: (preview) => onward(preview, 'figure svg') },
  { name: 'today-chart', walk: ({ pane }) => pane.locator('figure').first().scrollIntoViewIfNeeded() },
  { name: 'today-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
  { name: 'today-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  { name: 'today-sheet', walk: (preview) => preview.goToSheet(2) },
  { name: 'today-sheet-chart', walk: (preview) => preview.select('Q6') },
];
