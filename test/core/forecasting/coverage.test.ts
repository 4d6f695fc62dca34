import { forecastOrFail } from './support/forecast-or-fail';
import { dayShape, FIRST_SERIAL, historyOf, normal, poisson, WEEK } from './support/synthetic';

/** A level that wanders like a first-order autoregression and Poisson calls about it. */
function wandering(seed: number, days: number, minutes: number, callsADay: number) {
  const noise = normal(seed);
  const draw = poisson(seed + 100);
  const shape = Array.from({ length: 1440 / minutes }, (_, slot) => dayShape(slot, 1440 / minutes));
  const total = shape.reduce((a, b) => a + b, 0);
  let log = 0;
  const levels = Array.from({ length: days }, () => (log = 0.9 * log + 0.03 * noise()));
  return historyOf(days, minutes, (day, slot) => draw((callsADay * WEEK[day % 7]! * Math.exp(levels[day]!) * shape[slot]!) / total));
}

test('ranges hold as many calls as they say, and means are right on average', () => {
  let intervals = 0;
  let in80 = 0;
  let in95 = 0;
  let said = 0;
  let came = 0;
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const whole = wandering(seed, 260, 60, 900);
    for (const until of [140, 170, 200, 230]) {
      const cut = whole.times.findIndex((time) => Date.parse(`${time.slice(0, 10)}T00:00Z`) >= Date.UTC(2023, 0, 2 + until));
      const { days } = forecastOrFail({ history: { ...whole, times: whole.times.slice(0, cut), calls: whole.calls.slice(0, cut) }, horizonDays: 28 });
      for (const { day, intervals: ofDay } of days) {
        for (const { minute, mean, ranges: [eighty, ninetyFive] } of ofDay) {
          const actual = whole.calls[(day - FIRST_SERIAL) * 24 + minute / 60]!;
          intervals += 1;
          in80 += Number(actual >= eighty!.low && actual <= eighty!.high);
          in95 += Number(actual >= ninetyFive!.low && actual <= ninetyFive!.high);
          said += mean;
          came += actual;
        }
      }
    }
  }
  expect(intervals).toBe(6 * 4 * 28 * 24);
  expect(Math.abs(in80 / intervals - 0.8)).toBeLessThan(0.05);
  expect(Math.abs(in95 / intervals - 0.95)).toBeLessThan(0.025);
  expect(Math.abs(said / came - 1)).toBeLessThan(0.02);
});
