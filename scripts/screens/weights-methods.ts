import type { Preview } from '../../test/pages/support/open-preview';
import { MONTHS_OF_FIGURES } from './samples';
import type { Screen } from './screen';
import { onward, paneIsAt } from './steps';

export const weightsMethods: readonly Screen[] = [
  {
    name: 'methods',
    walk: async (preview) => {
      await preview.enter("'311'!F1", MONTHS_OF_FIGURES);
      await paneIsAt(preview, '#/weights', 'main input[type="search"]');
      await preview.pane.locator('main input').first().fill("'311'!F1:L11");
      await preview.pane.locator('main [role="group"] input').first().waitFor();
      await onward(preview, 'main input[value="ranking"]');
      await preview.pane.locator('main [role="radiogroup"]').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'methods-ranking',
    walk: async ({ pane }) => {
      await pane.locator('main input[value="ranking"]').check();
      const handles = pane.locator('[data-control="handle"]');
      await handles.nth(2).press('ArrowUp');
      await handles.nth(3).press('=');
      await pane.locator('#weighing-order').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'methods-swing',
    walk: async ({ pane }) => {
      await pane.locator('main input[value="swing"]').check();
      await pane.locator('#weighing-best select').selectOption('0');
      for (const [place, points] of ['80', '60', '40'].entries()) await pane.locator(`#weighing-swing-${place + 1} input`).fill(points);
      await pane.locator('#weighing-swing-4').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'methods-best-worst',
    walk: async ({ pane }) => {
      await pane.locator('main input[value="bestWorst"]').check();
      await pane.locator('#weighing-best select').selectOption('0');
      await pane.locator('#weighing-worst select').selectOption('5');
      for (const [place, times] of ['2', '3', '2', '4', '8'].entries()) await pane.locator(`#weighing-from-best-${place + 1} select`).selectOption(times);
      for (const [place, times] of ['5', '3', '4', '2'].entries()) await pane.locator(`#weighing-to-worst-${place + 1} select`).selectOption(times);
      await pane.locator('#weighing-to-worst-4').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'methods-pairs',
    walk: async (preview) => {
      const { pane } = preview;
      await pane.locator('main input[value="ahp"]').check();
      await pane.locator('#weighing-pair [role="radio"][tabindex="0"]').focus();
      for (const key of ['3', '2', '5', '2', '3', '7', '2']) await judgePair(preview, key);
      await pane.locator('#weighing-pair').scrollIntoViewIfNeeded();
    },
  },
  { name: 'methods-pairs-grid', walk: ({ pane }) => pane.locator('main [data-row="4"]').scrollIntoViewIfNeeded() },
  {
    name: 'methods-raters',
    walk: async (preview) => {
      const { pane } = preview;
      for (let left = 0; left < 8; left += 1) await judgePair(preview, '9');
      await pane.locator('#weighing-raters button').first().click();
      await pane.locator('#weighing-raters input').fill('Ann');
      await pane.locator('#weighing-pair [role="radio"][tabindex="0"]').focus();
      for (let pairs = 0; pairs < 15; pairs += 1) await judgePair(preview, '2');
      await pane.locator('main [role="region"] table').last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'methods-delphi',
    walk: async ({ pane }) => {
      await pane.locator('main input[value="delphi"]').check();
      for (const ratings of ['876543', '976542', '886549']) {
        for (const [place, rating] of [...ratings].entries()) await pane.locator('#weighing-ratings input').nth(place).fill(rating);
        await pane.locator('#weighing-ratings button').click();
      }
      await pane.locator('main section table').last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'methods-figures',
    walk: async ({ pane }) => {
      await pane.locator('main input[value="measured"]').check();
      await pane.locator('main input[value="critic"]').check();
      await pane.locator('#weighing-direction-0').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'methods-both',
    walk: async ({ pane }) => {
      await pane.locator('main input[value="combined"]').check();
      await pane.locator('main input[type="range"]').scrollIntoViewIfNeeded();
    },
  },
];

/** Answers the pair in view by keys and goes on to the next. */
async function judgePair({ pane, page }: Preview, key: string): Promise<void> {
  const question = await pane.locator('#weighing-pair [role="radiogroup"]').getAttribute('aria-label');
  await pane.locator('#weighing-pair [role="radio"][tabindex="0"]').press(key);
  await pane.locator('#weighing-pair [role="radio"][aria-checked="true"]').press('Enter');
  for (let patience = 20; patience > 0 && await pane.locator('#weighing-pair [role="radiogroup"]').getAttribute('aria-label') === question; patience -= 1) await page.waitForTimeout(25);
}
