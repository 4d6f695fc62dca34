import { MONTHS_OF_FIGURES } from './samples';
import type { Screen } from './screen';
import { onward, paneIsAt } from './steps';

export const weights: readonly Screen[] = [
  { name: 'weights-alone', walk: (preview) => paneIsAt(preview, '#/weights', 'main input[type="search"]') },
  {
    name: 'weights-data',
    walk: async (preview) => {
      await preview.enter("'311'!F1", MONTHS_OF_FIGURES);
      await preview.pane.locator('main input').first().fill("'311'!F1:L11");
      await preview.pane.locator('main [role="group"] input').first().waitFor();
    },
  },
  {
    name: 'weights-search',
    walk: async ({ pane }) => {
      await pane.locator('main input[type="search"]').fill('满意度');
      await pane.locator('main input[type="search"]').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'weights-chosen',
    walk: async ({ pane }) => {
      await pane.locator('main input[type="search"]').fill('');
      await pane.locator('main h3 [role="status"]').scrollIntoViewIfNeeded();
    },
  },
  { name: 'weights-settings', walk: (preview) => onward(preview, 'main .fui-Accordion') },
  {
    name: 'weights-goals',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-AccordionHeader button').first().click();
      await pane.locator('main .fui-AccordionPanel input[type="checkbox"]').first().check();
      await pane.locator('main .fui-AccordionPanel').first().scrollIntoViewIfNeeded();
    },
  },
  { name: 'weights-goals-below', walk: ({ pane }) => pane.locator('main .fui-AccordionPanel select').last().scrollIntoViewIfNeeded() },
  {
    name: 'weights-targets',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-AccordionPanel input[type="checkbox"]').first().uncheck();
      await pane.locator('main .fui-AccordionHeader button').first().click();
      await pane.locator('main .fui-AccordionHeader button').nth(1).click();
      for (const [place, bounds] of [['82'], ['285', '310'], ['75'], ['85'], ['80', '88'], ['15']].entries()) {
        await pane.locator('main .fui-AccordionPanel .fui-AccordionHeader button').nth(place).click();
        for (const [at, bound] of bounds.entries()) await pane.locator('main .fui-AccordionPanel .fui-AccordionPanel').nth(place).locator('input').nth(at).fill(bound);
      }
      await pane.locator('main .fui-AccordionPanel .fui-AccordionPanel ul').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'weights-method',
    walk: async ({ pane }) => {
      await pane.locator('main .fui-AccordionHeader button').nth(1).click();
      await pane.locator('main [role="radiogroup"]').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'weights-points',
    walk: async ({ pane }) => {
      await pane.locator('main input[value="points"]').check();
      for (const [place, points] of ['52', '21', '12', '10', '5', '4'].entries()) await pane.locator('main li .fui-Input input').nth(place).fill(points);
      await pane.locator('main li .fui-Input input').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'weights-rule', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
  { name: 'weights-preview', walk: (preview) => onward(preview, 'main figure') },
  { name: 'weights-tornado', walk: ({ pane }) => pane.locator('main figure').last().scrollIntoViewIfNeeded() },
  { name: 'weights-cells', walk: ({ pane }) => pane.locator('main table').last().scrollIntoViewIfNeeded() },
  { name: 'weights-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  { name: 'weights-sheet', walk: (preview) => preview.goToSheet(2) },
];
