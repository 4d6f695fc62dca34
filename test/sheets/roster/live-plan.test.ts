import { isFault } from '../../../src/core/fault';
import { rosterBoard } from '../../../src/core/scheduling/rostering';
import type { CellValue } from '../../../src/workbook/port';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import type { Plan } from '../../../src/sheets/plan';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { CELLS, made, MONDAY, request, required, type ExampleOptions } from './example';

/** The sheets count with a spreadsheet's formulas, the expected figures are counted minute by minute: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function written(options: ExampleOptions = {}): Promise<Plan> {
  const plan = made(options);
  expect(await live.port.write(plan, { kind: 'sheet', sheet: plan.sheets[0]!.name }, {})).toMatchObject({ kind: 'written' });
  return plan;
}

/** The codes with one cell changed. */
const edited = (person: number, day: number, code: string) => CELLS.map((line, index) => (index === person ? line.map((cell, at) => (at === day ? code : cell)) : line));
/** What is of the time of planning does not follow an edit. */
const asPlanned = (difference: string) => /^Roster shares!([J-N])\d+:|^Roster![C-P]\d+:/.test(difference);

test('two weeks with nights over midnight, a split shift, leave and locked cells come out as counted minute by minute', async () => {
  const plan = await written({ locked: [{ name: 'Bo', day: 0 }, { name: 'Chen', day: 2 }, { name: 'Ann', day: 7 }] });
  expect(await differences(live, plan)).toEqual([]);
  expect((await live.values('Roster', 'C9:E10')).flat()).toEqual(['N2200!', 'N2200', 'N2200', 'D0900', 'D0900', 'Off!']);
  expect(await live.values('Roster', 'J8')).toEqual([['Leave!']]);
});

test.each(LOCALE_NAMES)('three days from a Friday in %s: a weekend, intervals of an hour', async (locale) => {
  const days = 3;
  const plan = await written({ locale, cells: CELLS.map((line) => line.slice(4, 7)), asked: { firstDay: MONDAY + 4, days, required: required(days, 60), intervalMinutes: 60, before: undefined } });
  expect(await differences(live, plan)).toEqual([]);
});

test('an edited cell, a lock in either width, capitals: hours, people at work and indices follow', async () => {
  await written();
  await live.put('Roster', 'G10', [['n2200！']]);
  expect((await differences(live, made({ cells: edited(2, 4, 'N2200') }))).filter((difference) => !asPlanned(difference))).toEqual([]);
  await live.put('Roster', 'G10', [['Off!']]);
  expect((await differences(live, made())).filter((difference) => !asPlanned(difference))).toEqual([]);
});

test('an unknown code counts as a day off and is told', async () => {
  await written();
  await live.put('Roster', 'C8', [['E0815']]);
  const checks = async (): Promise<CellValue[][]> => (await live.values('Roster', 'A20:D40')).filter(([label]) => label === 'Cells with an unknown code');
  expect(await checks()).toEqual([['Cells with an unknown code', 1, '✗', 'They count as days off: see red cells.']]);
  await live.put('Roster', 'C8', [['']]);
  expect(await checks()).toEqual([['Cells with an unknown code', 0, '✓', 'All are known.']]);
});

test('a shift typed in a free row of the table of shifts counts at once', async () => {
  const plan = await written();
  const legend = plan.sheets[0]!.validations![0]!.list;
  const free = Number(/\d+$/.exec(legend)![0]) + 1;
  const before = await live.values('Roster cover', 'I6:I53');
  await live.put('Roster', `A${free}`, [['help', 'X1', 10 / 24, 12 / 24, '', '', 2, 'day']]);
  await live.put('Roster', 'C8', [['X1']]);
  const after = await live.values('Roster cover', 'I6:I53');
  // Ann came at eight for eight and a half hours with a meal at noon; now she is there from ten to twelve.
  const change = after.map(([count], interval) => Number(count) - Number(before[interval]![0]));
  expect(change).toEqual(Array.from({ length: 48 }, (_, interval) => (interval >= 16 && interval < 33 && (interval < 20 || interval > 24) ? -1 : 0)));
});

test('leave is paid up to what the contract holds, by hours of a day that the planner types', async () => {
  await written();
  const hours = async () => (await live.values('Roster', 'R8'))[0]![0];
  expect(await hours()).toBe(5 * 8 + 5 * 8);
  const [row] = (await live.values('Roster', 'A14:A40')).flatMap(([label], index) => (label === 'Hours of a day of leave' ? [14 + index] : []));
  await live.put('Roster', `B${row}`, [[10]]);
  expect(await hours()).toBe(5 * 8 + 4 * 10);
});

test('people required are linked to the sheet of shifts where it has them', async () => {
  await live.put('Shifts', 'C5', Array.from({ length: 96 }, (_, interval) => [interval < 48 ? 2 : 3]));
  const days = Array.from({ length: 14 }, (_, day) => (day === 13 ? null : day % 2));
  const needed = days.map((like) => Array.from({ length: 48 }, () => (like === null ? 0 : 2 + like)));
  const plan = await written({ asked: { required: needed }, source: { required: { address: 'C5:C100', days } } });
  expect(await differences(live, plan)).toEqual([]);
  expect(await live.formulas('Roster cover', 'H54')).toEqual([['=Shifts!C53']]);
  await live.put('Shifts', 'C53', [[7]]);
  expect(await live.values('Roster cover', 'H54')).toEqual([[7]]);
});

test('lines sorted by hand keep everybody’s share with the name', async () => {
  await written();
  const [ann] = await live.values('Roster', 'A8:P8');
  const [bo] = await live.values('Roster', 'A9:P9');
  const shares = await live.values('Roster shares', 'A9:I13');
  await live.put('Roster', 'A8', [bo!, ann!]);
  expect(await live.values('Roster shares', 'A9:I13')).toEqual(shares);
});

test('the engine’s own score of a roster is what the sheets compute: shares, people at work, hours over and under', async () => {
  const { asked } = request();
  const board = rosterBoard(asked, CELLS);
  if (isFault(board)) throw new Error(board.code);
  const plan = await written({ result: board.score() });
  expect(await differences(live, plan)).toEqual([]);
  const indices = new Map((await live.values('Roster cover', 'A9:B22')).map(([label, value]) => [label, value]));
  expect(indices.get('Hours over')).toBeCloseTo(board.score().overHours, 9);
  expect(indices.get('Hours under')).toBeCloseTo(board.score().underHours, 9);
});
