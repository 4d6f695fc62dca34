import { areaAddress } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { TableRow } from '../../../src/core/history/table-cell';
import type { Plan } from '../../../src/sheets/plan';
import type { CellValue } from '../../../src/workbook/port';
import { SCHEDULE_CASES, scheduleCase } from '../../reference/cases/schedule-efficiency';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { exampleDay, exampleDays, HEADER, made, MONDAY, type ExampleOptions } from './example';

/** The sheet computes with Excel's formulas and ours, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const SHEET = 'Schedule check';

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
  const sheet = options.sheet ?? 'Roster';
  await live.put(sheet, 'A1', table.map((row) => [...row]));
  const { plan } = made(table, options);
  expect(await live.port.write({ ...plan, sheets: plan.sheets.map((one) => ({ ...one, name: SHEET })) }, { kind: 'sheet', sheet: SHEET }, {})).toMatchObject({ kind: 'written' });
  return plan;
}

/** An index of the sheet by its label. */
async function index(label: string): Promise<number> {
  const found = (await live.values(SHEET, 'A6:B60')).find(([text]) => text === label);
  if (!found) throw new Error(`no ${label}`);
  return found[1] as number;
}

const printed = (value: number, decimals: number) => Number(value.toFixed(decimals));

test.each(SCHEDULE_CASES)('the day staffed as %s comes out to the printed digit', async (name) => {
  const { indices, table } = scheduleCase(name);
  expect(await differences(await written([HEADER, ...exampleDay(name)], { settings: { ahtSeconds: 180 } }))).toEqual([]);
  const four = {
    'Mean agents per interval': indices.mean_agents, 'Mean calls per interval': indices.mean_calls, 'Mean difference of the ratios': indices.mean_abs_ratio_difference,
    'Furthest over': indices.max_over.d, 'Furthest under': indices.max_under.d, 'Shape fit to calls': indices.shape_fit_calls, 'Shape fit to required': indices.shape_fit_required,
    'Correlation with calls': indices.correlation_agents_calls, 'Correlation with required': indices.correlation_agents_required,
    'Hours required': indices.required_hours, 'Hours scheduled': indices.scheduled_hours, 'Hours over': indices.over_hours, 'Hours under': indices.under_hours,
    'Simple efficiency': indices.simple_efficiency_required_over_scheduled, 'Useful efficiency': indices.useful_efficiency, Coverage: indices.coverage,
    'Intervals close to required': indices.intervals_within_10pct, 'Intervals judged': indices.intervals,
    'Service level, weighted': indices.volume_weighted_SL, 'Service level, plain mean': indices.unweighted_SL, 'Service level if just required': indices.SL_if_exactly_required,
    'Intervals that meet the goal': indices.intervals_meeting_SL, 'Cost of hours over': indices.overstaff_cost, 'Cost of hours under': indices.understaff_cost,
    'Cost of misfit': indices.misfit_cost, 'Paid for the schedule': indices.paid_cost,
  };
  for (const [label, figure] of Object.entries(four)) expect([label, printed(await index(label), 4)]).toEqual([label, figure]);
  const percent = { 'Over ÷ required': indices.over_pct, 'Under ÷ required': indices.under_pct, Inflexibility: indices.inflexibility_pct_SWPP, 'Net inefficiency': indices.net_inefficiency_pct };
  for (const [label, figure] of Object.entries(percent)) expect([label, printed(100 * await index(label), 2)]).toEqual([label, figure]);
  const columns = await live.values(SHEET, 'K6:M29');
  expect(columns.map((row) => row.map((value) => printed(value as number, 4)))).toEqual(table.map((row) => [row.ratio_agents, row.ratio_calls, row.difference]));
  const levels = await live.values(SHEET, 'T6:T29');
  expect(levels.map(([value]) => printed(value as number, 4))).toEqual(table.map(({ sl }) => sl));
});

test('where no agents required are given they are computed, and come out as printed', async () => {
  const day = exampleDay('before');
  await written([HEADER.slice(0, 3), ...day.map((row) => row.slice(0, 3))], { settings: { ahtSeconds: 180 } });
  expect((await live.values(SHEET, 'J6:J29')).flat()).toEqual(day.map((row) => row[3]));
});

test('days side by side and as a heat map, in Chinese, on a sheet named 311', async () => {
  const table = [['Date', ...HEADER], ...exampleDays()];
  const plan = await written(table, { settings: { ahtSeconds: 180 }, locale: 'zh-CN', sheet: '311' });
  expect(await differences(plan)).toEqual([]);
  const [monday, tuesday] = [scheduleCase('before').indices, scheduleCase('after_parttime').indices];
  const days = await live.values(SHEET, 'AC6:AP7');
  expect(days.map(([day]) => day)).toEqual([MONDAY, MONDAY + 1]);
  const figures = (row: readonly CellValue[]) => [row[7], row[8], row[11], row[12]].map((value) => printed(value as number, 4)).concat(printed(row[13] as number, 2));
  expect(days.map(figures)).toEqual([monday, tuesday].map((of) => [of.useful_efficiency, of.coverage, of.shape_fit_calls, of.volume_weighted_SL, of.misfit_cost]));
  const heat = await live.values(SHEET, 'AS6:AT29');
  expect(heat).toEqual(scheduleCase('before').table.map(({ net }, row) => [net, scheduleCase('after_parttime').table[row]!.net]));
});

test('text, negatives, blanks and a repeated hour: bad rows stay blank, the others compute', async () => {
  const table = [['Date', ...HEADER], ...exampleDays()].map((row) => [...row]) as (string | number)[][];
  table[3]![3] = 'n/a';
  table[5]![3] = -7;
  table[7]![2] = '';
  table[9]![4] = 'unknown';
  table[11]![1] = 'noon';
  table[13]![2] = 0;
  table[15] = ['', '', '', '', ''];
  table[20]![1] = table[19]![1]!;
  const plan = await written(table, { settings: { ahtSeconds: 180, patienceSeconds: 90 } });
  expect(await differences(plan)).toEqual([]);
});

test('times as text and without a handle time: no service level, all else computes', async () => {
  const table = [HEADER, ...exampleDay('after').map(([time, ...rest]): TableRow => [`${String(Math.floor(Number(time) * 24 + 0.01)).padStart(2, '0')}:${Math.round((Number(time) * 1440) % 60) % 60 === 30 ? '30' : '00'}`, ...rest])];
  const plan = await written(table);
  expect(await differences(plan)).toEqual([]);
  expect(await index('Service level, weighted')).toBe('–');
});

test('change a yellow cell or a planner’s own cell: everything follows', async () => {
  const table = [HEADER, ...exampleDay('before')].map((row) => [...row]);
  await written(table, { settings: { ahtSeconds: 180 } });
  await live.put(SHEET, 'B6', [[0.3]]);
  await live.put(SHEET, 'B13', [[20]]);
  await live.put('Roster', 'C3', [[25]]);
  table[2]![2] = 25;
  const expected = made(table, { settings: { ahtSeconds: 180, tolerance: 0.3, wagePerHour: 20 } }).plan;
  // Advice is of the time of writing.
  expect((await differences(expected)).filter((difference) => !/^A\d+:/.test(difference))).toEqual([]);
});
