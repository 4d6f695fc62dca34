import { isFault } from '../../../src/core/fault';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import type { TodayMemory } from '../../../src/sheets/today/request';
import { todayPlan, type TodayPlan } from '../../../src/sheets/today/today-plan';
import { forecastToday } from '../../../src/core/forecasting/today';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { DAY, DAYS, forecastOfDay, forecastRows, HOURS, planFor, plainForecast, requestFor, type Given } from './example';

/** The sheet computes with Excel's formulas, the samples come from the core: two ways to the same numbers. */
// A workbook is started for every test: slow on a busy machine.
jest.setTimeout(120_000);

/** The core's normal quantile is good to nine digits, Excel's to more. */
const TOLERANCE = 1e-7;

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function written(given: Given = {}): Promise<TodayPlan> {
  await live.put('Plan of March', 'A1', forecastRows());
  await live.put('Plan of March', 'H1', DAYS);
  const made = planFor(given);
  expect(await live.port.write(made.plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written' });
  return made;
}

/** What stands beside a label. */
const labelled = async (sheet: string, label: string) => (await live.values(sheet, 'A1:D80')).find(([first]) => first === label)?.slice(1);

test.each(LOCALE_NAMES)('in %s, with ranges, handle times and three hours known, the sheet shows what the core computes', async (locale) => {
  const { plan } = await written({ locale });
  expect(await differences(live, plan, { tolerance: TOLERANCE, unsampled: true })).toEqual([]);
});

test.each([
  ['nothing is known yet', { actual: [] }],
  ['all is known', { actual: HOURS.map(({ calls }) => Math.round(calls * 1.1)) }],
  ['mornings tell nothing', { inputs: { dayDeviation: 0 } }],
  ['the forecast is only a column of calls', { forecast: plainForecast(), inputs: { ahtSeconds: 240, patienceSeconds: 90, maxOccupancy: 0.85 } }],
  ['no handle time is known', { forecast: plainForecast() }],
  ['an hour in the middle is not known', { actual: [50, null, 101, 0] }],
  ['nothing is expected in an hour', { forecast: forecastOfDay({ intervals: HOURS }), actual: [1000, 1000, 1000] }],
  ['calls scatter more than the range allows', { inputs: { dispersion: 60 } }],
] as const)('%s: still the same', async (_name, given) => {
  const { plan } = await written(given);
  expect(await differences(live, plan, { tolerance: TOLERANCE, unsampled: true })).toEqual([]);
});

test('counts typed on the sheet move everything, as the core would', async () => {
  await written({ actual: [] });
  await live.put('Today', 'H6', [[50], [77], [101], [120]]);
  const request = requestFor();
  const now = forecastToday({
    forecast: { day: DAY, mean: 611, median: 611, ranges: [{ low: 540, high: 715 }], intervals: HOURS.map(({ minute, calls, range }) => ({ minute, mean: calls, median: calls, ranges: [range] })) },
    levels: [0.8], carryOver: request.inputs, actual: [50, 77, 101, 120],
  });
  if (isFault(now)) throw new Error(now.code);
  const rows = await live.values('Today', 'I6:K15');
  now.intervals.forEach(({ mean, ranges }, index) => {
    const shown = rows[index]!.map(Number);
    [mean, ranges[0]!.low, ranges[0]!.high].forEach((value, place) => expect(shown[place]).toBeCloseTo(value, 6));
  });
  expect((await labelled('Today', 'Factor for the rest'))?.[0]).toBeCloseTo(now.factor, 9);
  expect((await labelled('Today', 'Day expected now'))?.[0]).toBeCloseTo(now.total.mean, 6);
  expect((await live.values('Today', 'A18:B40')).filter(([label]) => label === 'Low' || label === 'High').map(([, value]) => value)).toEqual([
    expect.closeTo(now.total.ranges[0]!.low, 6), expect.closeTo(now.total.ranges[0]!.high, 6),
  ]);
  expect((await labelled('Today', 'Known until'))?.[0]).toBeCloseTo(0.5, 9);
});

test('what the planner changes on the forecast comes through', async () => {
  await written();
  await live.put('Plan of March', 'C12', [[100]]);
  expect((await live.values('Today', 'G6'))[0]).toEqual([100]);
  expect((await labelled('Today', 'Forecast for the same'))?.[0]).toBe(100 + 61.25 + 88);
});

test('text and negative counts count for nothing, gaps keep their forecast, and the checks tell', async () => {
  await written();
  const before = (await labelled('Today', 'Calls so far'))?.[0];
  await live.put('Today', 'H10', [['many'], [-5], [60]]);
  expect((await labelled('Today', 'Calls so far'))?.[0]).toBe(Number(before) + 60);
  expect((await labelled('Today', 'Counts that cannot be read'))?.slice(0, 2)).toEqual([2, '✗']);
  expect((await labelled('Today', 'Blank intervals before the last'))?.slice(0, 2)).toEqual([3, '✗']);
  expect((await labelled('Today', 'Calls so far + rest − day'))?.[1]).toBe('✓');
  expect((await live.values('Today', 'I10:K10'))[0]!.every((value) => Number(value) > 0)).toBe(true);
});

test('a forecast that has moved on to other days is told of', async () => {
  await written();
  expect((await labelled('Today', 'Rows of another day'))?.slice(0, 2)).toEqual([0, '✓']);
  await live.put('Plan of March', 'A12', Array.from({ length: 10 }, () => [DAY + 7]));
  expect((await labelled('Today', 'Rows of another day'))?.slice(0, 2)).toEqual([10, '✗']);
});

test('the level follows the forecast where that says it', async () => {
  await live.put('Plan of March', 'L1', [[0.95]]);
  const { plan } = await written({ levelCell: 'L1', inputs: { level: 0.95 } });
  expect(await differences(live, plan, { tolerance: TOLERANCE, unsampled: true })).toEqual([]);
});

test('a goal that no number of agents meets is an error in its rows alone, and counted', async () => {
  const { plan } = await written({ inputs: { serviceLevel: 0.999999, answerWithinSeconds: 0, patienceSeconds: 1, maxOccupancy: 0.5 } });
  expect(await differences(live, plan, { tolerance: TOLERANCE, unsampled: true })).toEqual([]);
});

test('remembers where to read back what is typed', () => {
  const { plan } = planFor();
  const memory = plan.memory as TodayMemory;
  expect(memory.actual).toEqual({ address: 'H6:H15', minutes: HOURS.map(({ minute }) => minute), written: [50, 77, 101, null, null, null, null, null, null, null] });
  expect(memory.inputCells.dayDeviation).toBe('B7');
});

test('more counts than intervals, or one below 0, make no plan', () => {
  expect(todayPlan(requestFor({ actual: Array.from({ length: 11 }, () => 1) }))).toMatchObject({ code: 'above', limit: 10 });
  expect(todayPlan(requestFor({ actual: [1, -1] }))).toMatchObject({ code: 'below', row: 2 });
});
