import type { Preview } from '../../test/pages/support/open-preview';
import type { Screen } from './screen';
import { onward, openEmptyWorkbook, paneIsAt, RANGE } from './steps';

/** Formulas as planners type them: nested, in text, one that no formula can say. */
const TYPED = [
  ['=AGENTS(120,180,0.8,20,30)', '=IF(ERLANGC(ERLANGS(120,180,30),14)>0.5,"busy","calm")'],
  ['=ROUND(SERVICELEVEL(120,180,20,16,30)*100,1)&"%"', '=IFERROR(ASA(120,180,16,30),0)'],
];

const showCells = async ({ pane }: Preview, choice: number): Promise<void> => {
  const select = pane.locator('main select').first();
  const value = await select.locator('option').nth(choice).getAttribute('value');
  await select.selectOption(value);
  await select.scrollIntoViewIfNeeded();
};

export const share: readonly Screen[] = [
  {
    name: 'share-data',
    walk: async (preview) => {
      await paneIsAt(preview, '#/staffing', RANGE);
      await preview.pane.locator(RANGE).fill("'311'!A1:C49");
      await onward(preview, '.fui-Accordion');
      await onward(preview, 'figure svg');
      await onward(preview, 'main .fui-MessageBar');
      await preview.enter("'311'!F1", TYPED);
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, '#/share', 'main section li button');
    },
  },
  {
    name: 'share-settings',
    walk: async (preview) => {
      await onward(preview, '[role="radiogroup"]');
      await preview.pane.locator('.fui-Spinner').waitFor({ state: 'detached' });
      await preview.page.waitForTimeout(2000);
    },
  },
  { name: 'share-about', walk: ({ pane }) => pane.locator('textarea').last().scrollIntoViewIfNeeded() },
  { name: 'share-preview', walk: (preview) => onward(preview, 'main select') },
  { name: 'share-cells', walk: ({ pane }) => pane.locator('main dl').last().scrollIntoViewIfNeeded() },
  { name: 'share-narrowed', walk: (preview) => showCells(preview, -1) },
  {
    name: 'share-beside',
    walk: async (preview) => {
      const folds = preview.pane.locator('.fui-AccordionHeader button');
      if (await folds.count() > 0) {
        await folds.first().click();
        await folds.last().scrollIntoViewIfNeeded();
      }
    },
  },
  { name: 'share-done', walk: (preview) => onward(preview, 'main .fui-MessageBar') },
  { name: 'share-sheet', walk: (preview) => preview.goToSheet(2) },
  {
    name: 'share-before',
    walk: async (preview) => {
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, '#/share', 'main section li button');
    },
  },
  {
    name: 'share-back',
    walk: async ({ pane }) => {
      await pane.locator('main section li button').last().click();
      await pane.locator('main .fui-MessageBar').first().waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'share-none',
    walk: async (preview) => {
      await openEmptyWorkbook(preview);
      await preview.enter('A1', [['Only words']]);
      await paneIsAt(preview, '#/share', '.fui-MessageBar');
    },
  },
];
