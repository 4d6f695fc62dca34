import type { Screen } from './screen';
import { paneIsAt } from './steps';

/** As a file without the add-in keeps them, a lost link, another file’s function, and a name that is nobody’s. */
const LOST = [
  ['=_xldudf_AGENTS(120,180,0.8,20,30)', '=1+_xldudf_CALLSHEET_ERLANGC(10,_xldudf_AGENTS(120,180,0.8,20,30))'],
  ['=[2]!_xldudf_ERLANGB(10,12)', "='C:\\old\\wfm.xlam'!OCCUPANCY(120,180,14,30)"],
  ['=MISSPELT(3)', '=_xldudf_AGENTS(120,180,0.8,20,30)+_xldudf_OTHERS_THING(3)'],
];

export const repair: readonly Screen[] = [
  { name: 'repair-nothing', walk: (preview) => paneIsAt(preview, '#/repair', 'main ul') },
  {
    name: 'repair-cells',
    walk: async (preview) => {
      await preview.enter("'311'!F1", LOST);
      await paneIsAt(preview, '#/', 'nav a');
      await paneIsAt(preview, '#/repair', 'main dl');
    },
  },
  { name: 'repair-below', walk: ({ pane }) => pane.locator('main dl').last().scrollIntoViewIfNeeded() },
  {
    name: 'repair-done',
    walk: async ({ pane }) => {
      await pane.locator('footer button').last().click();
      await pane.locator('main .fui-MessageBar').first().waitFor({ timeout: 60_000 });
    },
  },
];
