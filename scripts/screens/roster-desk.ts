import type { Screen } from './screen';
import { paneIsAt, planRosterOfWeek } from './steps';

export const rosterDesk: readonly Screen[] = [
  { name: 'desk-none', walk: (preview) => paneIsAt(preview, '#/roster-desk', 'main .fui-MessageBar') },
  {
    name: 'desk',
    walk: async (preview) => {
      await planRosterOfWeek(preview);
      await paneIsAt(preview, '#/roster-desk', 'main section select');
    },
  },
  {
    name: 'desk-broken',
    walk: async (preview) => {
      const [line] = await preview.range('C8:I8');
      const worked = (line ?? []).findIndex((cell) => cell !== '');
      await preview.type(`${'CDEFGHI'[worked]}8`, 'off');
      await preview.type('C9', 'X99');
      await preview.pane.locator('main ul li button').nth(2).waitFor();
    },
  },
  {
    name: 'desk-swap',
    walk: async ({ pane }) => {
      await pane.locator('main section select').nth(0).selectOption('0');
      await pane.locator('main section select').nth(1).selectOption('2');
      await pane.locator('main section select').nth(2).selectOption('9');
      await pane.locator('main section select').nth(2).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'desk-lock',
    walk: async (preview) => {
      await preview.select('C10');
      await preview.pane.locator('main section').nth(-2).locator('button').first().click();
      await preview.pane.locator('main section').nth(-2).locator('.fui-MessageBar').waitFor();
      await preview.pane.locator('main section').last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'desk-day',
    walk: async ({ pane }) => {
      await pane.locator('main section').last().locator('button').first().click();
      await pane.locator('main section').last().locator('.fui-MessageBar').waitFor({ timeout: 60_000 });
      await pane.locator('main section').last().scrollIntoViewIfNeeded();
    },
  },
];
