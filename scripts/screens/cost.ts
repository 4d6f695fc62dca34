import type { Screen } from './screen';
import { onward, openStaffing, paneIsAt, RANGE } from './steps';

/** Months of a centre with Chinese headers: March is missing, a wage is negative, a handle time is text. */
const MONTHS = [
  ['月份', '来电量', '平均处理时长（秒）', '时薪', '座席人数', '计薪工时', '离职人数'], ['2026年1月', 52_000, 235, 36, 61, 10_250, 2], ['2026年2月', 47_000, '4:05', 36, 58, 9750, 1],
  ['2026年4月', 55_000, 240, -36, 64, 10_750, 3], ['2026年5月', 56_500, 241, 37, 65, 10_900, 1], ['2026年6月', 58_000, 238, 37, 66, 11_100, 2],
];

/** A ledger with the words of three languages, sums, and an account that no word tells. */
const LEDGER = [
  ['Account', '2026-01', '2026-02', '2026-04', 'Total'], ['Agent wages', 368_000, 351_000, 387_000, 1_106_000], ['社會保險', 92_000, 88_000, 97_000, 277_000], ['Team leaders', 42_000, 42_000, 42_000, 126_000],
  ['招聘费', 4500, '3,000', 6000, 13_500], ['Office rent', 40_000, 40_000, 40_000, 120_000], ['Software licences', 15_000, 15_000, 15_500, 45_500], ['话费', 16_300, 14_700, 17_600, 48_600], ['Gifts', 900, 0, 1200, 2100],
  ['Total', 578_700, 550_700, 606_300, 1_735_700],
];

const FOLDS = '.fui-AccordionHeader button';

export const cost: readonly Screen[] = [
  { name: 'cost-start', walk: (preview) => paneIsAt(preview, '#/cost', 'main input[type="radio"]') },
  { name: 'cost-start-below', walk: ({ pane }) => pane.locator('main input').last().scrollIntoViewIfNeeded() },
  {
    name: 'cost-table',
    walk: async (preview) => {
      await preview.enter("'311'!F1", MONTHS);
      await preview.pane.locator('main input[type="radio"][value="table"]').check();
      await preview.pane.locator(RANGE).fill("'311'!F1:L6");
      await preview.pane.locator('main select').first().waitFor();
    },
  },
  { name: 'cost-table-columns', walk: ({ pane }) => pane.locator('main ul li [role="img"]').first().scrollIntoViewIfNeeded() },
  { name: 'cost-money', walk: (preview) => onward(preview, 'main .fui-Accordion') },
  {
    name: 'cost-money-unfolded',
    walk: async ({ pane }) => {
      for (const fold of await pane.locator(FOLDS).all()) await fold.click();
      await pane.locator(FOLDS).nth(2).scrollIntoViewIfNeeded();
    },
  },
  { name: 'cost-money-heads', walk: ({ pane }) => pane.locator('main section ul li').last().scrollIntoViewIfNeeded() },
  {
    name: 'cost-actuals',
    walk: async (preview) => {
      await onward(preview, 'main input[type="radio"][value="none"]');
      await preview.enter("'311'!N1", LEDGER);
      await preview.pane.locator('main input[type="radio"][value="table"]').check();
      await preview.pane.locator(RANGE).fill("'311'!N1:R10");
      await preview.pane.locator('main select').first().waitFor();
    },
  },
  { name: 'cost-actuals-mapping', walk: ({ pane }) => pane.locator('main select').last().scrollIntoViewIfNeeded() },
  { name: 'cost-bridge', walk: (preview) => onward(preview, 'main input[type="radio"][value="what-if"]') },
  {
    name: 'cost-bridge-changes',
    walk: async ({ pane }) => {
      await pane.locator('main input[type="radio"][value="what-if"]').check();
      await pane.locator('main section input').last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'cost-bridge-scenarios',
    walk: async ({ pane }) => {
      await pane.locator('main input[type="radio"][value="typed"]').check();
      await pane.locator('main section').last().scrollIntoViewIfNeeded();
      await pane.locator('main input[type="radio"][value="actual"]').check();
    },
  },
  { name: 'cost-preview', walk: (preview) => onward(preview, 'figure svg') },
  { name: 'cost-preview-charts', walk: ({ pane }) => pane.locator('figure').last().scrollIntoViewIfNeeded() },
  { name: 'cost-preview-cells', walk: ({ pane }) => pane.locator('main table').nth(2).scrollIntoViewIfNeeded() },
  { name: 'cost-done', walk: (preview) => onward(preview, 'main .fui-MessageBar ~ section ul') },
  { name: 'cost-home', walk: (preview) => paneIsAt(preview, '#/', 'section li a') },
  {
    name: 'cost-reopened',
    walk: async ({ pane }) => {
      await pane.locator('section li a').first().click();
      await pane.locator('main select').first().waitFor();
    },
  },
  {
    name: 'cost-staffing',
    walk: async (preview) => {
      await paneIsAt(preview, '#/', 'nav a');
      await openStaffing(preview);
      await preview.pane.locator(RANGE).fill("'311'!A1:C337");
      await onward(preview, '.fui-Accordion');
      await onward(preview, 'figure svg');
      await onward(preview, 'main .fui-MessageBar');
      await paneIsAt(preview, '#/cost', 'main input[type="radio"]');
    },
  },
];
