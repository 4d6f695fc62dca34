import { areaAddress } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan } from '../../../src/sheets/plan';
import { USUAL_AXES, type ScenarioSettings } from '../../../src/sheets/scenario/settings';
import type { CellValue } from '../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { onlySheet, planFor } from './example';

/** The sheet computes with Excel's formulas and ours, the samples come from the core: two ways to the same numbers. */
// A workbook is started for every test: slow on a busy machine.
jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

function close(shown: CellValue | undefined, expected: unknown): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return shown === expected;
}

/** Every cell that differs from what the plan said it would show. */
async function differences(plan: Plan, sheet = onlySheet(plan).name): Promise<string[]> {
  const wrong: string[] = [];
  for (const block of onlySheet(plan).blocks) {
    const area = blockArea(block);
    const shown = await live.values(sheet, areaAddress(area));
    const expected = block.kind === 'spill' ? block.sample : block.rows.map((row) => row.map((cell) => cell.sample ?? cell.content ?? ''));
    expected.forEach((row, r) => row.forEach((value, c) => {
      if (!close(shown[r]?.[c], value)) wrong.push(`${areaAddress({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 })}: ${String(shown[r]?.[c])} for ${String(value)}`);
    }));
  }
  return wrong;
}

async function written(own: Partial<ScenarioSettings> = {}, locale: Parameters<typeof planFor>[1] = 'en'): Promise<Plan> {
  const plan = planFor(own, locale);
  expect(await live.port.write(plan, { kind: 'sheet', sheet: onlySheet(plan).name }, {})).toMatchObject({ kind: 'written' });
  return plan;
}

const AXES = Object.values(USUAL_AXES);

test.each(AXES)('one input varied, $vary: the sheet shows what the core computes', async (rows) => {
  expect(await differences(await written({ rows, patienceSeconds: rows.vary === 'patience' ? 120 : null }))).toEqual([]);
});

test('a grid of calls against handle times is one formula, and shows what the core computes', async () => {
  const plan = await written({ columns: USUAL_AXES.aht });
  expect(await differences(plan)).toEqual([]);
  const formulas = (await live.formulas('Scenario', 'H6:N12')).flat().filter((formula) => String(formula).includes('AGENTS('));
  expect(new Set(formulas).size).toBe(1);
});

test('people by service level and shrinkage, in traditional Chinese, with patience and an occupancy limit', async () => {
  const own = { rows: USUAL_AXES.serviceLevel, columns: USUAL_AXES.shrinkage, measure: 'people', patienceSeconds: 90, maxOccupancy: 0.85 } as const;
  expect(await differences(await written(own, 'zh-TW'))).toEqual([]);
});

test('80/20 with 120 calls of 240 s in half an hour: 20 agents at the base case', async () => {
  await written();
  const [row] = (await live.values('Scenario', 'F6:L12')).filter(([change]) => change === 0);
  // 16 erlangs on 20 agents: Erlang C tables give a service level of 81.7 % and a wait of 15 s.
  expect(row?.slice(0, 4)).toEqual([0, 120, 20, 29]);
  expect(row?.[4]).toBeCloseTo(0.8165, 3);
});

test('change inputs and steps on the sheet: everything follows', async () => {
  await written({ columns: USUAL_AXES.serviceLevel });
  await live.put('Scenario', 'B6', [[400]]);
  await live.put('Scenario', 'B13', [[90]]);
  await live.put('Scenario', 'B14', [[-0.2]]);
  await live.put('Scenario', 'B15', [[0.1]]);
  await live.put('Scenario', 'B16', [[0]]);
  await live.put('Scenario', 'B17', [[0.02]]);
  const expected = planFor({
    calls: 400, patienceSeconds: 90, rows: { vary: 'calls', first: -0.2, step: 0.1, count: 7 }, columns: { vary: 'serviceLevel', first: 0, step: 0.02, count: 6 },
  });
  const abandonment = onlySheet(expected).blocks.length;
  expect(abandonment).toBeGreaterThan(0);
  const grid = onlySheet(expected).blocks.at(-1)!;
  expect(await live.values('Scenario', areaAddress(blockArea(grid)))).toEqual(grid.kind === 'spill' ? grid.sample : []);
});

test('a cell overwritten by hand is found by the checks', async () => {
  await written();
  const at = async () => (await live.values('Scenario', 'A16:C32')).filter(([label]) => label === 'Step 0 against the base case');
  expect(await at()).toEqual([['Step 0 against the base case', 0, '✓']]);
  await live.put('Scenario', 'B18', [[25]]);
  expect(await at()).toEqual([['Step 0 against the base case', 5, '✗']]);
});

test('steps that leave what is possible show as errors, and the check counts them', async () => {
  await written({ rows: USUAL_AXES.serviceLevel });
  await live.put('Scenario', 'B14', [[0.15]]);
  const [, count, mark] = (await live.values('Scenario', 'A16:C32')).find(([label]) => label === 'Cells with an error') ?? [];
  expect(await live.values('Scenario', 'H6:I11')).toEqual([[23, 33], ...Array.from({ length: 5 }, (_, row) => (row === 0 ? ['#N/A', '#N/A'] : ['#NUM!', '#NUM!']))]);
  expect(count).toBeGreaterThanOrEqual(10);
  expect(mark).toBe('✗');
});

test('without a step of 0 there is nothing to compare, and the check says so', async () => {
  const plan = await written({ rows: { vary: 'calls', first: 0.1, step: 0.1, count: 3 } });
  expect(await differences(plan)).toEqual([]);
  const [row] = (await live.values('Scenario', 'A16:D32')).filter(([label]) => label === 'Step 0 against the base case');
  expect(row).toEqual(['Step 0 against the base case', '–', '–', 'No step is 0: nothing to compare.']);
});
