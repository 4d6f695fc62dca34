import { findColumns } from '../../../src/core/history/find-columns';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { parseArea } from '../../../src/sheets/area';
import { forecastPlan } from '../../../src/sheets/forecasting/forecast-plan';
import { readAdjustments } from '../../../src/sheets/forecasting/read-adjustments';
import { readLog } from '../../../src/sheets/forecasting/read-log';
import type { ForecastMemory, ForecastRequest } from '../../../src/sheets/forecasting/request';
import type { CellValue } from '../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { ADJUSTMENTS, dailyHistory, day, exampleHistory, requestFor, sourceRows } from './example';

/** The sheets compute with Excel's formulas and ours, the samples come from the core: two ways to the same numbers. */
// A workbook is started for every test: slow on a busy machine.
jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function written(request: ForecastRequest, rows = sourceRows(request.history)) {
  await live.put('Calls', 'A1', rows);
  const plan = forecastPlan(request);
  expect(await live.port.write(plan, { kind: 'new-sheet' }, {})).toMatchObject({ kind: 'written', sheets: Object.values(request.sheetNames) });
  return { plan, memory: plan.memory as ForecastMemory };
}

/** The forecast by interval as it stands on its sheet, by header. */
async function forecastRows({ intervals }: ForecastMemory) {
  const [headers = [], ...rows] = await live.values(intervals.sheet, intervals.address);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])) as Record<string, CellValue>);
}
const total = (rows: readonly Record<string, CellValue>[], header = 'Calls (expected)') => rows.reduce((sum, row) => sum + Number(row[header]), 0);
/** The row of a label in column A of a sheet: value, tick, sentence. */
const labelled = async (sheet: string, label: string) => (await live.values(sheet, 'A1:D60')).find(([first]) => first === label)?.slice(1);
const corner = ({ address }: { address: string }, rows: number, columns: number) => {
  const area = parseArea(address)!;
  const letters = String.fromCharCode(65 + area.column + columns);
  return `${letters}${area.row + 1 + rows}`;
};

test('three sheets show what the core computes, with growth, rounding, the wider range and every kind of adjustment', async () => {
  const { plan } = await written(requestFor({ inputs: { growth: 0.05, decimals: 1, level: 0.95, ahtSeconds: 240 }, adjustments: ADJUSTMENTS }));
  expect(await differences(live, plan, { unsampled: true })).toEqual([]);
});

test('a forecast by day, in simplified Chinese, has days where others have intervals', async () => {
  const request = requestFor({ history: dailyHistory(), adjustments: ADJUSTMENTS, locale: 'zh-CN', holidayEffects: [{ name: '春节', factor: 0.4, seen: 3, comes: day('2026-03-20') }] });
  const { plan } = await written(request);
  expect(await differences(live, plan, { unsampled: true })).toEqual([]);
});

test('handle times by day and interval, in traditional Chinese, with a log of forecasts made before', async () => {
  const aht = [8, 10, 12, 14].flatMap((hour, slot) => Array.from({ length: 21 }, (_, ahead) => ({ day: day('2026-03-16') + ahead, minute: hour * 60, seconds: 201 + 10 * slot + ahead })));
  const log = [{ madeAt: day('2026-03-09') + 0.4, horizonDays: 28, fromDay: day('2026-03-16'), toDay: day('2026-03-22'), baseCalls: 2500, expectedCalls: 2600, typedActual: null }];
  const { plan, memory } = await written(requestFor({ aht, log, locale: 'zh-TW', inputs: { ahtSeconds: 255 } }));
  expect(await differences(live, plan, { unsampled: true })).toEqual([]);
  const [first] = await forecastRows(memory);
  const rows = await forecastRows(memory);
  expect([first?.['AHT（秒）'], rows[4]?.['AHT（秒）'], rows[5]?.['AHT（秒）']]).toEqual([201, 255, 202]);
});

test.each(LOCALE_NAMES)('a staffing plan finds its columns in the forecast, in %s', async (locale) => {
  const { memory } = await written(requestFor({ locale, inputs: { ahtSeconds: 240 } }));
  const region = await live.port.read(`'${memory.intervals.sheet}'!${memory.intervals.address}`);
  if (!('values' in region)) throw new Error('no region');
  const found = findColumns(region.values, region.numberFormats);
  expect([found.date?.column, found.interval?.column, found.calls?.column, found.aht?.column]).toEqual([0, 2, 8, 9]);
});

test('an adjustment typed into a spare row counts at once, and its calls are all there', async () => {
  const { memory } = await written(requestFor({ adjustments: ADJUSTMENTS.slice(0, 1) }));
  const before = total(await forecastRows(memory));
  await live.put('Forecast', corner(memory.adjustments, 2, 0), [[1, 'Mailing', day('2026-03-23'), day('2026-03-25'), 0.5, 0.75, '', 777]]);
  const rows = await forecastRows(memory);
  expect(total(rows) - before).toBeCloseTo(777, 6);
  const touched = rows.filter((row) => Number(row.Added) !== 0);
  expect(touched.map((row) => [row.Date, row.Interval])).toEqual([23, 24, 25].flatMap((date) => [12, 14, 16].map((hour) => [day(`2026-03-${date}`), hour / 24])));
});

test('percentages that meet multiply, a closure leaves nothing, and what is off counts for nothing', async () => {
  const { memory } = await written(requestFor());
  const plain = await forecastRows(memory);
  const on = [1, 'a', day('2026-03-23'), day('2026-03-24'), '', '', 0.1, ''];
  await live.put('Forecast', corner(memory.adjustments, 1, 0), [
    on, [1, 'b', day('2026-03-24'), day('2026-03-25'), '', '', 0.5, ''], [1, 'shut', day('2026-03-26'), day('2026-03-26'), '', '', -1, ''], [0, 'off', '', '', '', '', 9, 999],
  ]);
  const adjusted = await forecastRows(memory);
  const ratios = new Map<string, number>();
  adjusted.forEach((row, index) => ratios.set(String(row.Date), Math.round(Number(row['Calls (expected)']) / Number(plain[index]!['Calls (expected)']) * 1e6) / 1e6));
  expect([22, 23, 24, 25, 26, 27].map((date) => ratios.get(String(day(`2026-03-${date}`))))).toEqual([undefined, 1.1, 1.65, 1.5, 0, 1]);
});

test('what was typed is read back, and a refresh keeps it and shows what changed', async () => {
  const request = requestFor({ adjustments: ADJUSTMENTS });
  const { memory } = await written(request);
  await live.put('Forecast', corner(memory.adjustments, 5, 0), [[1, 'By hand', '', day('2026-03-21'), '', 1, 0.25, '']]);
  const typed = readAdjustments(await live.values('Forecast', memory.adjustments.address));
  expect(typed).toEqual([...ADJUSTMENTS, { name: 'By hand', on: true, fromDay: null, toDay: day('2026-03-21'), fromMinute: null, toMinute: 1440, share: 0.25, calls: null }]);
  const log = readLog(await live.values('Forecast log', memory.log.address), false);
  expect(log).toHaveLength(3);

  const again = forecastPlan({ ...request, adjustments: typed, log, writtenAt: new Date(2026, 2, 17, 8) });
  expect(await live.port.write(again, { kind: 'refresh', sheet: 'Forecast' }, {})).toMatchObject({ kind: 'written', sheets: ['Forecast', 'Forecast accuracy', 'Forecast log'] });
  expect(await differences(live, again, { unsampled: true })).toEqual([]);
  expect(readLog(await live.values('Forecast log', (again.memory as ForecastMemory).log.address), false)).toHaveLength(6);
  const weeks = again.sheets[0]!.blocks.flatMap((block) => (block.kind === 'cells' ? block.rows[0]!.map(({ content }) => content) : []));
  expect(weeks).toContain('Change from last');
});

test('the log adds up what came as the planner’s table grows, and tells how far off the forecast was', async () => {
  const request = requestFor();
  const { memory } = await written(request);
  const area = parseArea(memory.log.address)!;
  const first = `A${area.row + 2}:J${area.row + 2}`;
  const [, , from, to, ahead, , expected, actual] = (await live.values('Forecast log', first))[0]!;
  expect([from, to, ahead, actual]).toEqual([day('2026-03-16'), day('2026-03-22'), 0, '']);

  const rows = Array.from({ length: 6 }, (_, index) => [day('2026-03-16') + index, 0.5, 400 + index]);
  await live.put('Calls', `A${request.history.times.length + 2}`, [...rows, [day('2026-03-23'), 0.5, 5000]]);
  const came = 400 * 6 + 15;
  const row = (await live.values('Forecast log', first))[0]!;
  expect(row[7]).toBe(came);
  expect(row[9]).toBeCloseTo(Number(expected) / came - 1, 9);
  expect(await labelled('Forecast log', 'For the same week')).toEqual([1, expect.closeTo(Math.abs(Number(expected) - came) / came, 9), expect.closeTo(Number(expected) / came - 1, 9)]);
  expect((await live.values('Forecast log', `H${area.row + 3}`))[0]).toEqual(['']);
});

test('actual calls of one queue are added up where dates are text and queues share a table', async () => {
  const { times, calls } = exampleHistory();
  const rows = [['When', 'Queue', 'Calls'], ...times.flatMap((time, index) => [[`'${time}`, 'Sales', calls[index]!], [`'${time}`, 'Service', 9999]])];
  const until = [18, 19, 20, 21, 22].map((date) => [`'2026-03-${date}T09:00`, 'Sales', 100]);
  const request = requestFor({
    queue: 'Sales',
    source: { address: `A1:C${rows.length + until.length}`, actuals: { date: { column: 0, cells: 'iso-text' }, calls: { column: 2 }, queue: { column: 1, name: 'Sales' } } },
  });
  const { memory } = await written(request, [...rows, ...until]);
  const area = parseArea(memory.log.address)!;
  expect((await live.values('Forecast log', `H${area.row + 2}`))[0]).toEqual([500]);
});

test('where no formula can read the table, actual calls are typed and kept', async () => {
  const request = requestFor({ source: { actuals: null } });
  const { memory } = await written(request);
  const area = parseArea(memory.log.address)!;
  await live.put('Forecast log', `H${area.row + 2}`, [[2500]]);
  const log = readLog(await live.values('Forecast log', memory.log.address), true);
  expect(log.map(({ typedActual }) => typedActual)).toEqual([2500, null, null]);
  const again = forecastPlan({ ...request, log });
  expect(await live.port.write(again, { kind: 'refresh', sheet: 'Forecast' }, {})).toMatchObject({ kind: 'written' });
  expect(readLog(await live.values('Forecast log', memory.log.address), true)[0]?.typedActual).toBe(2500);
});

test('checks find text in an adjustment, calls without a day to lie on, a range that was not made and a total changed by hand', async () => {
  const { memory } = await written(requestFor());
  const ticks = async () => Promise.all([
    'Adjustments that cannot be read', 'Calls of adjustments left over', 'Range shown is one that was made', 'Days, weeks, months against rows', 'Cells with an error',
  ].map(async (label) => (await labelled('Forecast', label))?.[1]));
  expect(await ticks()).toEqual(['✓', '✓', '✓', '✓', '✓']);
  await live.put('Forecast', corner(memory.adjustments, 1, 0), [[1, 'Next year', day('2027-01-01'), 'soon', '', '', '', 50]]);
  await live.put('Forecast', memory.inputCells.level.address, [[0.9]]);
  expect((await ticks()).slice(0, 3)).toEqual(['✗', '✗', '✗']);
  await live.put('Forecast', memory.inputCells.growth.address, [['lots']]);
  expect((await ticks())[4]).toBe('✗');
});

test('the error in agents follows the inputs of the forecast', async () => {
  const { memory } = await written(requestFor({ inputs: { ahtSeconds: 300 } }));
  const before = await labelled('Forecast accuracy', 'Agents for the forecast');
  await live.put('Forecast', memory.inputCells.ahtSeconds.address, [[600]]);
  const after = await labelled('Forecast accuracy', 'Agents for the forecast');
  expect(Number(after?.[0])).toBeGreaterThan(Number(before?.[0]));
  await live.put('Forecast', memory.inputCells.ahtSeconds.address, [['']]);
  const usual = (await labelled('Forecast accuracy', 'Agents for the forecast'))?.[0];
  await live.put('Forecast', memory.inputCells.ahtSeconds.address, [[240]]);
  expect((await labelled('Forecast accuracy', 'Agents for the forecast'))?.[0]).toBe(usual);
  expect(Number(usual)).toBeGreaterThan(0);
});

test('without a backtest the sheet of accuracy says why it is bare', async () => {
  const { plan } = await written(requestFor({ backtest: null }));
  expect(await differences(live, plan, { unsampled: true })).toEqual([]);
  expect((await live.values('Forecast accuracy', 'A2'))[0]).toEqual([expect.stringContaining('too short')]);
});
