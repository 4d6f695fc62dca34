import { areaAddress } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan } from '../../../src/sheets/plan';
import type { CellValue } from '../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { made, type ExampleOptions } from './example';

/** The sheets count with a spreadsheet's formulas, the expected figures are counted minute by minute: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

function close(shown: CellValue | undefined, expected: unknown): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return shown === expected;
}

/** Every cell that differs from what the plan said it would show. */
async function differences(plan: Plan): Promise<string[]> {
  const wrong: string[] = [];
  for (const sheet of plan.sheets) {
    for (const block of sheet.blocks) {
      const area = blockArea(block);
      const shown = await live.values(sheet.name, areaAddress(area));
      const expected = block.kind === 'spill' ? block.sample : block.rows.map((row) => row.map((cell) => cell.sample ?? cell.content ?? ''));
      expected.forEach((row, r) => row.forEach((value, c) => {
        if (!close(shown[r]?.[c], value)) wrong.push(`${sheet.name}!${areaAddress({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 })}: ${String(shown[r]?.[c])} for ${String(value)}`);
      }));
    }
  }
  return wrong;
}

async function written(options: ExampleOptions = {}): Promise<Plan> {
  const plan = made(options);
  console.time('write');
  expect(await live.port.write(plan, { kind: 'sheet', sheet: plan.sheets[0]!.name }, {})).toMatchObject({ kind: 'written' });
  console.timeEnd('write');
  return plan;
}

test('two weeks with nights over midnight, a split shift, leave and locked cells come out as counted minute by minute', async () => {
  const plan = await written({ locked: [{ name: 'Bo', day: 0 }, { name: 'Chen', day: 2 }, { name: 'Ann', day: 7 }] });
  expect(await differences(plan)).toEqual([]);
  expect((await live.values('Roster', 'C9:E10')).flat()).toEqual(['N2200!', 'N2200', 'N2200', 'D0900', 'D0900', 'Off!']);
  expect(await live.values('Roster', 'J8')).toEqual([['Leave!']]);
});
