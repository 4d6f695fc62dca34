import fc from 'fast-check';
import type { CallForecast, CallHistory } from '../../../src/core/forecasting';
import { forecastOrFail } from './support/forecast-or-fail';
import { dateOf, dayShape, FIRST_SERIAL, historyOf, poisson, WEEK } from './support/synthetic';

const noisy = (seed: number, days: number, minutes = 60, level = 40): CallHistory => {
  const draw = poisson(seed);
  return historyOf(days, minutes, (day, slot) => draw(level * WEEK[day % 7]! * dayShape(slot, 1440 / minutes)));
};
const expectations = ({ days }: CallForecast) => days.flatMap((day) => [day, ...day.intervals]);
const some = fc.record({ seed: fc.integer({ min: 1, max: 1e6 }), days: fc.integer({ min: 1, max: 130 }) });

describe('a forecast from history', () => {
  it('is never negative, never without a number, and its ranges lie one within the other', () => {
    fc.assert(fc.property(some, ({ seed, days }) => {
      for (const { mean, median, ranges: [eighty, ninetyFive] } of expectations(forecastOrFail({ history: noisy(seed, days), horizonDays: 35 }))) {
        expect([mean, median, eighty!.low, eighty!.high, ninetyFive!.low, ninetyFive!.high].every((value) => value >= 0 && value < Infinity)).toBe(true);
        expect(ninetyFive!.low).toBeLessThanOrEqual(eighty!.low);
        expect(eighty!.low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(eighty!.high);
        expect(eighty!.high).toBeLessThanOrEqual(ninetyFive!.high);
      }
    }), { numRuns: 12 });
  });

  it('has intervals that add up to their day', () => {
    fc.assert(fc.property(some, ({ seed, days }) => {
      for (const { mean, intervals } of forecastOrFail({ history: noisy(seed, days), horizonDays: 14 }).days) {
        expect(intervals.reduce((sum, interval) => sum + interval.mean, 0) / mean).toBeCloseTo(1, 9);
      }
    }), { numRuns: 12 });
  });

  it('scales with its history', () => {
    fc.assert(fc.property(some, fc.double({ min: 0.01, max: 1000, noNaN: true }), ({ seed, days }, scale) => {
      const history = noisy(seed, days);
      const plain = expectations(forecastOrFail({ history, horizonDays: 14 }));
      const scaled = expectations(forecastOrFail({ history: { ...history, calls: history.calls.map((calls) => calls * scale) }, horizonDays: 14 }));
      plain.forEach(({ mean, ranges }, index) => {
        expect(scaled[index]!.mean / scale).toBeCloseTo(mean, 5);
        expect(scaled[index]!.ranges[0]!.high / scale).toBeCloseTo(ranges[0]!.high, 4);
      });
    }), { numRuns: 12 });
  });

  it('moves by whole weeks with its history', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 400 }), (seed, weeks) => {
      const history = noisy(seed, 50);
      const later = { ...history, times: history.times.map((time) => `${moved(time.slice(0, 10), weeks)}${time.slice(10)}`) };
      const plain = forecastOrFail({ history, horizonDays: 14 });
      const shifted = forecastOrFail({ history: later, horizonDays: 14 });
      expect(shifted.days.map(({ day }) => day - 7 * weeks)).toEqual(plain.days.map(({ day }) => day));
      shifted.days.forEach(({ mean }, index) => expect(mean).toBeCloseTo(plain.days[index]!.mean, 6));
    }), { numRuns: 8 });
  });

  it.each([[1440, 3], [1440, 800], [30, 3], [30, 14], [15, 100], [60, 500]])('of a constant of %i minutes over %i days is that constant', (minutes, days) => {
    const { days: forecast } = forecastOrFail({ history: historyOf(days, minutes, () => 12), horizonDays: 40 });
    expect(forecast).toHaveLength(40);
    for (const { intervals } of forecast) for (const { mean } of intervals) expect(mean).toBeCloseTo(12, 8);
  });

  it('of zeros is zero, for sure', () => {
    const { days } = forecastOrFail({ history: historyOf(90, 60, () => 0), horizonDays: 7 });
    expect(days).toHaveLength(7);
    for (const { mean, ranges, intervals } of days) {
      expect([mean, ranges[1]!.high]).toEqual([0, 0]);
      expect(intervals.map((interval) => interval.mean)).toEqual(new Array(24).fill(0));
    }
  });

  it('begins on the day after the last complete one, and leaves out days on which the centre is closed', () => {
    const history = historyOf(40, 60, (day, slot) => (day % 7 > 4 ? null : slot >= 8 && slot < 20 ? 30 : null));
    const partly = { ...history, times: [...history.times, `${dateOf(42)}T08:00`], calls: [...history.calls, 31] };
    const { lastDay, days } = forecastOrFail({ history: partly, horizonDays: 14 });
    expect(lastDay).toBe(FIRST_SERIAL + 39);
    expect(days.map(({ day }) => (day - FIRST_SERIAL) % 7)).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
    expect(days[0]!.intervals.map(({ minute }) => minute / 60)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it('takes a weekday that the history is too short to know for an open one', () => {
    expect(forecastOrFail({ history: noisy(5, 3), horizonDays: 7 }).days).toHaveLength(7);
  });

  it('follows the season of past years', () => {
    const season = (day: number) => 1 + 0.3 * Math.cos((2 * Math.PI * day) / 365.25);
    const draw = poisson(11);
    const { days } = forecastOrFail({ history: historyOf(3 * 365, 1440, (day) => draw(3000 * WEEK[day % 7]! * season(day))), horizonDays: 364 });
    const error = days.reduce((sum, { day, mean }) => sum + Math.abs(mean - 3000 * WEEK[(day - FIRST_SERIAL) % 7]! * season(day - FIRST_SERIAL)), 0);
    expect(error / days.reduce((sum, { mean }) => sum + mean, 0)).toBeLessThan(0.08);
  });

  it('is not led astray by one freak day or by a missing year', () => {
    const draw = poisson(3);
    const usual = (day: number) => draw(2000 * WEEK[day % 7]!);
    const freak = forecastOrFail({ history: historyOf(200, 1440, (day) => (day === 195 ? 500_000 : usual(day))), horizonDays: 28 });
    const gap = forecastOrFail({ history: historyOf(900, 1440, (day) => (day > 200 && day < 600 ? null : usual(day))), horizonDays: 28 });
    for (const { days } of [freak, gap]) {
      expect(days).toHaveLength(28);
      expect(days.reduce((sum, { mean }) => sum + mean, 0) / 28 / 2000).toBeCloseTo(WEEK.reduce((a, b) => a + b, 0) / 7, 1);
    }
  });

  it('follows a lasting change of level after four weeks, and says so', () => {
    const draw = poisson(4);
    const { days, levelShifts } = forecastOrFail({ history: historyOf(330, 1440, (day) => draw(2000 * WEEK[day % 7]! * (day < 300 ? 1 : 0.4))), horizonDays: 28 });
    expect(days.reduce((sum, { mean }) => sum + mean, 0) / 28).toBeCloseTo((2000 * 0.4 * WEEK.reduce((a, b) => a + b, 0)) / 7, -2);
    expect(levelShifts).toHaveLength(1);
    expect(Math.abs(levelShifts[0]!.day - FIRST_SERIAL - 300)).toBeLessThanOrEqual(3);
    expect(levelShifts[0]!.factor).toBeCloseTo(0.4, 1);
  });

  it('refuses what it cannot forecast', () => {
    const empty = { intervalMinutes: 30, times: [], calls: [] };
    expect(() => forecastOrFail({ history: empty, horizonDays: 7 })).toThrow('no-data');
    expect(() => forecastOrFail({ history: { intervalMinutes: 30, times: ['soon', '2024-02-31T00:00', '2024-01-01T00:00'], calls: [1, 2, NaN] }, horizonDays: 7 })).toThrow('no-data');
    expect(() => forecastOrFail({ history: noisy(1, 20), horizonDays: 0 })).toThrow('below');
    expect(() => forecastOrFail({ history: noisy(1, 20), horizonDays: 1e6 })).toThrow('above');
    expect(() => forecastOrFail({ history: noisy(1, 20), horizonDays: 7, levels: [80] })).toThrow('not-a-fraction');
  });
});

function moved(date: string, weeks: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}
