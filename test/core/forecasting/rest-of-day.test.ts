import { learnCarryOver, reforecastDay, restOfDayFactor } from '../../../src/core/forecasting';
import { normal, poisson } from './support/synthetic';

test('the factor is 1 before the day, and comes near actual over forecast as calls come in', () => {
  const carryOver = { dayDeviation: 0.1, dispersion: 1 };
  expect(restOfDayFactor(0, 0, carryOver)).toBe(1);
  expect(restOfDayFactor(100, 120, carryOver)).toBeCloseTo(1.1, 10); // (100 + 120) ÷ (100 + 100)
  expect(restOfDayFactor(1e6, 1.2e6, carryOver)).toBeCloseTo(1.2, 4);
  expect(restOfDayFactor(100, 120, { dayDeviation: 0, dispersion: 1 })).toBe(1);
});

test('a day begun keeps what came and re-forecasts the rest', () => {
  expect(reforecastDay([50, 50, 40, 60], [55, 65], { dayDeviation: 0.1, dispersion: 1 })).toEqual([55, 65, 44, 66]);
});

test('how much a morning tells is learnt: nothing where days do not vary, most of their deviation where they do', () => {
  const days = (deviation: number) => {
    const noise = normal(5);
    const draw = poisson(6);
    return Array.from({ length: 300 }, () => {
      const level = Math.exp(deviation * noise());
      return Array.from({ length: 24 }, () => ({ mean: 60, actual: draw(60 * level), horizon: 1, daysAgo: 0 }));
    });
  };
  expect(learnCarryOver(days(0), 1).dayDeviation).toBeLessThanOrEqual(0.02);
  expect(learnCarryOver(days(0.15), 1).dayDeviation).toBeGreaterThanOrEqual(0.08);
});
