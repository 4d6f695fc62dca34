import fc from 'fast-check';
import { ERROR_MEASURES, forecastError } from '../../../src/core/forecasting';

const actual = [100, 200, 50, 400];
const forecast = [110, 190, 60, 360];

test('each measure is what it is by hand: misses of 10, −10, 10 and −40 in 750 calls', () => {
  expect(forecastError(actual, forecast, 'WAPE')).toBeCloseTo(70 / 750, 15);
  expect(forecastError(actual, forecast, 'BIAS')).toBeCloseTo(-30 / 750, 15);
  expect(forecastError(actual, forecast, 'MAE')).toBe(17.5);
  expect(forecastError(actual, forecast, 'RMSE')).toBeCloseTo(Math.sqrt(1900 / 4), 12);
  expect(forecastError(actual, forecast, 'MAPE')).toBeCloseTo((0.1 + 0.05 + 0.2 + 0.1) / 4, 15);
});

const volume = fc.integer({ min: 1, max: 100_000 });
const pairs = fc.array(fc.tuple(volume, volume), { minLength: 1, maxLength: 60 }).map((rows) => [rows.map(([a]) => a), rows.map(([, f]) => f)] as const);

test('a perfect forecast has no error by any measure', () => {
  fc.assert(fc.property(pairs, ([volumes]) => expect(ERROR_MEASURES.map((measure) => forecastError(volumes, volumes, measure))).toEqual([0, 0, 0, 0, 0])), { seed: 31 });
});

test('shares of the volume do not change with its scale; errors in calls grow with it', () => {
  fc.assert(fc.property(pairs, fc.integer({ min: 2, max: 1000 }), ([volumes, forecasts], scale) => {
    const grown = (measure: (typeof ERROR_MEASURES)[number]) => forecastError(volumes.map((v) => scale * v), forecasts.map((v) => scale * v), measure) as number;
    const before = (measure: (typeof ERROR_MEASURES)[number]) => forecastError(volumes, forecasts, measure) as number;
    for (const measure of ['WAPE', 'BIAS', 'MAPE'] as const) expect(grown(measure)).toBeCloseTo(before(measure), 9);
    for (const measure of ['MAE', 'RMSE'] as const) expect(grown(measure) / scale).toBeCloseTo(before(measure), 6);
  }), { seed: 32 });
});

test('bias never exceeds the WAPE, nor the mean absolute error the root of the mean square', () => {
  fc.assert(fc.property(pairs, ([volumes, forecasts]) => {
    const by = (measure: (typeof ERROR_MEASURES)[number]) => forecastError(volumes, forecasts, measure) as number;
    expect(Math.abs(by('BIAS'))).toBeLessThanOrEqual(by('WAPE') * (1 + 1e-12));
    expect(by('MAE')).toBeLessThanOrEqual(by('RMSE') * (1 + 1e-12));
  }), { seed: 33 });
});

test('a forecast too high everywhere has a bias of its WAPE, one too low of less its WAPE', () => {
  const wape = forecastError([50, 100], [60, 120], 'WAPE') as number;
  expect(forecastError([50, 100], [60, 120], 'BIAS')).toBe(wape);
  expect(forecastError([60, 120], [50, 100], 'BIAS')).toBe(-(forecastError([60, 120], [50, 100], 'WAPE') as number));
});

test('large errors keep their root mean square within range', () => {
  expect(forecastError([1, 1], [3e200, 4e200], 'RMSE')).toBeCloseTo(3.5355339059327378e200, -190);
  expect(forecastError([0, 0], [1e308, 1e308], 'MAE')).toMatchObject({ code: 'too-large', argument: 'forecast' });
});

test('intervals without calls: WAPE takes them, MAPE names the first, and nothing can be divided by none at all', () => {
  expect(forecastError([100, 0], [90, 10], 'WAPE')).toBeCloseTo(0.2, 15);
  expect(forecastError([100, 0, 0], [90, 10, 0], 'MAPE')).toEqual({ code: 'not-positive', argument: 'actual', given: 0, row: 2 });
  for (const measure of ['WAPE', 'BIAS'] as const) expect(forecastError([0, 0], [1, 2], measure)).toMatchObject({ code: 'all-zero', argument: 'actual' });
  expect(forecastError([0, 0], [1, 2], 'MAE')).toBe(1.5);
});

test.each([
  [[1, 2], [1], 'unequal-sizes', 'forecast'],
  [[], [], 'no-data', 'actual'],
  [[1, -2], [1, 2], 'below', 'actual'],
  [[1, 2], [1, NaN], 'not-a-number', 'forecast'],
])('refuses %j beside %j by name', (volumes, forecasts, code, argument) => {
  for (const measure of ERROR_MEASURES) expect(forecastError(volumes, forecasts, measure)).toMatchObject({ code, argument });
});
