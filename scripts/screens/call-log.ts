import type { Preview } from '../../test/pages/support/open-preview';
import { sampleCalls, sampleCsv } from '../../test/workers/call-log/sample-log';
import type { Screen } from './screen';
import { onward, paneIsAt } from './steps';

export const callLog: readonly Screen[] = [
  { name: 'call-log-file', walk: openCallLog },
  {
    name: 'call-log-outcomes',
    walk: async ({ pane }) => {
      for (const header of await pane.locator('.fui-AccordionHeader button').all()) await header.click();
      await pane.locator('main select').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'call-log-settings', walk: (preview) => onward(preview, 'main select:has(option[value="1440"])') },
  {
    name: 'call-log-sql',
    walk: async ({ pane }) => {
      await pane.locator('.fui-AccordionHeader button').last().click();
      await pane.locator('.fui-AccordionHeader').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'call-log-preview', walk: (preview) => onward(preview, 'main table') },
  { name: 'call-log-done', walk: (preview) => onward(preview, '.fui-MessageBar') },
  { name: 'call-log-forecast', walk: async ({ pane }) => { await pane.locator('main section button').first().click(); await pane.locator('main input').first().waitFor(); } },
];

/** A log of two days in UTC, with all that a log can tell. */
async function openCallLog(preview: Preview): Promise<void> {
  await paneIsAt(preview, '#/call-log', 'main input[type="file"]');
  await preview.pane.locator('main input[type="file"]').setInputFiles({ name: 'calls-2026-03.csv', mimeType: 'text/csv', buffer: Buffer.from(sampleCsv(sampleCalls(3000))) });
  await preview.pane.locator('main select').first().waitFor();
}
