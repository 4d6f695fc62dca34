import type { TableRow } from '../../../src/core/history/table-cell';
import type { Plan } from '../../../src/sheets/plan';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { made, sampleTable, type ExampleOptions } from './example';

/** The sheets compute with Excel's formulas, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function written(table: readonly TableRow[], options: ExampleOptions = {}): Promise<Plan> {
  await live.put('Figures', 'A1', table.map((row) => [...row]));
  const { plan } = made(table, options);
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toEqual({ kind: 'written', sheets: ['Scorecard', 'Scores'] });
  return plan;
}

test('the invented figures come out on the sheets as in the core', async () => {
  const start = process.cpuUsage().user;
  const plan = await written(sampleTable().rows);
  console.log('written', (process.cpuUsage().user - start) / 1e6);
  expect(await differences(live, plan)).toEqual([]);
  console.log('done', (process.cpuUsage().user - start) / 1e6);
});
