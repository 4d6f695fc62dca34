import type { TableRow } from '../../../src/core/history/table-cell';
import { areaAddress, parseArea } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan } from '../../../src/sheets/plan';
import type { ShiftsMemory } from '../../../src/sheets/shifts/request';
import type { CellValue } from '../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { made, requirementTable, type ExampleOptions } from './example';

/** The sheet computes with Excel's formulas, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const SHEET = 'Shifts';

function close(shown: CellValue | undefined, expected: unknown): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return shown === expected;
}

/** Every cell that differs from what the plan said it would show. */
async function differences(plan: Plan): Promise<string[]> {
  const wrong: string[] = [];
  for (const block of plan.sheets[0]!.blocks) {
    const area = blockArea(block);
    const shown = await live.values(SHEET, areaAddress(area));
    const expected = block.kind === 'spill' ? block.sample : block.rows.map((row) => row.map((cell) => cell.sample ?? cell.content ?? ''));
    expected.forEach((row, r) => row.forEach((value, c) => {
      if (!close(shown[r]?.[c], value)) wrong.push(`${areaAddress({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 })}: ${String(shown[r]?.[c])} for ${String(value)}`);
    }));
  }
  return wrong;
}

async function written(table: readonly TableRow[], options: ExampleOptions = {}): Promise<Plan> {
  await live.put(options.sheet ?? 'Need', 'A1', table.map((row) => [...row]));
  const { plan } = made(table, options);
  expect(await live.port.write({ ...plan, sheets: plan.sheets.map((one) => ({ ...one, name: SHEET })) }, { kind: 'sheet', sheet: SHEET }, {})).toMatchObject({ kind: 'written' });
  return plan;
}

/** The cell of a block's row and column, by its memory. */
function cellIn(area: string, row: number, column: number): string {
  const { row: top, column: left } = parseArea(area)!;
  return areaAddress({ row: top + row, column: left + column, rows: 1, columns: 1 });
}

test('three days with nights, split shifts and paid meals that go round: every formula shows what the core computes', async () => {
  expect(await differences(await written(requirementTable(3)))).toEqual([]);
});

test('one day that does not go round: what lies past its end is not seen', async () => {
  expect(await differences(await written(requirementTable(1), { settings: { goesRound: false, mostPeople: null, seats: null, partTimeShare: null }, locale: 'zh-CN', sheet: '311' }))).toEqual([]);
});
