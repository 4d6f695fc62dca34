import fc from 'fast-check';
import { isFault } from '../../../src/core/fault';
import { forecastCalls, type DayForecast } from '../../../src/core/forecasting/forecast';
import { restOfDayFactor } from '../../../src/core/forecasting/rest-of-day';
import { forecastToday, type TodayForecast, type TodayQuery } from '../../../src/core/forecasting/today';

const LEVELS = [0.8, 0.95];
const carryOver = { dayDeviation: 0.1, dispersion: 1.5 };
const expected = (mean: number, width: number) => ({ mean, median: mean, ranges: [{ low: mean - width, high: mean + 1.2 * width }, { low: mean - 1.5 * width, high: mean + 1.9 * width }] });
const forecast: DayForecast = {
  day: 46027, ...expected(400, 60),
  intervals: [80, 120, 120, 80].map((mean, index) => ({ minute: 540 + 30 * index, ...expected(mean, 20) })),
};

function today(query: Partial<TodayQuery>): TodayForecast {
  const outcome = forecastToday({ forecast, levels: LEVELS, carryOver, actual: [], ...query });
  if (isFault(outcome)) throw new Error(outcome.code);
  return outcome;
}

const widths = (range: { readonly low: number; readonly high: number }) => range.high - range.low;

test('before the first call the day is as it was forecast', () => {
  const { factor, intervals, total } = today({});
  expect(factor).toBe(1);
  expect(intervals.map(({ mean }) => mean)).toEqual([80, 120, 120, 80]);
  intervals.forEach(({ ranges }, index) => ranges.forEach((range, level) => {
    expect(range.low).toBeCloseTo(forecast.intervals[index]!.ranges[level]!.low, 9);
    expect(range.high).toBeCloseTo(forecast.intervals[index]!.ranges[level]!.high, 9);
  }));
  expect(total.mean).toBe(400);
  expect(total.ranges[0]!.high).toBeCloseTo(forecast.ranges[0]!.high, 9);
});

test('what came stands as it came; the rest moves by the factor of the gamma–Poisson model', () => {
  const { factor, soFar, intervals, total } = today({ actual: [100, 150] });
  expect(soFar).toEqual({ expected: 200, actual: 250 });
  // Prior 1.5 ÷ 0.1² = 150 calls: (150 + 250) ÷ (150 + 200).
  expect(factor).toBeCloseTo(400 / 350, 12);
  expect(intervals.map(({ actual }) => actual)).toEqual([100, 150, null, null]);
  expect(intervals[0]).toMatchObject({ mean: 100, ranges: [{ low: 100, high: 100 }, { low: 100, high: 100 }] });
  expect(intervals[2]!.mean).toBeCloseTo(120 * 400 / 350, 12);
  expect(total.mean).toBeCloseTo(250 + 200 * 400 / 350, 10);
});

test('an interval that is not known is left out of the reckoning and forecast as those to come', () => {
  const { soFar, factor, intervals } = today({ actual: [100, null, 130] });
  expect(soFar).toEqual({ expected: 200, actual: 230 });
  expect(intervals[1]).toMatchObject({ actual: null, mean: 120 * factor });
});

test('the morning makes the rest surer: ranges grow narrower with each interval that came as expected', () => {
  const last = (actual: readonly number[]) => widths(today({ actual }).intervals[3]!.ranges[0]!);
  expect(last([80])).toBeLessThan(last([]));
  expect(last([80, 120])).toBeLessThan(last([80]));
  const total = (actual: readonly number[]) => widths(today({ actual }).total.ranges[0]!);
  expect(total([80, 120])).toBeLessThan(total([80]));
  expect(total([80, 120, 120, 80])).toBe(0);
});

test('where mornings tell nothing of afternoons, the rest stays as it was', () => {
  const { factor, intervals } = today({ actual: [160], carryOver: { dayDeviation: 0, dispersion: 1.5 } });
  expect(factor).toBe(1);
  expect(intervals[1]!.mean).toBe(120);
  expect(intervals[1]!.ranges[0]!.high).toBeCloseTo(forecast.intervals[1]!.ranges[0]!.high, 9);
});

test('means stay between the forecast and the bare ratio, ranges hold their mean, nothing falls below 0', () => {
  fc.assert(fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 4 }), fc.double({ min: 0.01, max: 0.5, noNaN: true }), (actual, dayDeviation) => {
    const { factor, soFar, intervals } = today({ actual, carryOver: { dayDeviation, dispersion: 1.5 } });
    const ratio = soFar.actual / soFar.expected;
    expect(factor).toBeGreaterThanOrEqual(Math.min(1, ratio) - 1e-12);
    expect(factor).toBeLessThanOrEqual(Math.max(1, ratio) + 1e-12);
    expect(factor).toBe(restOfDayFactor(soFar.expected, soFar.actual, { dayDeviation, dispersion: 1.5 }));
    for (const { mean, ranges } of intervals) {
      for (const { low, high } of ranges) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(mean + 1e-9);
        expect(high).toBeGreaterThanOrEqual(mean - 1e-9);
      }
    }
  }));
});

test('it takes the forecast of a history as it comes, and a busy morning raises the afternoon', () => {
  // Days whose level varies by a tenth or so, the whole day alike.
  const level = (day: number) => 1 + 0.15 * Math.sin(day * 12.9898);
  const rows = Array.from({ length: 60 * 8 }, (_, row) => ({ day: Math.floor(row / 8), slot: row % 8 }));
  const times = rows.map(({ day, slot }) => `${new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10)}T${String(9 + slot).padStart(2, '0')}:00`);
  const outcome = forecastCalls({ history: { intervalMinutes: 60, times, calls: rows.map(({ day, slot }) => Math.round((200 + 20 * slot) * level(day))) }, horizonDays: 1 });
  if (isFault(outcome)) throw new Error(outcome.code);
  const [day] = outcome.days;
  const busy = today({ forecast: day!, levels: outcome.levels, carryOver: outcome.carryOver, actual: day!.intervals.slice(0, 3).map(({ mean }) => 1.2 * mean) });
  expect(outcome.carryOver.dayDeviation).toBeGreaterThan(0);
  expect(busy.factor).toBeGreaterThan(1.05);
  expect(busy.intervals[5]!.mean).toBeCloseTo(busy.factor * day!.intervals[5]!.mean, 9);
});

test('more counts than intervals, and counts below 0, are refused', () => {
  expect(forecastToday({ forecast, levels: LEVELS, carryOver, actual: [1, 2, 3, 4, 5] })).toMatchObject({ code: 'above', argument: 'actual', given: 5, limit: 4 });
  expect(forecastToday({ forecast, levels: LEVELS, carryOver, actual: [1, -2] })).toMatchObject({ code: 'below', argument: 'actual', row: 2 });
});
