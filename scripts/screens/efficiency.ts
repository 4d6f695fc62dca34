import { HOURS } from './samples';
import type { Screen } from './screen';
import { onward, paneIsAt, RANGE } from './steps';

/** A week by the hour from 8:00 on: two crews of eight hours, whatever the day brings. */
const WEEK = Array.from({ length: 7 }, (_, day) => HOURS.map(([time, calls], hour) => {
  const came = Math.round(calls * (day < 5 ? 1.1 - 0.05 * day : 0.5));
  return [46_027 + day, time, came, (hour < 9 ? (day < 5 ? 11 : 6) : 0) + (hour >= 3 ? (day < 5 ? 6 : 3) : 0), Math.ceil(came * 240 / 3600 + 1.1 * Math.sqrt(came * 240 / 3600)), 240];
})).flat();

/** Times as text, a gap, a negative, a text, and a night past midnight. */
const BAD_SCHEDULE = [
  ['Interval', 'Calls', 'Scheduled', 'Required'],
  ['20:00–20:30', 100, 12, 11], ['20:30–21:00', 90, -3, 10], ['21:00–21:30', 80, 'ten', 9], ['22:30–23:00', 60, 8, 7],
  ['23:00–23:30', 50, 7, 6], ['23:30–00:00', 40, 6, 5], ['00:00–00:30', 30, 5, 4], ['00:30–01:00', 20, 4, 3], ['01:00–01:30', 10, 3, ''],
];

export const efficiency: readonly Screen[] = [
  { name: 'efficiency-found', walk: (preview) => paneIsAt(preview, '#/efficiency', 'main select') },
  {
    name: 'efficiency-data',
    walk: async (preview) => {
      await preview.enter("'311'!F1", [['Date', 'Time', 'Calls', 'Scheduled', 'Required', 'AHT (s)'], ...WEEK]);
      await preview.pane.locator(RANGE).fill("'311'!F1:K85");
      await preview.pane.locator('main select').first().waitFor();
    },
  },
  { name: 'efficiency-data-below', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
  { name: 'efficiency-settings', walk: (preview) => onward(preview, '.fui-Accordion') },
  {
    name: 'efficiency-settings-unfolded',
    walk: async ({ pane }) => {
      await pane.locator('.fui-AccordionHeader button').last().click();
      await pane.locator('.fui-AccordionPanel input').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'efficiency-preview', walk: (preview) => onward(preview, 'figure svg') },
  { name: 'efficiency-advice', walk: ({ pane }) => pane.locator('main section ul').last().scrollIntoViewIfNeeded() },
  { name: 'efficiency-chart', walk: ({ pane }) => pane.locator('figure').first().scrollIntoViewIfNeeded() },
  { name: 'efficiency-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
  { name: 'efficiency-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  { name: 'efficiency-sheet', walk: (preview) => preview.goToSheet(2) },
  { name: 'efficiency-sheet-chart', walk: (preview) => preview.select('A60') },
  { name: 'efficiency-sheet-days', walk: (preview) => preview.select('AC6') },
  { name: 'efficiency-sheet-heat', walk: (preview) => preview.select('AX17') },
  {
    name: 'efficiency-problems',
    walk: async (preview) => {
      await preview.goToSheet(0);
      await preview.enter("'311'!M1", BAD_SCHEDULE);
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, '#/efficiency', RANGE);
      await preview.pane.locator(RANGE).fill("'311'!M1:P10");
      await preview.pane.locator('main ul li [role="img"]').nth(3).waitFor();
      await preview.pane.locator('main ul li [role="img"]').nth(3).scrollIntoViewIfNeeded();
    },
  },
];
