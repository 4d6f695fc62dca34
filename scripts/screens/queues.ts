import type { Screen } from './screen';
import { onward, openForecast, paneIsAt } from './steps';

export const queues: readonly Screen[] = [
  {
    name: 'queues-data',
    walk: async (preview) => {
      await preview.enter("'311'!F1", [['Date', 'Time', 'Queue', 'Calls', 'AHT (s)'], ...queueRows()]);
      await openForecast(preview);
      await preview.pane.locator('main input').first().fill(`'311'!F1:J${queueRows().length + 1}`);
      await preview.pane.locator('main select').nth(0).locator('option[value=" all "]').waitFor({ state: 'attached' });
      await preview.pane.locator('main select').nth(0).selectOption(' all ');
    },
  },
  {
    name: 'queues-computing',
    walk: async (preview) => {
      await onward(preview, '[role="status"]');
      await onward(preview, 'h2');
    },
  },
  { name: 'queues-preview', walk: ({ pane }) => pane.locator('figure svg').first().waitFor({ timeout: 120_000 }) },
  { name: 'queues-cells', walk: ({ pane }) => pane.locator('main h3').filter({ hasText: 'A1:' }).first().scrollIntoViewIfNeeded() },
  { name: 'queues-done', walk: (preview) => onward(preview, 'main ul li') },
  { name: 'queues-sheet', walk: (preview) => preview.goToSheet(2) },
  { name: 'queues-home', walk: (preview) => paneIsAt(preview, '#/', 'section li a') },
];

/** Eleven weeks of hours from Monday, 5 January 2026, of three queues with calls and handle times of their own. */
function queueRows(): (string | number)[][] {
  const queues: readonly (readonly [string, number, number])[] = [['Orders', 40, 260], ['Returns', 15, 340], ['Fax', 0, 0]];
  return Array.from({ length: 77 * 11 }, (_, row) => ({ day: Math.floor(row / 11), hour: row % 11 })).flatMap(({ day, hour }) => queues.map(([name, level, aht]) => {
    const calls = Math.round((day % 7 < 5 ? 1 : 0.4) * level * (1 + Math.sin((Math.PI * (hour + 1)) / 12)) + ((day * 7 + hour * 5) % 9) * (level > 0 ? 1 : 0));
    return [46_027 + day, (8 + hour) / 24, name, calls, calls > 0 ? aht + day / 4 + ((day * 3 + hour) % 7) : ''];
  }));
}
