import fc from 'fast-check';
import { dayIndexTable, dayIndices } from '../../../src/core/forecasting';
import type { Table } from '../../../src/core/table';

/** Shares of a week, Monday first, of the operations course. It prints them over 0.143, which is 1/7 rounded. */
const shares = [0.21, 0.17, 0.165, 0.165, 0.15, 0.095, 0.045];
const exact = [1.47, 1.19, 1.155, 1.155, 1.05, 0.665, 0.315];
const MONDAY = 46_027; // 5 January 2026

function expectClose(actual: unknown, expected: readonly (readonly number[])[]): void {
  expect((actual as number[][]).map((row) => row.length)).toEqual(expected.map((row) => row.length));
  (actual as number[][]).flat().forEach((value, index) => expect(value).toBeCloseTo(expected.flat()[index]!, 12));
}

const column = (values: readonly (number | null)[]): Table => values.map((value) => [value]);

test('the shares of a week over their mean are the indices of the course, before its rounding of 1/7', () => {
  const indices = dayIndexTable([shares], null) as number[][];
  expectClose(indices, [exact]);
  expect(indices[0]!.map((index) => Number(((index / 7) / 0.143).toFixed(3)))).toEqual([1.469, 1.189, 1.154, 1.154, 1.049, 0.664, 0.315]);
});

test('indices lie as a week lies: across for weeks in rows, down for weeks end to end in a column', () => {
  const weeks = [shares.map((share) => 1000 * share), shares.map((share) => 3000 * share)];
  expectClose(dayIndexTable(weeks, null), [exact]);
  expectClose(dayIndexTable([weeks.flat()], null), [exact]);
  expectClose(dayIndexTable(column(weeks.flat()), null), exact.map((index) => [index]));
});

test('a blank day is left out of the mean of its weekday, a 0 is not', () => {
  expectClose(dayIndexTable([[7, 7, 7, 7, 7, 7, 7], [null, 7, 7, 7, 7, 7, 7]], null), [[1, 1, 1, 1, 1, 1, 1]]);
  const [[closed, open]] = dayIndexTable([[7, 7, 7, 7, 7, 7, 7], [0, 7, 7, 7, 7, 7, 7]], null) as [[number, number]];
  expect(closed).toBeCloseTo(open / 2, 12);
});

test('with dates the order does not matter: the indices are a column, Monday first', () => {
  const dates = [3, 0, 6, 1, 5, 2, 4, 9, 8, 13].map((after) => MONDAY + after);
  const volumes = dates.map((date) => 1000 * shares[(date - MONDAY) % 7]!);
  expectClose(dayIndexTable(column(volumes), column(dates)), exact.map((index) => [index]));
  expectClose(dayIndexTable([volumes], [dates.map((date) => date + 0.4)]), exact.map((index) => [index]));
});

test('the half-hours of one date are a day together, however many there are', () => {
  const days = shares.flatMap((share, day) => Array.from({ length: day + 2 }, () => ({ date: MONDAY + day, volume: (1000 * share) / (day + 2) })));
  expectClose(dayIndexTable(column(days.map(({ volume }) => volume)), column(days.map(({ date }) => date))), exact.map((index) => [index]));
});

test('with weekdays each volume is a day of its own, and an empty row is none', () => {
  const weekdays = [1, 2, 3, 4, 5, 6, 7, 1, null];
  const volumes = [300, 200, 200, 200, 200, 100, 100, 500, null];
  const means = [400, 200, 200, 200, 200, 100, 100].map((mean) => [mean / 200]);
  expectClose(dayIndexTable(column(volumes), column(weekdays)), means);
  expectClose(dayIndexTable(column([...volumes.slice(0, 8), 0]), column(weekdays)), means);
});

test('indices average one and do not change with the scale, for any week', () => {
  const volumes = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 7, maxLength: 7 }).filter((week) => week.some((volume) => volume > 0));
  fc.assert(fc.property(fc.array(volumes, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 1000 }), (weeks, scale) => {
    const [indices] = dayIndexTable(weeks, null) as number[][];
    expect(indices!.reduce((total, index) => total + index, 0)).toBeCloseTo(7, 9);
    const scaled = dayIndexTable(weeks.map((week) => week.map((volume) => scale * volume)), null) as number[][];
    scaled[0]!.forEach((index, day) => expect(index).toBeCloseTo(indices![day]!, 9));
    const dates = weeks.flat().map((_, day) => MONDAY + day);
    (dayIndexTable([weeks.flat()], [dates]) as number[][]).forEach(([index], day) => expect(index).toBeCloseTo(indices![day]!, 9));
  }), { seed: 22 });
});

describe('refuses', () => {
  test.each([[[[1, 2, 3, 4, 5, 6]], 1, 6], [column([1, 2, 3, 4, 5, 6, 7, 8]), 8, 1], [Array.from({ length: 7 }, () => [1, 2]), 7, 2]])('%j, which is no whole weeks', (volumes, rows, columns) => {
    expect(dayIndexTable(volumes, null)).toEqual({ code: 'not-whole-weeks', argument: 'volumes', rows, columns });
  });

  test('a weekday of which nothing is known, by its number', () => {
    expect(dayIndexTable([[1, 2, 3, 4, 5, 6, null]], null)).toMatchObject({ code: 'day-without-data', argument: 'volumes', day: 7 });
    expect(dayIndexTable(column([1, 2, 3, 4, 5]), column([1, 2, 4, 5, 6]))).toMatchObject({ code: 'day-without-data', day: 3 });
  });

  test('weeks without a call, and volumes below zero or beyond computing', () => {
    expect(dayIndexTable([[0, 0, 0, 0, 0, 0, 0]], null)).toMatchObject({ code: 'all-zero', argument: 'volumes' });
    expect(dayIndexTable([[1, 2, 3, -4, 5, 6, 7]], null)).toMatchObject({ code: 'below', argument: 'volumes', given: -4 });
    expect(dayIndexTable([[1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308]], null)).toMatchObject({ code: 'too-large', argument: 'volumes' });
  });

  test('what is no day, a volume without its day, and ranges of other sizes', () => {
    expect(dayIndexTable(column([1, 2, 3]), column([1, 2.5, 3]))).toEqual({ code: 'not-a-day', argument: 'days', given: 2.5, row: 2 });
    expect(dayIndexTable(column([1, 2, 3]), column([1, 2, 8]))).toMatchObject({ code: 'not-a-day', given: 8, row: 3 });
    expect(dayIndexTable(column([1, 2, 3]), column([1, null, 3]))).toEqual({ code: 'missing', argument: 'days', row: 2 });
    expect(dayIndexTable(column([1, 2, 3]), column([1, 2]))).toMatchObject({ code: 'unequal-sizes', argument: 'days', other: 'volumes' });
    expect(dayIndices([{ day: 7, volume: 1 }])).toMatchObject({ code: 'not-a-day', argument: 'days' });
  });
});
