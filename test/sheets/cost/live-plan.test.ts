import { monthlyDemand, type DatedCalls } from '../../../src/core/cost/model/monthly-demand';
import { costAreas, readCost } from '../../../src/sheets/cost/read-cost';
import type { CostSheetKey, CostSource } from '../../../src/sheets/cost/request';
import type { Plan } from '../../../src/sheets/plan';
import type { CellValue } from '../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { example, JANUARY, made, uneven } from './example';

/** The sheets compute with Excel's formulas and ours, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function written(plan: Plan): Promise<string[]> {
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  return differences(live, plan);
}

test('a year in which no month is like another, three months booked: every cell is what the core makes of it', async () => {
  const settings = uneven();
  expect(await written(made({ ...settings, bridge: { ...settings.bridge, way: 'actual' } }))).toEqual([]);
});

test('agents by a service goal, bars of a bridge that cross zero, in Chinese', async () => {
  const settings = uneven(3);
  const typed = { ...settings.bridge, way: 'typed' as const, from: { ...settings.bridge.from, otherHeads: -20_000_000 }, to: { ...settings.bridge.to, volume: 3_000_000, otherHeads: -9_000_000 } };
  const plan = made({ ...settings, agentsBy: 'goal', bridge: typed }, { locale: 'zh-CN' });
  expect(await written(plan)).toEqual([]);
});

const DAYS: DatedCalls[] = Array.from({ length: 89 }, (_, day) => ({ date: JANUARY + 1 + day + 0.375, calls: day === 40 ? null : 900 + 37 * (day % 7), ahtSeconds: 200 + day }));

test('volume and handle time added up from a table of days, minutes as its unit, text and blanks among them', async () => {
  await live.put('Days', 'B3', [['When', 'Calls', 'AHT'], ...DAYS.map(({ date, calls, ahtSeconds }): CellValue[] => [date!, calls ?? 'none', ahtSeconds! / 60]), ['later', 12, 3]]);
  const source: CostSource = {
    kind: 'table', sheet: 'Days', address: `B3:D${4 + DAYS.length}`, headerRows: 1, columns: { date: 0, calls: 1, aht: 2 }, ahtSecondsPerUnit: 60, demand: monthlyDemand(DAYS, JANUARY, 3),
  };
  const settings = example(3);
  const plan = made({ ...settings, monthly: { ...settings.monthly, growth: [0, 0.05, -0.1] } }, { source });
  expect(await written(plan)).toEqual([]);
});

test('months of a planner’s own table and a day of a staffing sheet, one workbook beside the other', async () => {
  await live.put('311', 'A1', [['Month', 'Calls', 'Wage'], ['Jan', 41_000, 33], ['Feb', 39_500, 34], ['Mar', 'soon', 35.5]]);
  const settings = example(3);
  const source: CostSource = {
    kind: 'months', sheet: '311', address: 'A1:C4', headerRows: 1, ahtSecondsPerUnit: 1, cells: { volume: ['B2', 'B3', null], wagePerHour: ['C2', 'C3', 'C4'] },
  };
  expect(await written(made({ ...settings, monthly: { ...settings.monthly, volume: [41_000, 39_500, 44_000], wagePerHour: [33, 34, 35.5] } }, { source }))).toEqual([]);

  await live.put('Staffing', 'B30', [[2_100], [150.5], [180], [260.25], [7]]);
  const staffed: CostSource = {
    kind: 'staffing', sheet: 'Staffing', cells: { calls: 'B30', workload: 'B31', agentHours: 'B32', paidHours: 'B33', days: 'B34' },
    figures: { calls: 2_100, workload: 150.5, agentHours: 180, paidHours: 260.25, days: 7 },
  };
  const plan = made({ ...settings, monthly: { ...settings.monthly, openDays: [31, 28, 31], growth: [0, 0.1, 0.2] } }, { source: staffed, taken: await live.port.sheetNames() });
  expect(await written(plan)).toEqual([]);
});

test('what the planner types over is read back, and makes the same sheets again', async () => {
  const plan = made(uneven(4));
  await written(plan);
  const { memory } = plan;
  const names = memory.sheetNames;
  await live.put(names.inputs, memory.cells.hiringCost!.address, [[2_222]]);
  await live.put(names.inputs, memory.cells.currency!.address, [['TWD']]);
  await live.put(names.inputs, memory.cells.openingFte!.address, [['']]);
  await live.put(names.inputs, memory.rows.volume!.address.split(':')[0]!, [[61_000]]);
  await live.put(names.actuals, memory.actualHeads.premises.address.split(':')[0]!, [['', 13_000]]);
  await live.put(names.bridge, memory.bridge.changes!.volume.address, [[0.2]]);
  await live.put(names.bridge, memory.bridge.order!.ahtSeconds.address, [[2, 3, 1]].map(([first]) => [first!]));
  await live.put(names.bridge, memory.bridge.order!.volume.address, [[1]]);
  await live.put(names.cost, memory.families.of.telecoms.address, [['Premises']]);
  const sheets = Object.fromEntries(await Promise.all(Object.entries(costAreas(memory)).map(async ([key, address]) => [key, await live.values(names[key as CostSheetKey], address)] as const)));
  const read = readCost(memory, sheets);
  expect(read.inputs.hiringCost).toBe(2_222);
  expect(read.inputs.openingFte).toBeNull();
  expect(read.monthly.volume[0]).toBe(61_000);
  expect(read.actuals.heads.premises?.slice(0, 2)).toEqual([null, 13_000]);
  expect(read.families).toMatchObject({ setUp: 'premises', telecoms: 'premises', systems: 'equipment' });
  expect(read.bridge.changes.volume).toBe(0.2);
  expect(read.bridge.order.slice(0, 2)).toEqual(['volume', 'ahtSeconds']);
  // Texts of the time of writing tell where a value came from; ranks and order of benefits may differ, their worth may not.
  const again = made(read);
  expect((await differences(live, again)).filter((difference) => !/Cost inputs!D|Cost benefits!/.test(difference))).toEqual([]);
});
