import { backtest } from '../../../src/core/forecasting';
import { isFault } from '../../../src/core/fault';
import { completeGrid } from '../../../src/core/forecasting/day-grid';
import { topDownAverage } from '../../../src/core/forecasting/methods/top-down-average';
import type { CallHistory } from '../../../src/core/forecasting/series';

const DAY_MS = 86_400_000;
const FROM = Date.UTC(2023, 11, 1);

/** Mondays to Fridays; December has twice the calls of other months, Mondays half as many again as other days; a third of a day before noon. */
function history(days: number): CallHistory {
  const times: string[] = [];
  const calls: number[] = [];
  for (let index = 0; index < days; index += 1) {
    const date = new Date(FROM + index * DAY_MS);
    const sundayFirst = date.getUTCDay();
    if (sundayFirst === 0 || sundayFirst === 6) continue;
    const total = 300 * (date.getUTCMonth() === 11 ? 2 : 1) * (sundayFirst === 1 ? 1.5 : 1);
    for (const [hour, share] of [[0, 1 / 3], [12, 2 / 3]] as const) {
      times.push(`${date.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00`);
      calls.push(total * share);
    }
  }
  return { intervalMinutes: 720, times, calls };
}

test('from the year down a December is a December, a Monday a Monday, and an afternoon two thirds of its day', () => {
  // 1 December 2023 to 29 November 2024, a Friday: the year to the end of October is whole.
  const grid = completeGrid(history(365));
  if (!grid) throw new Error('no history');
  const method = topDownAverage(grid);
  const origin = grid.days - 1;
  // Monday 2 December and Tuesday 3 December 2024, Saturday 30 November.
  const [saturday, monday, tuesday] = [1, 3, 4].map((horizon) => method.dayMean(origin, horizon)) as [number, number, number];
  expect(saturday).toBe(0);
  expect(monday / tuesday).toBeCloseTo(1.5, 1);
  expect(tuesday).toBeGreaterThan(540);
  expect(tuesday).toBeLessThan(660);
  expect([...method.sharesAt(origin)(grid.firstDay + origin + 3)]).toEqual([expect.closeTo(1 / 3, 9), expect.closeTo(2 / 3, 9)]);
});

test('with less than a year the mean open day stands for every month', () => {
  const grid = completeGrid(history(35));
  if (!grid) throw new Error('no history');
  const method = topDownAverage(grid);
  const week = [1, 2, 3, 4, 5, 6, 7].map((horizon) => method.dayMean(grid.days - 1, horizon));
  const known = [...grid.totals].filter((calls) => !Number.isNaN(calls));
  expect(week.reduce((a, b) => a + b, 0) / 5).toBeCloseTo(known.reduce((a, b) => a + b, 0) / known.length, 6);
});

test('it stands in the backtest beside the averages', () => {
  const judged = backtest({ history: history(400), origins: 4 });
  if (judged === null || isFault(judged)) throw new Error('not judged');
  expect(judged.accuracy['top-down']['four-weeks']?.wape).toBeGreaterThan(0);
});
