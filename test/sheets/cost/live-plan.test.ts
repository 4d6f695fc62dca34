import type { CostSettings } from '../../../src/core/cost/model/settings';
import type { Plan } from '../../../src/sheets/plan';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { example, made } from './example';

/** The sheets compute with Excel's formulas and ours, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function written(plan: Plan): Promise<string[]> {
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  return differences(live, plan);
}

test('a year of examples: every cell is what the core makes of it', async () => {
  const settings: CostSettings = example();
  expect(await written(made(settings))).toEqual([]);
});
