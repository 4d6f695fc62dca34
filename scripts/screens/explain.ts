import type { Screen } from './screen';
import { paneIsAt } from './steps';

export const explain: readonly Screen[] = [
  {
    name: 'explain-empty',
    walk: async (preview) => {
      await preview.goToSheet(1);
      await preview.select('A1');
      await paneIsAt(preview, '#/explain', 'main li button');
    },
  },
  {
    name: 'explain',
    walk: async (preview) => {
      await preview.select('E21');
      await preview.pane.locator('main figure svg').first().waitFor();
    },
  },
  {
    name: 'explain-steps',
    walk: ({ pane }) => pane.locator('main ol').first().scrollIntoViewIfNeeded(),
  },
  {
    name: 'explain-what-if',
    walk: async ({ pane }) => {
      const slider = pane.locator('input[type="range"]').first();
      await slider.focus();
      for (let presses = 0; presses < 12; presses += 1) await slider.press('ArrowRight');
      await pane.locator('main code').nth(1).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'explain-error',
    walk: async (preview) => {
      await preview.type('G12', '=ERLANGC(B12,B5,80)');
      await preview.select('G12');
      await preview.pane.locator('.fui-MessageBar').first().waitFor();
    },
  },
];
