import { forecastTable } from '../../../src/core/forecasting/forecast-table';
import { forecastCalls } from '../../../src/core/forecasting/forecast';
import { isFault } from '../../../src/core/fault';
import type { Table } from '../../../src/core/table';

const MONDAY = 46027;
const column = (values: readonly number[]): Table => values.map((value) => [value]);

function rows(table: ReturnType<typeof forecastTable>): readonly (readonly number[])[] {
  if (isFault(table)) throw new Error(table.code);
  return table;
}

/** Half-hours from 9:00 to 11:00, `days` days from Monday on. */
function halfHours(days: number, calls: (day: number, slot: number) => number) {
  const cells = Array.from({ length: days * 4 }, (_, row) => ({ day: Math.floor(row / 4), slot: row % 4 }));
  return { timestamps: column(cells.map(({ day, slot }) => MONDAY + day + (18 + slot) / 48)), values: column(cells.map(({ day, slot }) => calls(day, slot))) };
}

test('a constant series forecasts itself, with a range around it', () => {
  const days = Array.from({ length: 28 }, (_, index) => MONDAY + index);
  const forecast = rows(forecastTable(column(days), column(days.map(() => 100)), 7, null, null, 0.8));
  expect(forecast.map(([day]) => day)).toEqual([28, 29, 30, 31, 32, 33, 34].map((later) => MONDAY + later));
  for (const [, mean, low, high] of forecast) {
    expect(mean).toBeCloseTo(100, 9);
    expect(low!).toBeLessThan(100);
    expect(high!).toBeGreaterThan(100);
  }
});

test('it is the forecast of the core, under day serials with their times', () => {
  const { timestamps, values } = halfHours(21, (day, slot) => 20 + day % 7 + 3 * slot);
  const times = Array.from({ length: 84 }, (_, row) => `2026-01-${String(5 + Math.floor(row / 4)).padStart(2, '0')}T${['09:00', '09:30', '10:00', '10:30'][row % 4]!}`);
  const core = forecastCalls({ history: { intervalMinutes: 30, times, calls: values.flat() as number[] }, horizonDays: 2, levels: [0.9] });
  if (isFault(core)) throw new Error(core.code);
  expect(rows(forecastTable(timestamps, values, 2, null, null, 0.9))).toEqual(core.days.flatMap(({ day, intervals }) => (
    intervals.map(({ minute, mean, ranges: [range] }) => [day + minute / 1440, mean, range!.low, range!.high]))));
});

test('the order of the rows does not matter, and a column may stand beside a row', () => {
  const { timestamps, values } = halfHours(14, (day, slot) => 20 + day + slot);
  const once = forecastTable(timestamps, values, 3, null, null, 0.8);
  expect(forecastTable([...timestamps].reverse(), [...values].reverse(), 3, null, null, 0.8)).toEqual(once);
  expect(forecastTable([timestamps.flat()], values, 3, null, null, 0.8)).toEqual(once);
});

test('half-hours are added up to hours, and to days', () => {
  const { timestamps, values } = halfHours(28, (_, slot) => 20 + 10 * slot);
  const hours = rows(forecastTable(timestamps, values, 1, 60, null, 0.8));
  expect(hours.map(([timestamp]) => Math.round((timestamp! % 1) * 24))).toEqual([9, 10]);
  expect(hours.map(([, mean]) => Math.round(mean!))).toEqual([50, 90]);
  const [[day, mean]] = rows(forecastTable(timestamps, values, 1, 1440, null, 0.8)) as [[number, number]];
  expect(day).toBe(MONDAY + 28);
  expect(mean).toBeCloseTo(140, 6);
});

test('calls of one time are added up, whatever rows they stand in', () => {
  const { timestamps, values } = halfHours(14, () => 30);
  const halves = column([...values, ...values].map(([value]) => value! / 2));
  expect(forecastTable([...timestamps, ...timestamps], halves, 2, null, null, 0.8)).toEqual(forecastTable(timestamps, values, 2, null, null, 0.8));
});

test('blank values are not known, and blank rows of the desktop, 0 beside 0, are left out', () => {
  const { timestamps, values } = halfHours(14, (day) => 30 + day);
  const blanks: Table = [...values.slice(0, -1), [null]];
  expect(forecastTable([...timestamps, [null]], [...values, [0]], 2, null, null, 0.8)).toEqual(forecastTable(timestamps, values, 2, null, null, 0.8));
  expect(isFault(forecastTable(timestamps, blanks, 2, null, null, 0.8))).toBe(false);
});

test('a holiday of a name does again what it did, and holidays without names are one kind', () => {
  const days = Array.from({ length: 70 }, (_, index) => MONDAY + index);
  const values = days.map((_, index) => (index === 10 || index === 38 ? 20 : 100));
  const holidays = [[MONDAY + 10, 'Feast'], [MONDAY + 38, 'Feast'], [MONDAY + 73, 'Feast']] as const;
  const meanOn = (table: Parameters<typeof forecastTable>[4]) => rows(forecastTable(column(days), column(values), 7, null, table, 0.8)).find(([day]) => day === MONDAY + 73)![1]!;
  expect(meanOn(null)).toBeGreaterThan(90);
  expect(meanOn(holidays)).toBeLessThan(60);
  expect(meanOn(holidays.map(([date]) => [date]))).toBeLessThan(60);
  expect(meanOn(holidays.map(([date]) => [date, '']))).toBe(meanOn(holidays.map(([date]) => [date])));
});

test.each([
  ['a timestamp that is no date', [[1], [2]], [[5], [6]], 7, null, null, { code: 'not-a-date', argument: 'timestamps', given: 1, row: 1 }],
  ['ranges of different sizes', [[MONDAY], [MONDAY + 1]], [[5]], 7, null, null, { code: 'unequal-sizes', argument: 'values' }],
  ['a value without its time', [[null], [MONDAY]], [[5], [null]], 7, null, null, { code: 'missing', argument: 'timestamps' }],
  ['times a minute apart', [[MONDAY + 1 / 1440], [MONDAY + 2 / 1440]], [[5], [6]], 7, null, null, { code: 'below', argument: 'interval', given: 1, limit: 5 }],
  ['an interval shorter than that of the history', [[MONDAY], [MONDAY + 1]], [[5], [6]], 7, 30, null, { code: 'not-a-choice', argument: 'interval', choices: '1440' }],
  ['a name where a holiday has its date', [[MONDAY]], [[5]], 7, null, [['Easter', MONDAY]], { code: 'not-a-date', argument: 'holidays', given: 'Easter' }],
  ['a name without its date', [[MONDAY]], [[5]], 7, null, [[MONDAY, 'Feast'], [null, 'Easter']], { code: 'not-a-date', argument: 'holidays', given: '', row: 2, column: 1 }],
  ['holidays of three columns', [[MONDAY]], [[5]], 7, null, [[MONDAY, 'Feast', 1]], { code: 'wrong-shape', argument: 'holidays' }],
] as const)('%s is refused', (_, timestamps, values, horizon, interval, holidays, expected) => {
  expect(forecastTable(timestamps, values, horizon, interval, holidays, 0.8)).toMatchObject(expected);
});

test('where no day within the horizon is open it says so, instead of spilling nothing', () => {
  const workdays = Array.from({ length: 20 }, (_, index) => MONDAY + 7 * Math.floor(index / 5) + (index % 5));
  expect(forecastTable(column(workdays), column(workdays.map(() => 50)), 2, null, null, 0.8)).toMatchObject({ code: 'below', argument: 'horizon', limit: 7 });
  expect(rows(forecastTable(column(workdays), column(workdays.map(() => 50)), 7, null, null, 0.8))).toHaveLength(5);
});
