import { isFault } from '../../../src/core/fault';
import { backtest, type CallHistory } from '../../../src/core/forecasting';
import { outages } from '../../../src/core/forecasting/days/outages';
import { forecastOrFail } from './support/forecast-or-fail';
import { dayShape, FIRST_SERIAL, historyOf, poisson, WEEK } from './support/synthetic';

const WEEK_MEAN = WEEK.reduce((a, b) => a + b, 0) / 7;

/** Mean forecast of four weeks over the true mean, over several histories. */
function ratio(histories: readonly CallHistory[], dayMean: number): number {
  const forecast = histories.flatMap((history) => forecastOrFail({ history, horizonDays: 28 }).days.map(({ mean }) => mean));
  return forecast.reduce((a, b) => a + b, 0) / (histories.length * 28 * dayMean);
}

const SEEDS = Array.from({ length: 12 }, (_, index) => 17 + 97 * index);
const daily = (level: number, days = 200) => SEEDS.map((seed) => {
  const draw = poisson(seed);
  return historyOf(days, 1440, (day) => draw(level * WEEK[day % 7]!));
});

it.each([[0.3, 0.2], [1, 0.15], [3, 0.1], [10, 0.06], [300, 0.02]])('%f calls a day are forecast at their mean, not at their median', (level, tolerance) => {
  expect(Math.abs(ratio(daily(level), level * WEEK_MEAN) - 1)).toBeLessThan(tolerance);
});

it('a queue of a call in five half-hours is forecast at its mean, and by no method that forecasts none', () => {
  const draw = poisson(3);
  const history = historyOf(120, 30, (day, slot) => draw(0.2 * WEEK[day % 7]! * dayShape(slot, 48)));
  expect(choice(history)).not.toBe('seasonal-naive');
});

const busy = (draw: (mean: number) => number, day: number, slot: number) => draw(5 * WEEK[day % 7]! * dayShape(slot, 24));

it.each<[string, number, (day: number) => boolean]>([
  ['began after months of zeros', 250, (day) => day < 150],
  ['lay still for three months', 300, (day) => day >= 120 && day < 210],
  ['lay still for one week', 120, (day) => day >= 100 && day < 107],
])('a queue that %s is forecast at the level of now, by our method', (_, days, isStill) => {
  const draw = poisson(5);
  const history = historyOf(days, 60, (day, slot) => (isStill(day) ? 0 : busy(draw, day, slot)));
  const shape = Array.from({ length: 24 }, (__, slot) => dayShape(slot, 24)).reduce((a, b) => a + b, 0);
  expect(Math.abs(ratio([history], 5 * WEEK_MEAN * shape) - 1)).toBeLessThan(0.06);
  expect(choice(history)).toBe('automatic');
});

it('a queue without a call for months is closed', () => {
  const draw = poisson(6);
  const { days } = forecastOrFail({ history: historyOf(250, 60, (day, slot) => (day >= 160 ? 0 : busy(draw, day, slot))), horizonDays: 14 });
  expect(days.reduce((sum, { mean }) => sum + mean, 0)).toBeLessThan(1);
});

it('days without a call are outages only where calls were to be expected', () => {
  const totals = (calls: (day: number) => number) => Float64Array.from({ length: 70 }, (_, day) => calls(day));
  expect(outages(totals((day) => (day === 40 ? 0 : 30)), 1)).toEqual([40]);
  expect(outages(totals((day) => (day === 40 ? 0 : 10)), 1)).toEqual([]);
  expect(outages(totals((day) => (day >= 40 && day < 54 ? 0 : 10)), 1)).toHaveLength(14);
  expect(outages(totals((day) => (day % 7 === 6 ? 0 : 100)), 1)).toEqual([]);
  expect(outages(totals((day) => (day < 21 ? 0 : 10)), 1)).toHaveLength(21);
  expect(outages(totals(() => 0), 1)).toEqual([]);
});

it('ranges are wider while a change of level is too young to be sure of', () => {
  const draw = poisson(8);
  const widths = (since: number) => {
    const { days } = forecastOrFail({ history: historyOf(400, 1440, (day) => draw(2000 * WEEK[day % 7]! * (day >= since ? 1.3 : 1))), horizonDays: 28 });
    return days.filter(({ day }) => day - FIRST_SERIAL >= 407).map(({ mean, ranges }) => (ranges[1]!.high - ranges[1]!.low) / mean);
  };
  const [steady, young] = [widths(1000), widths(390)];
  young.forEach((width, index) => expect(width).toBeGreaterThan(1.5 * steady[index]!));
});

function choice(history: CallHistory): string | undefined {
  const judged = backtest({ history });
  return judged && !isFault(judged) ? judged.choice : undefined;
}
