import { forecastCalls } from '../../../src/core/forecasting';
import { effectsByName } from '../../../src/core/forecasting/days/effects-by-name';
import { isFault } from '../../../src/core/fault';

const date = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
const EVERY = 91;
/** Two years from Monday 1 January 2024; every 13 weeks a sale day with 40 % fewer calls, and once a day closed. */
const SALES = [40, 40 + EVERY, 40 + 2 * EVERY, 40 + 3 * EVERY, 40 + 4 * EVERY, 40 + 5 * EVERY, 40 + 6 * EVERY, 40 + 7 * EVERY];
const CLOSED = [100, 465];
const DAYS = Array.from({ length: 720 }, (_, day) => day).filter((day) => !CLOSED.includes(day));
const usual = (day: number) => (day % 7 < 5 ? 1000 : 500) * (1 + 0.02 * Math.sin(day * 1.7));
const history = {
  intervalMinutes: 1440, times: DAYS.map(date), calls: DAYS.map((day) => Math.round(usual(day) * (SALES.includes(day) ? 0.6 : 1))),
};
const named = [
  ...[...SALES, 40 + 8 * EVERY].map((day) => ({ date: date(day), name: 'Sale' })),
  ...[...CLOSED, 830].map((day) => ({ date: date(day), name: 'Founding day' })),
  { date: date(5000), name: 'Far off' }, { date: 'someday', name: 'No day' },
];

test('a holiday seen eight times has nearly the effect it had, is told to have been seen, and when it comes', () => {
  const sale = effectsByName(history, named, 120).find(({ name }) => name === 'Sale')!;
  expect(sale.factor).toBeGreaterThan(0.57);
  expect(sale.factor).toBeLessThan(0.68);
  expect(sale).toMatchObject({ seen: 8, comes: 45_292 + 40 + 8 * EVERY });
});

test('the effect is the one that the forecast applies', () => {
  const forecast = forecastCalls({ history, namedDays: named, horizonDays: 120 });
  if (isFault(forecast)) throw new Error(forecast.code);
  const on = (day: number) => forecast.days.find((each) => each.day === day)!.mean;
  const { comes, factor } = effectsByName(history, named, 120).find(({ name }) => name === 'Sale')!;
  expect(on(comes!) / on(comes! - 14)).toBeCloseTo(factor, 1);
});

test('closed is no calls; days beyond the horizon and dates that are none are left out', () => {
  const effects = effectsByName(history, named, 120);
  expect(effects.find(({ name }) => name === 'Founding day')).toMatchObject({ factor: 0, seen: 2 });
  expect(effects.map(({ name }) => name).sort()).toEqual(['Founding day', 'Sale']);
});

test('a name that does not come keeps the effect that it had', () => {
  const sale = effectsByName(history, named.slice(0, 8), 5).find(({ name }) => name === 'Sale')!;
  expect(sale.comes).toBeNull();
  expect(sale.factor).toBeCloseTo(0.6, 1);
});

test('no history, no effects', () => {
  expect(effectsByName({ intervalMinutes: 1440, times: [], calls: [] }, named, 28)).toEqual([]);
});
