import { areaAddress } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { TableRow } from '../../../src/core/history/table-cell';
import type { Plan } from '../../../src/sheets/plan';
import type { CellValue } from '../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { HEADER, MONDAY, day, onlySheet, planFor, type ExampleOptions } from './example';

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
async function differences(plan: Plan, sheet = 'Staffing'): Promise<string[]> {
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

async function written(table: readonly TableRow[], options: ExampleOptions = {}): Promise<Plan> {
  const sheet = options.sheet ?? 'Calls';
  const width = Math.max(...table.map((row) => row.length));
  await live.put(sheet, 'A1', table.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')));
  const plan = planFor(table, options);
  expect(await live.port.write(plan, { kind: 'sheet', sheet: 'Staffing' }, {})).toMatchObject({ kind: 'written' });
  return plan;
}

test('a day by Erlang C shows on the sheet what the core computes', async () => {
  expect(await differences(await written([HEADER, ...day()]))).toEqual([]);
});

test('two days on a sheet named 311, with an occupancy limit, in Chinese', async () => {
  const plan = await written([HEADER, ...day(MONDAY), ...day(MONDAY + 1)], { sheet: '311', locale: 'zh-CN', settings: { maxOccupancy: 0.7, serviceLevel: 0.9 } });
  expect(await differences(plan)).toEqual([]);
});

test('with patience and a maximum abandonment, by Erlang A', async () => {
  const plan = await written([HEADER, ...day()], { settings: { patienceSeconds: 90, maxAbandonment: 0.02 } });
  expect(await differences(plan)).toEqual([]);
});

test('a table with text, negatives, blanks and quiet intervals: bad rows stay blank, the others compute', async () => {
  const table = [HEADER, ...day()].map((row) => [...row]);
  table[3]![2] = 'n/a';
  table[5]![2] = -7;
  table[7]![2] = '';
  table[9]![3] = 'unknown';
  table[11]![2] = 0;
  table[11]![3] = '';
  table[13] = ['', '', '', ''];
  const plan = await written(table);
  expect(await differences(plan)).toEqual([]);
  expect(await live.values('Staffing', 'K8')).toEqual([['']]);
});

test('time stamps as text, hours as numbers, intervals from-to, handle times in minutes', async () => {
  const stamps = await written([['timestamp', 'value'], ['2011-01-01T00:00', 123], ['2011-01-01T01:00', 111], ['2011-01-02T00:00', 81]], { settings: { intervalMinutes: 60 } });
  expect(await differences(stamps)).toEqual([]);
  for (const [index, table] of ([
    [['Day', 'Hour', 'Volume'], ['05/01/2026', 9, 40], ['05/01/2026', 10, 50], ['05/01/2026', 11, 60]],
    [['日期', '时段', '进线量', 'AHT (min)'], ['2026年1月5日', '8:00-8:30', 40, 3], ['2026年1月5日', '8:30-9:00', 50, 3.5]],
    [['Date', 'Calls'], [MONDAY + 0.5, 40], [MONDAY + 0.75, 50]],
  ] as TableRow[][]).entries()) {
    const sheet = `Data${index}`;
    await live.put(sheet, 'A1', table);
    const plan = planFor(table, { sheet });
    expect(await live.port.write(plan, { kind: 'sheet', sheet: `Plan ${index}` }, {})).toMatchObject({ kind: 'written' });
    expect(await differences(plan, `Plan ${index}`)).toEqual([]);
  }
});

test('500 calls an hour: the rule of thumb gives 176,500 s, 1,710 s and 104 agents on the sheet', async () => {
  await written([['Interval', 'Calls'], ['10:00', 500], ['11:00', 500]], { settings: { ahtSeconds: 350, intervalMinutes: 60 } });
  expect((await live.values('Staffing', 'P6:Q6'))[0]).toEqual([176_500, 104]);
  const inputs = await live.values('Staffing', 'A6:B24');
  expect(inputs.find(([label]) => label === 'Rule of thumb: time of one agent')?.[1]).toBeCloseTo(1710, 9);
});

test('change an input or a planner’s own cell: everything follows', async () => {
  await written([HEADER, ...day()]);
  await live.put('Staffing', 'B6', [[0.95]]);
  await live.put('Staffing', 'B10', [[120]]);
  await live.put('Calls', 'C4', [[400]]);
  const table = [HEADER, ...day()].map((row) => [...row]);
  table[3]![2] = 400;
  const expected = planFor(table, { settings: { serviceLevel: 0.95, patienceSeconds: 120 } });
  expect(await differences(expected)).toEqual([]);
});

const shownTotals = async (): Promise<CellValue[][]> => (await live.values('Staffing', 'A24:C46')).filter(([label]) => label !== '');
const shownAt = async (label: string): Promise<CellValue | undefined> => (await shownTotals()).find(([text]) => text === label)?.[1];

test.each([
  ['by Erlang C', {}, 24 * 4],
  ['by Erlang A', { patienceSeconds: 90 }, 24 * 5],
])('a service level of 100 %% typed on the sheet, %s: checks count the errors, totals say that there are none', async (_by, settings, errors) => {
  await written([HEADER, ...day()], { settings });
  await live.put('Staffing', 'B6', [[1]]);
  expect(await live.values('Staffing', 'K6:L6')).toEqual([['#N/A', '#N/A']]);
  expect(await differences(planFor([HEADER, ...day()], { settings: { ...settings, serviceLevel: 1 } }))).toEqual([]);
  expect(await shownAt('Intervals below service level')).toBe(24);
  expect(await shownAt('Cells with an error')).toBe(errors);
  expect(await shownAt('Calls')).toBe(2202);
  for (const label of ['Peak agents required', 'Peak, date', 'Paid hours', 'Full-time equivalents (FTE)', 'Average service level']) expect([label, await shownAt(label)]).toEqual([label, '–']);
  expect((await shownTotals()).filter(([, value]) => String(value).startsWith('#'))).toEqual([]);
});

test('errors in single rows leave the totals of the others standing', async () => {
  const table = [HEADER, ...day()];
  await written(table);
  await live.put('Calls', 'B4', [['=NA()', '=1/0', '=NA()']]);
  const others = table.map((row, index) => (index === 3 ? [row[0]!, '#N/A', '#DIV/0!', '#N/A'] : row));
  const totals = planFor(others);
  const blank = new Set(['A3']);
  expect((await differences(totals)).filter((difference) => !blank.has(difference.split(':')[0]!) && !/Cells with an error|^[BCD]4\d/.test(difference))).toEqual([]);
  expect(await shownAt('Cells with an error')).toBe(1);
  expect((await shownTotals()).filter(([, value]) => String(value).startsWith('#'))).toEqual([]);
});

test.each([['the interval', 'B9'], ['a part of shrinkage', 'B15']])('text typed for %s: totals stand or say that there are none', async (_what, cell) => {
  await written([HEADER, ...day()]);
  await live.put('Staffing', cell, [['thirty']]);
  expect((await shownTotals()).filter(([, value]) => String(value).startsWith('#'))).toEqual([]);
  expect(await shownAt('Cells with an error')).toBeGreaterThan(0);
});
