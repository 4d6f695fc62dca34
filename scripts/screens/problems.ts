import type { Screen } from './screen';
import { paneIsAt, RANGE } from './steps';

/** One of each thing that planners' tables suffer from. */
const TABLE_WITH_PROBLEMS = [
  ['Day', 'Time', 'Calls'],
  [45300, 8 / 24, 100], [45300, 8.5 / 24, 'n/a'], [45300, 9 / 24, -5], [45300, 9.5 / 24, 120],
  [45300, 11 / 24, 90], [null, null, null], [45300, 11.5 / 24, 80],
];

export const problems: readonly Screen[] = [
  {
    name: 'staffing-problems',
    walk: async (preview) => {
      await preview.enter("'311'!F1", TABLE_WITH_PROBLEMS);
      await paneIsAt(preview, '#/staffing', RANGE);
      await preview.pane.locator(RANGE).fill("'311'!F1:H8");
      await preview.pane.locator('main ul li [role="img"]').nth(3).waitFor();
    },
  },
  {
    name: 'staffing-blocked',
    walk: async ({ pane }) => {
      await pane.locator(RANGE).fill('Nowhere!A1:C9');
      await pane.locator('.fui-Field__validationMessage').waitFor();
    },
  },
];
