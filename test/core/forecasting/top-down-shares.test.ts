import fc from 'fast-check';
import { isFault } from '../../../src/core/fault';
import { topDownShares } from '../../../src/core/forecasting/top-down-shares';
import type { CallHistory } from '../../../src/core/forecasting';

const DAY = 86_400_000;

/** Calls by weekday (Monday first) times what each interval has; weekdays of 0 are closed and left out. */
function history(first: string, days: number, week: readonly number[], hours: readonly number[]): CallHistory {
  const times: string[] = [];
  const calls: number[] = [];
  for (let index = 0; index < days; index += 1) {
    const date = new Date(Date.parse(`${first}T00:00:00Z`) + index * DAY);
    const volume = week[(date.getUTCDay() + 6) % 7]!;
    if (volume === 0) continue;
    hours.forEach((share, hour) => {
      times.push(`${date.toISOString().slice(0, 10)}T${String(8 + hour).padStart(2, '0')}:00`);
      calls.push(volume * share);
    });
  }
  return { intervalMinutes: 60, times, calls };
}

const shares = (given: CallHistory) => {
  const found = topDownShares(given);
  if (isFault(found)) throw new Error(found.code);
  return found;
};

test('day-of-week shares of the operations course give its indices, and interval shares come back', () => {
  const found = shares(history('2024-01-01', 366, [210, 170, 165, 165, 150, 95, 45], [0.2, 0.5, 0.3]));
  expect(found.dayIndices.map((index) => Math.round(index * 1000) / 1000)).toEqual([1.47, 1.19, 1.155, 1.155, 1.05, 0.665, 0.315]);
  expect(found.intervals).toEqual([{ minute: 480, share: expect.closeTo(0.2, 12) }, { minute: 540, share: expect.closeTo(0.5, 12) }, { minute: 600, share: expect.closeTo(0.3, 12) }]);
});

test('of a level year each month has as much as it has days, from the last twelve whole months', () => {
  const found = shares(history('2023-11-15', 500, [10, 10, 10, 10, 10, 10, 10], [1]));
  // 15 November 2023 + 500 days ends on 28 March 2025: the last whole month is February 2025.
  expect(found.year).toEqual({ from: 45352, to: 45716, calls: 3650 });
  expect(found.monthShares?.map((share) => Math.round(share * 365))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test('a centre closed at weekends has indices of 0 there, and its five days average 1; closed days at the ends cut off no month', () => {
  // 1 June 2024 was a Saturday; 31 May 2025 is one too.
  const found = shares(history('2024-06-03', 362, [12, 10, 9, 10, 9, 0, 0], [0.5, 0.5]));
  expect(found.openWeekdays).toEqual([true, true, true, true, true, false, false]);
  expect(found.dayIndices).toEqual([1.2, 1, 0.9, 1, 0.9, 0, 0].map((index) => expect.closeTo(index, 12)));
  expect(found.year?.calls).toBeCloseTo(52 * 50, 6);
});

test('less than twelve whole months tell no month shares, less than a week nothing', () => {
  expect(shares(history('2024-01-01', 300, [1, 1, 1, 1, 1, 1, 1], [1]))).toMatchObject({ year: null, monthShares: null });
  expect(topDownShares(history('2024-01-01', 6, [1, 1, 1, 1, 1, 1, 1], [1]))).toMatchObject({ code: 'too-few-rows', limit: 7, given: 6 });
  expect(topDownShares({ intervalMinutes: 60, times: [], calls: [] })).toMatchObject({ code: 'no-data' });
  expect(topDownShares(history('2024-01-01', 30, [1, 1, 1, 1, 1, 1, 1], [0]))).toMatchObject({ code: 'no-data' });
});

test('shares sum to one and indices of open days average one, whatever the history; scaling it changes none', () => {
  const volume = fc.double({ min: 1, max: 1000, noNaN: true });
  const week = fc.array(fc.option(volume, { nil: 0 }), { minLength: 7, maxLength: 7 }).filter((days) => days.some((calls) => calls > 0));
  fc.assert(fc.property(week, fc.array(volume, { minLength: 1, maxLength: 4 }), fc.integer({ min: 380, max: 800 }), (days, hours, length) => {
    const found = shares(history('2023-03-08', length, days, hours));
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    expect(sum(found.intervals.map(({ share }) => share))).toBeCloseTo(1, 9);
    expect(sum(found.dayIndices) / found.openWeekdays.filter(Boolean).length).toBeCloseTo(1, 9);
    if (found.monthShares) expect(sum(found.monthShares)).toBeCloseTo(1, 9);
    const twice = shares(history('2023-03-08', length, days.map((calls) => 2 * calls), hours));
    twice.dayIndices.forEach((index, at) => expect(index).toBeCloseTo(found.dayIndices[at]!, 9));
  }), { numRuns: 40 });
});
