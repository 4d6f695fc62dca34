import fc from 'fast-check';
import { topDownForecast, type TopDownForecast, type TopDownQuery } from '../../../src/core/forecasting';

/** The worked example of the operations course, whose printed figures are whole calls. */
const course: TopDownQuery = { annualVolume: 720_000, growth: 1.12, monthShare: 0.071, openDays: 31, dayIndex: 1.469, intervalShare: 0.055 };

test('the year comes down to the interval by the figures of the worked example', () => {
  const { year, month, averageDay, day, interval } = topDownForecast(course) as TopDownForecast;
  expect([year, month, averageDay, day, interval].map(Math.round)).toEqual([806_400, 57_254, 1847, 2713, 149]);
  // By fractions: 720,000 × 1.12 × 0.071 ÷ 31 × 1.469 × 0.055.
  expect(interval).toBeCloseTo(149.2215886451613, 9);
});

test('a closed month, weekday or interval has no calls', () => {
  for (const closed of [{ monthShare: 0 }, { dayIndex: 0 }, { intervalShare: 0 }, { annualVolume: 0 }]) expect(topDownForecast({ ...course, ...closed })).toMatchObject({ interval: 0 });
});

test('every step is proportional to the year, and the shares of a day add up to the day', () => {
  const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 48 });
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), shares, (annualVolume, weights) => {
    const whole = weights.reduce((total, weight) => total + weight, 0);
    const ofDay = weights.map((weight) => topDownForecast({ ...course, annualVolume, intervalShare: weight / whole }) as TopDownForecast);
    const { day } = ofDay[0]!;
    expect(ofDay.reduce((total, { interval }) => total + interval, 0) / day).toBeCloseTo(1, 9);
    expect((topDownForecast({ ...course, annualVolume: 3 * annualVolume }) as TopDownForecast).day / day).toBeCloseTo(3, 9);
  }), { seed: 21 });
});

test.each([
  [{ annualVolume: -1 }, 'below', 'annual'],
  [{ growth: 0 }, 'not-positive', 'growth'],
  [{ monthShare: 7.1 }, 'not-a-fraction', 'month_share'],
  [{ openDays: 0 }, 'not-positive', 'open_days'],
  [{ dayIndex: -1 }, 'below', 'day_index'],
  [{ intervalShare: 5.5 }, 'not-a-fraction', 'interval_share'],
  [{ annualVolume: 1e308, growth: 100 }, 'too-large', 'annual'],
  [{ annualVolume: NaN }, 'below', 'annual'],
])('refuses %j by name', (wrong, code, argument) => {
  expect(topDownForecast({ ...course, ...wrong })).toMatchObject({ code, argument });
});
