import type { TableRow } from '../../../src/core/history/table-cell';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { made, monthTable, peopleTable, sampleTable, type ExampleOptions } from './example';

/** The sheets compute with Excel's formulas and ours, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function writtenPeople(table: readonly TableRow[], options: ExampleOptions = {}) {
  await live.put(options.sheet ?? 'People', 'A1', table.map((row) => [...row]));
  const example = made(peopleTable(table, options), options);
  expect(await live.port.write(example.plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  return example;
}

test('every cell of the five sheets of the invented people is what the core computes', async () => {
  const { plan } = await writtenPeople(sampleTable());
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Attrition', 'Tenure', 'Leavers', 'Headcount plan', 'Staff rows']);
  expect(await differences(live, plan)).toEqual([]);
});
