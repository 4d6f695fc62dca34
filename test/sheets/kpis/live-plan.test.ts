import type { TableRow } from '../../../src/core/history/table-cell';
import { INDICATORS, waysOf } from '../../../src/core/kpi/catalogue/catalogue';
import { INPUT_IDS, INPUTS, type InputId } from '../../../src/core/kpi/catalogue/inputs';
import { kpiWords } from '../../../src/locales/kpi-catalogue';
import { isSingle } from '../../../src/sheets/kpis/at-hand';
import type { BasketItem } from '../../../src/sheets/kpis/request';
import { plannedGrid } from '../../../src/taskpane/parts/planned-grid';
import { differences } from '../differences';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { callsByDay, hoursByDay, JANUARY, planFor, sourceAt } from './example';

/** Core computes the samples of a plan, the preview's engine its formulas: two ways to one figure. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

// Months in words stay words, as in a file that was exported.
const put = (sheet: string, rows: readonly TableRow[]) => live.put(sheet, 'A1', rows.map((row) => row.map((cell) => (typeof cell === 'string' && /^[A-Z][a-z]{2} \d/.test(cell) ? `'${cell}` : cell))));
const write = async (plan: ReturnType<typeof planFor>) => expect(await live.port.write(plan, { kind: 'sheet', sheet: plan.sheets[0]!.name }, {})).toMatchObject({ kind: 'written' });

const BASKET: readonly BasketItem[] = [
  { id: 'serviceLevel', choice: 'ofAllOffered' }, { id: 'abandonRate', choice: 'allAbandons' }, { id: 'averageSpeedOfAnswer', choice: null }, { id: 'averageHandleTime', choice: null }, { id: 'acdVolume', choice: null },
];

test.each([
  ['one total', { period: 'none', by: 'none' }, 1], ['months', { period: 'month', by: 'none' }, 6], ['weeks', { period: 'week', by: 'none' }, 27], ['teams', { period: 'none', by: 'team' }, 2], ['months and teams', { period: 'month', by: 'team' }, 12],
] as const)('the sheet shows what core computes, by %s', async (_name, grouping, rows) => {
  const table = callsByDay();
  await put('Calls', table);
  const plan = planFor([sourceAt('Calls', table)], BASKET, grouping);
  expect(plan.sheets[0]!.blocks[2]).toMatchObject({ rows: { length: rows + 1 } });
  await write(plan);
  expect(await differences(live, plan)).toEqual([]);
});

test('averages of the data are weighted by the calls that they are of', async () => {
  const table: TableRow[] = [['Date', 'Offered', 'Answered', 'AHT (s)'], [JANUARY, 100, 90, 200], [JANUARY + 1, 320, 310, 300]];
  await put('Calls', table);
  const plan = planFor([sourceAt('Calls', table)], [{ id: 'averageHandleTime', choice: null }], { period: 'month', by: 'none' });
  await write(plan);
  // (90 × 200 + 310 × 300) ÷ 400
  expect(await live.values('KPIs', 'B7')).toEqual([[277.5]]);
  expect((await live.formulas('KPIs', 'B7'))[0]![0]).toContain('SUMPRODUCT(');
});

test('indicators take their data from several tables, each by its own months', async () => {
  const [calls, hours] = [callsByDay(), hoursByDay()];
  await put('Calls', calls);
  await put('Hours', hours);
  const plan = planFor([sourceAt('Calls', calls), sourceAt('Hours', hours)], [...BASKET, { id: 'occupancy', choice: null }, { id: 'utilisation', choice: null }, { id: 'attendance', choice: null }], { period: 'month', by: 'team' });
  await write(plan);
  expect(await differences(live, plan)).toEqual([]);
});

test('a month without data, a rate above one and a figure without a denominator are told in their row, over their column and in the report', async () => {
  const table = callsByDay({ days: 120, without: (day) => day >= JANUARY + 31 && day < JANUARY + 59 }).map((row) => [...row]);
  // More lost than offered on every day of March.
  for (const row of table) if (typeof row[0] === 'number' && row[0] >= JANUARY + 59 && row[0] < JANUARY + 90) row[4] = 5000;
  await put('Calls', table);
  const plan = planFor([sourceAt('Calls', table)], BASKET, { period: 'month', by: 'none' });
  await write(plan);
  expect(await differences(live, plan)).toEqual([]);
  expect((await live.values('KPIs', 'G7:G10')).flat()).toEqual(['✓', 'No rows in the data', 'A rate above 100%: compare part and whole', '✓']);
  expect((await live.values('KPIs', 'C5')).flat()).toEqual(['Above 100%: compare period and scope of part and whole']);
  const texts = plan.sheets[0]!.blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flatMap((row) => row.map(({ content }) => String(content))) : []));
  for (const told of ['One month is missing between the first and the last.', 'A new indicator needs three months in a row; there are 2. Watch it before you set a target.', 'Keep at least six months of data in a row; there are 2.', 'Short abandons are not separated: callers who misdial count as lost. Add a column for them, or say so beside the figure.']) expect(texts).toContain(told);
});

test('a month that one of two tables lacks is left blank: hours without calls are no occupancy of zero, and no calls at all are not told as none', async () => {
  const [calls, hours] = [callsByDay({ days: 90, without: (day) => day >= JANUARY + 31 && day < JANUARY + 59 }), hoursByDay(120)];
  await put('Calls', calls);
  await put('Hours', hours);
  const plan = planFor([sourceAt('Calls', calls), sourceAt('Hours', hours)], [{ id: 'occupancy', choice: null }, { id: 'acdVolume', choice: null }, { id: 'attendance', choice: null }], { period: 'month', by: 'none' });
  await write(plan);
  expect(await differences(live, plan)).toEqual([]);
  const shown = await live.values('KPIs', 'B7:D10');
  expect(shown.map((row) => row.map((cell) => typeof cell))).toEqual([['number', 'number', 'number'], ['string', 'string', 'number'], ['number', 'number', 'number'], ['string', 'string', 'number']]);
});

test('the history of an indicator is that of the tables that it takes its data from, where all of them have any', () => {
  const [calls, hours] = [callsByDay({ days: 120, without: (day) => day >= JANUARY + 31 && day < JANUARY + 59 }), hoursByDay(210)];
  const told = (id: BasketItem['id']) => planFor([sourceAt('Calls', calls), sourceAt('Hours', hours)], [{ id, choice: null }], { period: 'month', by: 'none' }).sheets[0]!.blocks
    .flatMap((block) => (block.kind === 'cells' ? block.rows.flat().map(({ content }) => String(content)) : [])).filter((text) => /^(Keep|One month|A new indicator)/.test(text));
  expect(told('attendance')).toEqual([]);
  expect(told('occupancy')).toEqual(['A new indicator needs three months in a row; there are 2. Watch it before you set a target.', 'Keep at least six months of data in a row; there are 2.', 'One month is missing between the first and the last.']);
});

test('a row that is added below goes on with the next month by the same formulas', async () => {
  const table = callsByDay({ days: 90 });
  await put('Calls', table);
  const plan = planFor([sourceAt('Calls', table)], BASKET, { period: 'month', by: 'none' });
  const rows = plan.sheets[0]!.blocks[2]!;
  if (rows.kind !== 'cells') throw new Error();
  const lines = rows.rows.slice(1).map((row, index) => row.map(({ content }) => String(content).replace(new RegExp(`(?<=[A-Z])${7 + index}(?!\\d)`, 'g'), '#')));
  expect(new Set(lines.map((line) => line.join())).size).toBe(1);
});

test('dates as figures and months as figures or words are grouped too', async () => {
  const figures: TableRow[] = [['Date', 'Offered', 'Abandoned'], [20_260_105, 100, 5], [20_260_131, 100, 10], [20_261_201, 50, 10]];
  const months: TableRow[] = [['Month', 'Offered', 'Abandoned'], [202_601, 100, 5], [202_602, 100, 10]];
  const inWords: TableRow[] = [['Month', 'Team', 'Offered', 'Abandoned'], ['Jan 2026', 'A', 100, 5], ['Jan 2026', 'B', 300, 5], ['Feb 2026', 'A', 100, 10], ['Total', '', 500, 20]];
  for (const [sheet, table] of Object.entries({ Figures: figures, Months: months, Words: inWords })) {
    await put(sheet, table);
    const plan = planFor([sourceAt(sheet, table)], [{ id: 'abandonRate', choice: 'allAbandons' }], { period: 'month', by: 'none' });
    await write({ ...plan, sheets: plan.sheets.map((one) => ({ ...one, name: `K ${sheet}`, tables: [{ ...one.tables[0]!, name: `K${sheet}` }] })) });
    expect(await differences(live, { ...plan, sheets: plan.sheets.map((one) => ({ ...one, name: `K ${sheet}` })) })).toEqual([]);
  }
  expect((await live.values('K Words', 'A7:B8'))).toEqual([['Jan 2026', 0.025], ['Feb 2026', 0.1]]);
  expect((await live.values('K Figures', 'B7:B18')).flat()).toEqual([0.075, '', '', '', '', '', '', '', '', '', '', 0.2]);
});

/** A table with a column for every input, under the catalogue's own names, by day over three months. */
function everyInput(): TableRow[] {
  const inputs = INPUT_IDS.filter((input) => !isSingle(input));
  const names = kpiWords('en').inputs;
  const cell = (input: InputId, index: number, row: number) => (row % 9 === index % 9 ? '' : INPUTS[input].measure.unit === 'share' ? 0.5 + ((index + row) % 5) / 10 : 3 + ((index * 7 + row * 11) % 23) + (row % 4) / 4);
  const rows = Array.from({ length: 80 }, (_, row): TableRow => [JANUARY + row, ...inputs.map((input, index) => cell(input, index, row))]);
  return [['Date', ...inputs.map((input) => names[input])], ...rows];
}

test('every indicator of the catalogue, in every definition, comes out of the sheet by month as out of core', async () => {
  const table = everyInput();
  await put('All', table);
  const source = sourceAt('All', table, { chosen: Object.fromEntries(INPUT_IDS.filter((input) => !isSingle(input)).map((input, index) => [index + 1, { kind: 'input', input, unit: 'own', average: false }])) });
  const basket = INDICATORS.flatMap((one) => waysOf(one).map(({ choice }): BasketItem => ({ id: one.id, choice })));
  const plan = planFor([source], basket, { period: 'month', by: 'none' }, { singles: { serviceLevelGoal: 0.8, intervalHours: 0.5, wagePerHour: 30 } });
  await write(plan);
  expect(basket.length).toBeGreaterThan(170);
  // The formulas of the table; what stands beside it is tested on a smaller sheet.
  expect(await differences(live, { ...plan, sheets: [{ ...plan.sheets[0]!, blocks: [plan.sheets[0]!.blocks[2]!] }] })).toEqual([]);
});

test('all words of the sheet are there in Chinese, and nothing is wider than its sheet', () => {
  const table = callsByDay();
  for (const locale of ['zh-CN', 'zh-TW'] as const) {
    const { sheets: [sheet] } = planFor([sourceAt('Calls', table)], BASKET, { period: 'month', by: 'team' }, {}, locale);
    const grid = plannedGrid(sheet!);
    const texts = Array.from({ length: grid.rows }, (_, row) => Array.from({ length: grid.columns }, (__, column) => grid.at(row, column)?.value)).flat().filter((value): value is string => typeof value === 'string');
    expect(texts.filter((text) => /\{\w+\}|undefined|\[object/.test(text))).toEqual([]);
    expect(texts.filter((text) => /[a-z]{4,} [a-z]{3,} [a-z]{3,}/.test(text))).toEqual([]);
  }
});
