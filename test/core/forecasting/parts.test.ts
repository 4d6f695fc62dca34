import { dayGrid, completeGrid } from '../../../src/core/forecasting/day-grid';
import { levelShifts } from '../../../src/core/forecasting/days/level-shifts';
import { monthEffect } from '../../../src/core/forecasting/days/month-effect';
import { weekdayAverage } from '../../../src/core/forecasting/methods/weekday-average';
import { fitSpread } from '../../../src/core/forecasting/spread';
import { median } from '../../../src/core/numeric/median';
import { normalQuantile } from '../../../src/core/numeric/normal-quantile';
import { dateOf, FIRST_SERIAL, historyOf, normal, poisson } from './support/synthetic';

describe('a history laid out', () => {
  it('averages an hour that comes twice, as when clocks go back, in whatever order rows come', () => {
    const grid = dayGrid({ intervalMinutes: 60, times: ['2024-10-27T02:00', '2024-10-28T02:00', '2024-10-27T02:00', '2024-10-27T01:00'], calls: [10, 7, 20, 3] })!;
    expect(grid.minutes).toEqual([60, 120]);
    expect([...grid.calls.subarray(0, 2)]).toEqual([3, 15]);
  });

  it('makes up the few intervals that a day lacks, and leaves out days of which little is known', () => {
    const grid = dayGrid(historyOf(30, 60, (day, slot) => ((day === 20 && slot === 9) || (day === 21 && slot > 5) ? null : 10)))!;
    expect(grid.totals[19]).toBe(240);
    expect(grid.totals[20]).toBeCloseTo(240, 9);
    expect(grid.totals[21]).toBeNaN();
    expect(completeGrid(historyOf(22, 60, (day, slot) => (day === 21 && slot > 5 ? null : 10)))!.days).toBe(21);
  });

  it('does not take for calls what is none', () => {
    expect(dayGrid({ intervalMinutes: 1440, times: ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'], calls: [-1, NaN, Infinity, 5] })!.days).toBe(1);
  });
});

describe('level shifts', () => {
  const noise = normal(1);
  const noisy = Array.from({ length: 800 }, () => 0.05 * noise());
  const shiftsOf = (level: (day: number) => number) => levelShifts(Float64Array.from(noisy, (value, day) => value + level(day)), FIRST_SERIAL);

  it('are found where they last', () => {
    const [shift, ...more] = shiftsOf((day) => (day < 500 ? 0 : -0.7));
    expect(more).toHaveLength(0);
    expect(shift!.day).toBe(500);
    expect(shift!.step).toBeCloseTo(-0.7, 1);
  });

  it('are not seen in noise, in a storm that passes, in what comes every year or came only last week', () => {
    expect(shiftsOf(() => 0)).toHaveLength(0);
    expect(shiftsOf((day) => (day >= 500 && day < 530 ? 0.8 : 0))).toHaveLength(0);
    expect(shiftsOf((day) => 0.8 * Math.exp(-Math.max(0, day - 500) / 15) * Number(day >= 500))).toHaveLength(0);
    expect(shiftsOf((day) => (day % 365 > 200 && day % 365 < 280 ? -0.7 : 0))).toHaveLength(0);
    expect(shiftsOf((day) => (day < 790 ? 0 : 0.8))).toHaveLength(0);
  });
});

describe('the place in the month', () => {
  it('has its effect where there is one, and none where there is none', () => {
    const noise = normal(2);
    const first = (day: number) => dateOf(day).endsWith('-01') || dateOf(day).endsWith('-02');
    const payDay = monthEffect(Float64Array.from({ length: 500 }, (_, day) => 0.05 * noise() + (first(day) ? 0.4 : 0)), FIRST_SERIAL);
    const serial = (date: string) => (Date.parse(`${date}T00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(payDay(serial('2025-03-01')) - payDay(serial('2025-03-12'))).toBeGreaterThan(0.2);
    expect(Math.abs(payDay(serial('2025-03-12')) - payDay(serial('2025-03-20')))).toBeLessThan(0.05);
    const nothing = monthEffect(Float64Array.from({ length: 500 }, () => 0.05 * noise()), FIRST_SERIAL);
    expect(nothing(serial('2025-03-01'))).toBe(0);
  });
});

test('a six-week average is that of the last six same weekdays that are known', () => {
  const grid = dayGrid(historyOf(70, 1440, (day) => (day === 56 ? null : day)))!;
  const method = weekdayAverage(grid, 6);
  expect(method.dayMean(69, 1)).toBe((63 + 49 + 42 + 35 + 28 + 21) / 6);
  expect(method.dayMean(69, 8)).toBe(method.dayMean(69, 1));
  expect(weekdayAverage(grid, 1).dayMean(69, 7)).toBe(69);
});

test('a spread tells Poisson noise from the uncertain level, by horizon', () => {
  const noise = normal(3);
  const draw = poisson(4);
  const deviation = (horizon: number) => (horizon === 1 ? 0.03 : 0.12);
  const trials = Array.from({ length: 12_000 }, (_, index) => {
    const mean = [10, 50, 250, 2000][index % 4]!;
    const horizon = index % 8 < 4 ? 1 : 20;
    return { mean, horizon, daysAgo: 0, actual: draw(mean * Math.max(0, 1 + deviation(horizon) * noise())) };
  });
  const spread = fitSpread(trials, 1e6, 48);
  expect(spread.dispersion).toBeCloseTo(1, 0);
  const width = (mean: number, horizon: number) => spread.quantiles(mean, horizon, 0)(0.9) - mean;
  for (const [mean, horizon] of [[50, 1], [2000, 1], [250, 20], [2000, 20]] as const) {
    const sigma = Math.sqrt(mean + (deviation(horizon) * mean) ** 2);
    expect(width(mean, horizon) / (1.2816 * sigma)).toBeCloseTo(1, 0);
  }
  expect(width(2000, 20)).toBeGreaterThan(2 * width(2000, 1));
});

test('a spread believes recent errors more than those of another year', () => {
  const noise = normal(5);
  const trialsWith = (recent: number, older: number) => Array.from({ length: 6000 }, (_, index) => {
    const daysAgo = (index % 360) + 1;
    return { mean: 1000, horizon: 5, daysAgo, actual: 1000 * (1 + (daysAgo < 120 ? recent : older) * noise()) };
  });
  const width = (recent: number, older: number) => {
    const quantile = fitSpread(trialsWith(recent, older), 1e6, 1).quantiles(1000, 5, 0);
    return quantile(0.9) - quantile(0.1);
  };
  const [calm, wild] = [width(0.04, 0.04), width(0.12, 0.12)];
  expect(calm / (2 * 1.2816 * 40)).toBeCloseTo(1, 1);
  expect(wild / calm).toBeCloseTo(3, 0);
  // Two thirds of the days were wild, yet what came lately is nearer to what comes.
  expect(width(0.04, 0.12)).toBeLessThan((calm + wild) / 2);
  expect(width(0.12, 0.04)).toBeGreaterThan((calm + wild) / 2);
});

test('the median of nothing is nothing; of even many, between the two in the middle', () => {
  expect(median([])).toBeNaN();
  expect([median([5]), median([9, 1, 4]), median(Float64Array.of(4, 1, 3, 2))]).toEqual([5, 4, 2.5]);
});

test('normal quantiles are those of the tables', () => {
  for (const [p, z] of [[0.5, 0], [0.9, 1.2815515655], [0.975, 1.9599639845], [0.001, -3.0902323062], [0.99, 2.326347874]] as const) expect(normalQuantile(p)).toBeCloseTo(z, 7);
});
