import type { Screen } from './screen';
import { onward, openStaffing, paneIsAt } from './steps';

/** Ends the writing that a tour holds up to look at it. */
let finishWriting: () => Promise<void> = () => Promise.resolve();

export const staffing: readonly Screen[] = [
  { name: 'staffing-data', walk: openStaffing },
  { name: 'staffing-settings', walk: (preview) => onward(preview, '.fui-Accordion') },
  {
    name: 'staffing-settings-unfolded',
    walk: async ({ pane }) => {
      for (const header of await pane.locator('.fui-AccordionHeader button').all()) await header.click();
    },
  },
  { name: 'staffing-preview', walk: (preview) => onward(preview, 'figure svg') },
  {
    name: 'staffing-writing',
    walk: async (preview) => {
      finishWriting = await preview.keepCalculating();
      await onward(preview, '[role="progressbar"]');
    },
  },
  {
    name: 'staffing-done',
    walk: async ({ pane }) => {
      await finishWriting();
      await pane.locator('.fui-MessageBar').waitFor({ timeout: 120_000 });
    },
  },
  { name: 'home-continue', walk: (preview) => paneIsAt(preview, '#/', 'nav a') },
  {
    name: 'staffing-refresh',
    walk: async ({ pane }) => {
      await pane.locator('section li a').nth(1).click();
      await pane.locator('figure svg').first().waitFor();
    },
  },
];
