import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { readTopDown } from '../../../src/sheets/forecasting/read-top-down';
import type { TopDownMemory, TopDownRequest } from '../../../src/sheets/forecasting/request';
import { topDownLayout } from '../../../src/sheets/forecasting/top-down-layout';
import { topDownPlan } from '../../../src/sheets/forecasting/top-down-plan';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { day } from './example';
import { COURSE, topDownRequest } from './top-down-example';

jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function written(request: TopDownRequest) {
  const plan = topDownPlan(request);
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  return { plan, sheet: request.sheetName, memory: plan.memory as TopDownMemory };
}

const corner = (area: string) => area.split(':')[0]!.replace(/\$/g, '');
const steps = async (sheet: string) => (await live.values(sheet, 'B14:B23')).flat();

test('the course’s own example comes out of live formulas: 806,400 a year, 57,254 in January, 1,847 a day, 2,713 on a Monday, 149 from 10:00', async () => {
  const { sheet } = await written(topDownRequest());
  const [year, , month, days, average, , monday, , interval, atOnce] = await steps(sheet);
  expect([year, month, days, average, monday, interval, atOnce].map((value) => Math.round(Number(value)))).toEqual([806_400, 57_254, 31, 1847, 2713, 149, 149]);
});

test.each(LOCALE_NAMES)('the sheet in %s shows what the core computes, closed weekdays, closed dates and typed days included', async (locale) => {
  const request = topDownRequest({
    openWeekdays: [true, true, true, true, true, true, false], dayIndices: [1.3, 1.1, 1, 1, 0.9, 0.7, 0], closedDays: [day('2026-01-01'), day('2026-01-04'), day('2026-05-01')],
    openDays: [null, 20, ...Array.from({ length: 10 }, () => null)], example: { month: 5, weekday: 6, minute: 615 },
  }, locale);
  const { plan, sheet } = await written(request);
  expect(await differences(live, plan, { unsampled: true })).toEqual([]);
  // January 2026 has 31 days, four Sundays (one of them closed by date as well) and New Year's Day.
  expect((await live.values(sheet, 'J6:J8')).flat()).toEqual([26, 20, 26]);
  expect((await live.values(sheet, 'C26:C31')).flat()).toEqual(['✓', '✓', '✓', '✓', '✓', '✓']);
});

test('finance changes growth in one cell: year, months, days and intervals follow', async () => {
  const { sheet } = await written(topDownRequest());
  await live.put(sheet, 'B7', [[0.2]]);
  const [year, , month] = await steps(sheet);
  expect([year, month]).toEqual([864_000, expect.closeTo(61_344, 6)]);
  expect(await differences(live, topDownPlan(topDownRequest({ growth: 0.2 })), { unsampled: true })).toEqual([]);
});

test('a day by interval adds up to its weekday, and the months to the year', async () => {
  const { sheet } = await written(topDownRequest({ example: { month: 3, weekday: 5, minute: 700 } }));
  const layout = topDownLayout(COURSE);
  const intervals = await live.values(sheet, layout.day);
  const week = (await live.values(sheet, layout.weekdays.day)).flat();
  week.forEach((calls, weekday) => expect(intervals.reduce((sum, row) => sum + Number(row[weekday]), 0)).toBeCloseTo(Number(calls), 6));
  expect((await live.values(sheet, layout.months('volume'))).flat().reduce<number>((sum, calls) => sum + Number(calls), 0)).toBeCloseTo(806_400, 4);
});

test('shares that do not sum to one and indices that do not average one get a cross', async () => {
  const { sheet } = await written(topDownRequest());
  const layout = topDownLayout(COURSE);
  await live.put(sheet, corner(layout.months('share')), [[0.2]]);
  await live.put(sheet, corner(layout.weekdays.index), [[2]]);
  await live.put(sheet, corner(layout.shares), [[0.5]]);
  expect((await live.values(sheet, 'C26:C31')).flat()).toEqual(['✗', '✗', '✗', '✗', '✓', '✓']);
});

test('what was typed on the sheet is read back, and makes the same sheet again', async () => {
  const { sheet, memory } = await written(topDownRequest());
  const layout = topDownLayout(COURSE);
  await live.put(sheet, 'B6', [[500_000]]);
  await live.put(sheet, corner(layout.months('typed')), [[30]]);
  await live.put(sheet, corner(layout.closed), [[day('2026-10-01')]]);
  await live.put(sheet, corner(layout.weekdays.open), [[0]]);
  const cells = await live.values(sheet, memory.inputs.area);
  const read = readTopDown(cells, memory.settings);
  expect(read).toEqual({
    ...COURSE, annualVolume: 500_000, openDays: [30, ...COURSE.openDays.slice(1)], closedDays: [day('2026-10-01')], openWeekdays: [false, ...COURSE.openWeekdays.slice(1)],
  });
  expect(await differences(live, topDownPlan({ ...topDownRequest(), settings: read }), { unsampled: true })).toEqual([]);
});
