import type { NamedDay } from '../../../src/core/forecasting';
import { forecastOrFail } from './support/forecast-or-fail';
import { dateOf, dayShape, FIRST_SERIAL, historyOf, poisson, WEEK } from './support/synthetic';

type Opening = (day: number, hour: number) => boolean;
type Closed = 'left out' | 'zero';

const MINUTES = 30;
const SLOTS = 1440 / MINUTES;
const LEVEL = 60;
const expectedCalls = (day: number, slot: number) => LEVEL * WEEK[day % 7]! * dayShape(slot, SLOTS);
const hours = (from: number, until: number): Opening => (_, hour) => hour >= from && hour < until;
const isWorkday = (day: number) => day % 7 < 5;
const usual: Opening = (day, hour) => isWorkday(day) && hours(8, 20)(day, hour);

/** Forecasts four weeks from calls drawn about known means and holds them against those means. */
function judge(days: number, opening: Opening, closed: Closed, future: Opening = opening, namedDays: readonly NamedDay[] = []) {
  const draw = poisson(7);
  const isOpen = (rule: Opening, day: number, slot: number) => rule(day, (slot * MINUTES) / 60);
  const history = historyOf(days, MINUTES, (day, slot) => (isOpen(opening, day, slot) ? draw(expectedCalls(day, slot)) : closed === 'zero' ? 0 : null));
  const forecast = forecastOrFail({ history, namedDays, horizonDays: 32 });
  const said = new Map(forecast.days.flatMap(({ day, intervals }) => intervals.map(({ minute, mean }) => [`${day - FIRST_SERIAL} ${minute}`, mean])));
  const result = { missing: 0, closedCalls: 0, error: 0, calls: 0 };
  for (let day = days; day < days + 28; day++) {
    for (let slot = 0; slot < SLOTS; slot++) {
      const mean = said.get(`${day} ${slot * MINUTES}`);
      const truth = isOpen(future, day, slot) ? expectedCalls(day, slot) : 0;
      result.missing += Number(truth > 0 && mean === undefined);
      result.closedCalls += truth > 0 ? 0 : mean ?? 0;
      result.error += Math.abs((mean ?? 0) - truth);
      result.calls += truth;
    }
  }
  return { missing: result.missing, closed: result.closedCalls / result.calls, wape: result.error / result.calls, lastDay: forecast.lastDay - FIRST_SERIAL };
}

const from = (day: number, then: Opening, before: Opening): Opening => (at, hour) => (at >= day ? then : before)(at, hour);
const onWorkdays = (opening: Opening): Opening => (day, hour) => isWorkday(day) && opening(day, hour);

describe.each<Closed>(['left out', 'zero'])('where closed intervals are %s', (closed) => {
  it.each<[string, number, Opening]>([
    ['a Saturday opened a fortnight ago', 140, (day, hour) => (isWorkday(day) || (day % 7 === 5 && day >= 126)) && hours(8, 20)(day, hour)],
    ['a Saturday closed four weeks ago', 147, (day, hour) => (isWorkday(day) || (day % 7 === 5 && day < 119)) && hours(8, 20)(day, hour)],
    ['hours cut ten days ago', 141, from(131, hours(8, 16), hours(8, 20))],
    ['hours halved a fortnight ago', 140, from(126, hours(8, 13), hours(8, 20))],
    ['hours extended ten days ago', 141, from(131, hours(7, 22), hours(8, 18))],
    ['hours extended to the clock round three weeks ago', 140, from(119, hours(0, 24), hours(9, 17))],
    ['hours moved twelve days ago', 145, from(133, hours(10, 18), hours(8, 16))],
    ['hours cut from Monday to Thursday of this week', 144, onWorkdays(from(140, hours(8, 16), hours(8, 20)))],
    ['hours extended from Monday to Wednesday of this week', 143, onWorkdays(from(140, hours(8, 22), hours(8, 20)))],
    ['hours cut a quarter of a year ago, after more than a year', 500, from(400, hours(8, 14), hours(8, 20))],
  ])('%s are followed', (_, days, opening) => {
    const { missing, closed: closedCalls, wape } = judge(days, opening, closed);
    expect(missing).toBe(0);
    expect(closedCalls).toBeLessThan(0.001);
    expect(wape).toBeLessThan(0.04);
  });

  it.each<[string, number, Opening]>([
    ['an outage on two afternoons', 140, (day, hour) => usual(day, hour) && !(day > 134 && day < 137 && hour >= 13)],
    ['an outage of a week', 140, (day, hour) => usual(day, hour) && !(day >= 128 && day < 133)],
    ['half a day yesterday', 138, (day, hour) => usual(day, hour) && !(day === 137 && hour >= 13)],
    ['Christmas and New Year on one weekday, unnamed', 144, (day, hour) => usual(day, hour) && day !== 134 && day !== 141],
  ])('%s changes no hours', (_, days, opening) => {
    const { missing, wape } = judge(days, opening, closed, usual);
    expect(missing).toBe(0);
    expect(wape).toBeLessThan(0.04);
  });
});

test('half days that have a name change no hours, however many', () => {
  const halfDays = [133, 134, 135, 136, 140, 141].map((day): NamedDay => ({ date: dateOf(day), name: 'Training' }));
  const isHalf = new Set(halfDays.map(({ date }) => date));
  const { missing, wape } = judge(143, (day, hour) => usual(day, hour) && !(isHalf.has(dateOf(day)) && hour >= 13), 'left out', usual, halfDays);
  expect(missing).toBe(0);
  expect(wape).toBeLessThan(0.05);
});

test('a shortened day is complete once others were as short', () => {
  expect(judge(141, from(131, hours(8, 16), hours(8, 20)), 'left out').lastDay).toBe(140);
  expect(judge(141, (day, hour) => hours(8, 20)(day, hour) && !(day === 140 && hour >= 14), 'left out', hours(8, 20)).lastDay).toBe(139);
});

test('a weekday opened a fortnight ago in daily calls is forecast at its own level', () => {
  const draw = poisson(9);
  const { days } = forecastOrFail({ history: historyOf(140, 1440, (day) => (isWorkday(day) ? draw(1000) : day % 7 === 5 && day >= 126 ? draw(400) : 0)), horizonDays: 14 });
  const saturdays = days.filter(({ day }) => (day - FIRST_SERIAL) % 7 === 5);
  expect(saturdays).toHaveLength(2);
  for (const { mean } of saturdays) expect(mean / 400).toBeCloseTo(1, 0);
});
