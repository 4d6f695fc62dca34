import type { TableRow } from '../../../src/core/history/table-cell';
import type { ScoreRule } from '../../../src/core/kpi/scorecard';
import { columnName } from '../../../src/sheets/area';
import type { Plan } from '../../../src/sheets/plan';
import { inputsRead, inputPlaces } from '../../../src/sheets/scorecard/read-inputs';
import type { ScorecardMemory } from '../../../src/sheets/scorecard/request';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import type { CellValue } from '../../../src/workbook/port';
import { words } from '../../../src/locales';
import { differences } from '../differences';
import { made, month, sampleTable, type ExampleOptions } from './example';

/** The sheets compute with Excel's formulas, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => {
  live = liveWorkbook();
  // The engine reports formulas that it has replaced, by the thousand.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  live.dispose();
  jest.restoreAllMocks();
});

async function written(table: readonly TableRow[], options: ExampleOptions = {}): Promise<Plan> {
  const { firstRow = 0 } = options;
  await live.put('Figures', `A${firstRow + 1}`, table.map((row) => [...row]));
  if (options.table !== undefined) {
    await live.host.Excel.run(async (context) => {
      const made = context.workbook.worksheets.getItem('Figures').tables.add(`A1:${columnName(table[0]!.length - 1)}${table.length}`, true);
      made.name = options.table!;
      await context.sync();
    });
  }
  const { plan } = made(table, options);
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toEqual({ kind: 'written', sheets: ['Scorecard', 'Scores'] });
  return plan;
}

const [jan, feb, mar, apr] = [month(2026, 1), month(2026, 2), month(2026, 3), month(2026, 4)] as const;

test('the invented figures come out on the sheets as in the core', async () => {
  expect(await differences(live, await written(sampleTable().rows))).toEqual([]);
});

/** One indicator for every kind of rule, a blank here and there, a month that one agent lacks, an agent who moves. */
const EVERY_RULE: readonly TableRow[] = [
  ['Month', 'Team', 'Agent', 'Service level', 'AHT', 'Occupancy', 'Complaints', 'Sales', 'Errors', 'Reach'],
  [jan, '', '', 0.8, 320, 0.83, 12, 40, 3, 0.5], [feb, '', '', 0.82, 310, 0.9, 11, '', 1, 0.55], [mar, '', '', 0.85, 300, 0.86, 0, 44, 0, 0.6],
  [jan, 'A', '', 0.7, 350, 0.7, 8, 20, 6, 0.45], [feb, 'A', '', 0.75, 340, 0.6, 7, 22, 30, 0.4], [mar, 'A', '', 0.95, 200, 0.99, 3, 25, 2, ''],
  [jan, 'A', 'Ann', 0.8, 320, 0.85, 1, 10, 1, 0.5], [feb, 'A', 'Ann', '', '', '', '', '', '', ''], [mar, 'B', 'Ann', 0.9, 290, 0.8, 2, 12, 0, 0.7],
  [jan, 'A', 'Bo', 0.6, 400, 0.88, 3, 5, 2, 0.2], [mar, 'A', 'Bo', 0.88, 280, 0.81, 0, 9, 1, 0.66],
];
const RULES: readonly ScoreRule[] = [
  { kind: 'higher', target: 0.85, floor: 0.7, stretch: 0.9 },
  { kind: 'lower', target: 300, floor: 400, stretch: null },
  { kind: 'band', band: { zeroLow: 0.6, low: 0.8, high: 0.88, zeroHigh: 0.98 } },
  { kind: 'ratio', target: 5, cap: 1.5, lowerIsBetter: true },
  { kind: 'ratio', target: 20, cap: null, lowerIsBetter: false },
  { kind: 'deduction', free: 1, perEvent: 0.05 },
  { kind: 'tiers', tiers: [{ from: 0.4, score: 0.6 }, { from: null, score: 0.1 }, { from: 0.6, score: 1 }] },
];
const everyRule = { rules: Object.fromEntries(RULES.map((rule, index) => [index, rule])), weights: [30, 20, 10, 15, 10, 10, 5] };

test('every kind of rule scores on the sheet as in the core, with blanks, a missing month and an agent who moves', async () => {
  expect(await differences(live, await written(EVERY_RULE, everyRule))).toEqual([]);
});

test('what is missing counts as nothing where the planner wants it so', async () => {
  expect(await differences(live, await written(EVERY_RULE, { ...everyRule, settings: { missing: 'zero', month: 2026 * 12 + 1, unit: 'A' } }))).toEqual([]);
});

test('levels without rows are means of the rows below them', async () => {
  const agents = EVERY_RULE.filter(([, , agent], index) => index === 0 || agent !== '');
  const plan = await written(agents, everyRule);
  expect(await differences(live, plan)).toEqual([]);
  const notes = plan.sheets[0]!.blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flat().map(({ content }) => content) : []));
  expect(notes).toContain('Without rows of their own: the centre and teams. They are plain means of finer rows.');
});

test('an Excel table is read by its columns, and months in words as they were read', async () => {
  const worded = EVERY_RULE.map((row, index) => (index === 0 ? row : [`2026-0${[jan, feb, mar].indexOf(row[0] as number) + 1}`, ...row.slice(1)]));
  expect(await differences(live, await written(worded, { ...everyRule, table: 'Own' }))).toEqual([]);
  expect(String((await live.formulas('Scores', 'L6:L6'))[0]![0])).toContain('Own[Service level]');
});

test('a table of totals without months, teams below their sum, is scored too', async () => {
  const table: TableRow[] = [['Team', 'Service level', 'AHT (min)'], ['North', 0.8, 5], ['South', 0.7, 6], ['Total', 0.76, 5.4]];
  const plan = await written(table, { firstRow: 3, weights: [1, 1] });
  expect(await differences(live, plan)).toEqual([]);
  expect(plan.sheets[0]!.charts.map(({ name }) => name)).toEqual(['Callsheet totals by unit']);
});

test('agents of one name in two teams are two, and a team called as an agent is told apart', async () => {
  const table: TableRow[] = [
    ['Month', 'Team', 'Agent', 'Service level'], [jan, 'A', 'Ann', 0.8], [jan, 'B', 'Ann', 0.7], [jan, 'Ann', '', 0.9], [jan, 'A', '', 0.6], [feb, 'A', 'Ann', 0.9], [feb, 'B', 'Ann', 0.6],
  ];
  const { request } = made(table);
  expect(request.card.units).toHaveLength(5);
  expect(await differences(live, await written(table))).toEqual([]);
  expect((await live.values('Scores', 'AA6:AA10')).flat()).not.toContain('#N/A');
});

/** The values of a column of the card, below its header. */
async function below(header: string, rows: number): Promise<CellValue[]> {
  const [headers = []] = await live.values('Scorecard', 'F5:Z5');
  const column = columnName(5 + headers.indexOf(header));
  return (await live.values('Scorecard', `${column}6:${column}${5 + rows}`)).flat();
}

test('another month, another unit, other limits: the card follows', async () => {
  await written(EVERY_RULE, everyRule);
  await live.put('Scorecard', 'B6', [[feb], ['A'], [0.5], [0.2]]);
  const { plan } = made(EVERY_RULE, { ...everyRule, settings: { month: 2026 * 12 + 1, unit: 'A', lights: { green: 0.5, amber: 0.2 } } });
  expect(await differences(live, plan)).toEqual([]);
});

test('other limits alone change lights alone', async () => {
  await written(EVERY_RULE, { ...everyRule, settings: { month: 2026 * 12 + 1, unit: 'Ann' } });
  await live.put('Scorecard', 'B8', [[0.6], [0.3]]);
  const { plan } = made(EVERY_RULE, { ...everyRule, settings: { month: 2026 * 12 + 1, unit: 'Ann', lights: { green: 0.6, amber: 0.3 } } });
  expect(await differences(live, plan)).toEqual([]);
});

test('a weight from another sheet, a target typed over: the totals follow', async () => {
  await live.put('Weights', 'A1', [[0.5], [0.5]]);
  const table: TableRow[] = [['Month', 'Service level', 'AHT'], [jan, 0.8, 300], [feb, 0.9, 330]];
  const options: ExampleOptions = { weights: [0.5, 0.5], weightCells: ['Weights!$A$1', 'Weights!$A$2'], rules: { 0: { kind: 'higher', target: 0.8, floor: 0.6, stretch: null }, 1: { kind: 'lower', target: 300, floor: 400, stretch: null } } };
  await written(table, options);
  // (0.9 − 0.6) ÷ 0.2 = 1.5 and (400 − 330) ÷ 100 = 0.7.
  expect(await below('Part of the total', 3)).toEqual([0.75, 0.35, 1.1].map((value) => expect.closeTo(value, 12)));
  expect((await below('Change of the total', 3)).map(Number)).toEqual([0.25, -0.15, 0.1].map((value) => expect.closeTo(value, 12)));
  await live.put('Weights', 'A1', [[0.9], [0.1]]);
  expect((await below('Part of the total', 3)).map(Number)).toEqual([1.35, 0.07, 1.42].map((value) => expect.closeTo(value, 12)));
});

test('what a planner changes in the yellow cells is read back', async () => {
  const plan = await written(EVERY_RULE, everyRule);
  const memory = plan.memory as ScorecardMemory;
  const place = (index: number, key: string) => memory.inputs.indicators[index]![key]!;
  for (const [at, value] of [[place(0, 'target'), 0.86], [place(0, 'stretch'), ''], [place(2, 'high'), 0.9], [place(6, 'score1'), 1.1], [place(1, 'weight'), 25], [memory.inputs.settings.missing!, 'count as 0'], [memory.inputs.settings.unit!, 'Bo'], [memory.inputs.settings.amber!, 0.7]] as const) {
    await live.put(at.sheet, at.address, [[value]]);
  }
  const held = new Map<string, CellValue>();
  for (const { sheet, address } of inputPlaces(memory)) held.set(`${sheet}!${address}`, (await live.values(sheet, address))[0]![0]!);
  const now = inputsRead(memory, ({ sheet, address }) => held.get(`${sheet}!${address}`), [words('en').sheets.scorecard]);
  expect(now.settings).toEqual({ month: null, unit: 'Bo', lights: { green: 1, amber: 0.7 }, missing: 'zero', rollUp: true });
  expect(now.indicators.map(({ weight }) => weight)).toEqual([30, 25, 10, 15, 10, 10, 5]);
  expect(now.indicators.map(({ rule }) => rule)).toEqual([
    { kind: 'higher', target: 0.86, floor: 0.7, stretch: null }, RULES[1], { kind: 'band', band: { zeroLow: 0.6, low: 0.8, high: 0.9, zeroHigh: 0.98 } }, RULES[3], RULES[4], RULES[5],
    { kind: 'tiers', tiers: [{ from: 0.6, score: 1.1 }, { from: 0.4, score: 0.6 }, { from: null, score: 0.1 }] },
  ]);
});

test('a rule whose limits are out of order scores nothing and says so', async () => {
  await written(EVERY_RULE, everyRule);
  const { plan } = made(EVERY_RULE, everyRule);
  const floor = (plan.memory as ScorecardMemory).inputs.indicators[0]!.floor!;
  await live.put('Scores', floor.address, [[0.95]]);
  expect((await below('Score', 1))[0]).toBe('');
  const checks = await live.values('Scorecard', 'A18:D40');
  expect(checks.find(([label]) => label === 'Rules that score nothing')).toEqual(['Rules that score nothing', 1, '✗', 'Look on sheet Scores.']);
});

test('a row that comes later is missed by a check', async () => {
  await written(EVERY_RULE.map((row) => row.slice(0, 5)), { table: 'Own' });
  await live.port.appendRows('Own', [[apr, '', '', 0.9, 290]]);
  const checks = await live.values('Scorecard', 'A18:D40');
  expect(checks.find(([label]) => label === 'Rows added since')?.slice(1)).toEqual([1, '✗', 'Refresh from the pane.']);
});
