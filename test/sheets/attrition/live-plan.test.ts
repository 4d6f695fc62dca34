import type { TableRow } from '../../../src/core/history/table-cell';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { day, HEADER, made, monthTable, peopleTable, sampleTable, type ExampleOptions } from './example';

/** The sheets compute with Excel's formulas and ours, the samples come from the core: two ways to the same numbers. */
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function writtenPeople(table: readonly TableRow[], options: ExampleOptions = {}) {
  await live.put(options.sheet ?? 'People', 'A1', table.map((row) => [...row]));
  const example = made(peopleTable(table, options), options);
  expect(await live.port.write(example.plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  return example;
}

const needs = (...required: readonly number[]) => Array.from({ length: 12 }, (_, index) => ({ required: required[index] ?? required.at(-1)!, hired: index === 2 ? 3 : 0, attrition: index === 5 ? 0.08 : null }));

test('every cell of the five sheets of the invented people is what the core computes, and follows what is typed', async () => {
  const table = sampleTable();
  const { plan } = await writtenPeople(table, { headcount: { needs: needs(55, 60, 62, 70), own: { maxClass: 6 } } });
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Attrition', 'Tenure', 'Leavers', 'Headcount plan', 'Staff rows']);
  expect(await differences(live, plan)).toEqual([]);

  await live.put('Attrition', 'B6', [[day(2025, 9, 15)], [day(2024, 3, 10)], [6], [60], [2000], [3000], [10], [900], [0.4], [100]]);
  await live.put('Headcount plan', 'B6', [[50], [0.03], [0.2], [0.5], [3], [2], [''], [day(2025, 10, 1)]]);
  await live.put('People', 'D2', [[day(2025, 8, 1), 'no', 'Boring calls']]);
  const changed = table.map((row, index) => (index === 1 ? [...row.slice(0, 3), day(2025, 8, 1), 'no', 'Boring calls'] : [...row]));
  const expected = made(peopleTable(changed), {
    settings: { asOf: day(2025, 9, 15), recordedSince: day(2024, 3, 10), periodMonths: 6, earlyDays: 60, hiring: 2000, training: 3000, rampWeeks: 10, weeklyCost: 900, rampProductivity: 0.4, leaving: 100 },
    headcount: { needs: needs(55, 60, 62, 70), own: { ownHeads: 50, ownAttrition: 0.03, ownLoss: 0.2, acceptance: 0.5, hiringWeeks: 3, trainingWeeks: 2, maxClass: null, offersFrom: day(2025, 10, 1) } },
  });
  // The order of reasons and words is of the time of writing; what is counted of them follows.
  expect((await differences(live, expected.plan)).filter((one) => !/^(Leavers!A|Leavers!C|Staff rows!(N|O))\d/.test(one))).toEqual([]);
});

/** A leave before a start, a rehire, leaves and starts to come, blank rows, no team, words that say nothing. No star in a name: the preview's engine takes it for any letters, as Excel does not. */
const BAD: readonly TableRow[] = [
  HEADER,
  ['Ann', 'A', day(2024, 1, 31), day(2024, 2, 29), 'yes', 'pay?'], ['Ann', 'A', day(2024, 6, 3), '', '', ''], ['Ben', '', day(2024, 2, 1), day(2024, 1, 1), 'no', 'Boring'],
  ['Cho', 'b', day(2024, 2, 1), day(2025, 3, 31), 'maybe', ''], ['', '', '', '', '', ''], ['Dee', 'B', day(2026, 2, 1), '', '', ''], ['Eva', 'A1', day(2023, 5, 5), day(2026, 1, 31), 'yes', 'Pay?'],
  ['Fay', 'B', 'someday', '', '', ''], ['Gil', 'B', day(2024, 4, 30), 'gone', '', ''], ['Hal', 'B', day(2025, 12, 1), day(2025, 12, 1), 1, '2*3=6'], ['Ida', 'A', day(2022, 2, 28), day(2023, 3, 31), true, 'PAY?'],
];

test('bad rows are left out alike, in Chinese, on a sheet named 311', async () => {
  const { plan, figures } = await writtenPeople(BAD, { locale: 'zh-CN', sheet: '311', settings: { recordedSince: day(2023, 1, 15) } });
  expect(await differences(live, plan)).toEqual([]);
  expect(figures.people!.staff).toHaveLength(6);
});

test('dates as text are written as they were read, without team, reason and headcount plan', async () => {
  const table: TableRow[] = [['Staff ID', 'Hire date', 'Last day'], ...[['2024-01-15', '2025-02-28'], ['2024-03-01', ''], ['2025/04/07', '2025/04/20'], ['2024-05-31', '']].map(([start, leave], index): TableRow => [`P${index}`, start!, leave!])];
  const { plan } = await writtenPeople(table, { headcount: null });
  expect(plan.sheets.map(({ name }) => name)).toEqual(['Attrition', 'Tenure', 'Staff rows']);
  expect(await differences(live, plan)).toEqual([]);
});

test('a table of months gives rates and a headcount plan, months as text and in disorder', async () => {
  const table: TableRow[] = [
    ['Month', 'Headcount', 'Joiners', 'Leavers', 'Voluntary'], ['2025-02', 101, 4, 3, 2], ['2025-01', 100, 5, 4, 4], ['2025-03', 102, 0, 0, 0], ['2025-05', 0, 0, 0, 0], ['', '', '', '', ''], ['2025-06', 'n/a', 1, 1, 1], ['2025-07', 90, 'x', 6, 9],
  ];
  await live.put('Months', 'A1', table.map((row) => [...row]));
  const { plan } = made(monthTable(table), { headcount: { needs: needs(95), classMonths: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) => month !== 11), own: { maxClass: 4 } } });
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  expect(await differences(live, plan)).toEqual([]);
});
