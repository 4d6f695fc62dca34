import type { TableRow } from '../../../src/core/history/table-cell';
import { areaAddress, parseArea } from '../../../src/sheets/area';
import type { Plan } from '../../../src/sheets/plan';
import type { ShiftsMemory } from '../../../src/sheets/shifts/request';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { made, requirementTable, type ExampleOptions } from './example';

/** The sheet computes with Excel's formulas, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const SHEET = 'Shifts';

async function written(table: readonly TableRow[], options: ExampleOptions = {}): Promise<Plan> {
  await live.put(options.sheet ?? 'Need', options.corner ?? 'A1', table.map((row) => [...row]));
  const { plan: asMade } = made(table, options);
  const plan = { ...asMade, sheets: asMade.sheets.map((one) => ({ ...one, name: SHEET })) };
  expect(await live.port.write(plan, { kind: 'sheet', sheet: SHEET }, {})).toMatchObject({ kind: 'written' });
  return plan;
}

/** The cell of a block's row and column, by its memory. */
function cellIn(area: string, row: number, column: number): string {
  const { row: top, column: left } = parseArea(area)!;
  return areaAddress({ row: top + row, column: left + column, rows: 1, columns: 1 });
}

test('three days with nights, split shifts and paid meals that go round: every formula shows what the core computes', async () => {
  expect(await differences(live, await written(requirementTable(3)))).toEqual([]);
});

test('one day that does not go round: what lies past its end is not seen', async () => {
  expect(await differences(live, await written(requirementTable(1), { settings: { goesRound: false, mostPeople: null, seats: null, partTimeShare: null }, locale: 'zh-CN', sheet: '311' }))).toEqual([]);
});

const memoryOf = (plan: Plan) => plan.memory as ShiftsMemory;
const column = (plan: Plan, name: string) => memoryOf(plan).intervalColumns.indexOf(name);
const figure = async (label: string) => {
  const found = (await live.values(SHEET, 'A1:B90')).find(([text]) => text === label);
  if (!found) throw new Error(`no ${label}`);
  return found[1] as number;
};

test('people, a start, the shrinkage and a planner’s own cell: whatever changes, all follows', async () => {
  const table = requirementTable(1).map((row) => [...row]);
  const plan = await written(table, { settings: { goesRound: false } });
  const { plannedShifts, intervals } = memoryOf(plan);
  const [first] = await live.values(SHEET, `${plannedShifts.split(':')[0]!}:${cellIn(plannedShifts, 0, 6)}`);
  const [, , start, length, after, minutes, people] = first as number[];
  const at = async (name: string) => (await live.values(SHEET, intervals)).map((row) => row[column(plan, name)] as number);
  const before = await at('atWork');
  const worked = await figure('Hours at work');
  // Two more on the first shift: two more whenever it is at work.
  await live.put(SHEET, cellIn(plannedShifts, 0, 6), [[people! + 2]]);
  /** The share of an interval that one person is there, minute by minute. */
  const is = (slot: number, begin: number) => {
    const there = (minute: number) => minute >= begin && minute < begin + length! * 60 && !(minute >= begin + after! * 60 && minute < begin + after! * 60 + minutes!);
    return Array.from({ length: 30 }, (_, index) => slot * 30 + index).filter(there).length / 30;
  };
  const from = Math.round(start! * 1440);
  expect(await at('atWork')).toEqual(before.map((there, slot) => there + 2 * is(slot, from)));
  expect(await figure('Hours at work')).toBeCloseTo(worked + 2 * (length! - minutes! / 60), 9);
  // An hour later: everybody on it comes, eats and goes an hour later.
  await live.put(SHEET, cellIn(plannedShifts, 0, 2), [[start! + 1 / 24]]);
  expect(await at('atWork')).toEqual(before.map((there, slot) => Number((there + (people! + 2) * is(slot, from + 60) - people! * is(slot, from)).toFixed(9))));
  await live.put('Need', 'C20', [[45]]);
  await live.put(SHEET, 'B8', [[0.25]]);
  expect((await at('required'))[18]).toBe(60);
  expect(await figure('Hours adrift')).toBeCloseTo(0, 9);
});

test('a shift typed in a blank row counts, and one that is no sort of the table is told', async () => {
  const plan = await written(requirementTable(1), { settings: { goesRound: false } });
  const { plannedShifts } = memoryOf(plan);
  const rows = (await live.values(SHEET, plannedShifts)).findIndex(([name]) => name === '');
  const worked = await figure('Hours at work');
  const paid = await figure('Paid hours');
  const typed = cellIn(plannedShifts, rows, 0);
  await live.put(SHEET, typed, [['Day', (await live.values(SHEET, 'B16'))[0]![0]!, 0.375, 8, 4, 60, 3]]);
  expect(await figure('Hours at work')).toBeCloseTo(worked + 21, 9);
  expect(await figure('Paid hours')).toBeCloseTo(paid + 21, 9);
  expect(await figure('Planned rows not counted')).toBe(0);
  await live.put(SHEET, typed, [['Evening']]);
  expect(await figure('Planned rows not counted')).toBe(1);
});

test('a night under its evening’s date, a missing interval, a repeated hour and numbers as text: the links read what the core read', async () => {
  const table = requirementTable(3).map((row) => [...row]) as (string | number)[][];
  table[20]![2] = '14';
  const autumn = table.findIndex(([day, time]) => day === 46_028 && Math.abs((time as number) - 2 / 24) < 1e-9);
  table.splice(autumn + 2, 0, [46_028, 2 / 24, 9], [46_028, 2.5 / 24, 1]);
  table.splice(30, 1);
  expect(await differences(live, await written(table))).toEqual([]);
});

test('a matrix of days and intervals by the quarter of an hour, in the middle of a sheet, as links', async () => {
  const matrix: TableRow[] = [['', 46_027, 46_028, 46_029], ...Array.from({ length: 40 }, (_, slot): TableRow => [(480 + slot * 15) / 1440, 5 + (slot % 4), 6, slot === 7 ? '' : 7])];
  expect(await differences(live, await written(matrix, { settings: { goesRound: false }, corner: 'D7', sheet: 'Need 2' }))).toEqual([]);
});
