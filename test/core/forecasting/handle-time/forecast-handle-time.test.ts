import fc from 'fast-check';
import { isFault } from '../../../../src/core/fault';
import { forecastHandleTime, type CallHistory, type HandleTimeForecast, type HandleTimeQuery } from '../../../../src/core/forecasting';
import { dateOf, dayShape, FIRST_SERIAL, historyOf, normal, poisson, WEEK } from '../support/synthetic';

type AhtHistory = Pick<HandleTimeQuery, 'history' | 'ahtSeconds'>;

/** Calls at random, whose handle times have a standard deviation of their own mean. */
function callsWithHandleTime(seed: number, days: number, minutes: number, seconds: (day: number, slot: number) => number, level = 20): AhtHistory {
  const [draw, noise] = [poisson(seed), normal(seed + 50)];
  const history = historyOf(days, minutes, (day, slot) => draw(level * WEEK[day % 7]! * dayShape(slot, 1440 / minutes)));
  const ahtSeconds = history.times.map((time, index) => {
    const calls = history.calls[index]!;
    const slot = (Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))) / minutes;
    const mean = seconds((Date.parse(`${time.slice(0, 10)}T00:00Z`) - Date.UTC(2023, 0, 2)) / 86_400_000, slot);
    return calls > 0 ? mean * Math.max(0.2, 1 + noise() / Math.sqrt(calls)) : null;
  });
  return { history, ahtSeconds };
}

function forecastOrFail(query: HandleTimeQuery): HandleTimeForecast {
  const forecast = forecastHandleTime(query);
  if (isFault(forecast)) throw new Error(`refused: ${forecast.code}`);
  return forecast;
}

const daysAfter = (days: number, count: number) => Array.from({ length: count }, (_, index) => FIRST_SERIAL + days + index);
const secondsOf = ({ days }: HandleTimeForecast) => days.flatMap(({ intervals }) => intervals.map(({ seconds }) => seconds));
const furthest = (values: readonly number[], off: (value: number, index: number) => number) => values.reduce((most, value, index) => Math.max(most, Math.abs(off(value, index))), 0);
const plainMean = ({ history, ahtSeconds }: AhtHistory) => {
  let [handled, calls] = [0, 0];
  ahtSeconds.forEach((seconds, index) => {
    if (seconds === null) return;
    handled += seconds * history.calls[index]!;
    calls += history.calls[index]!;
  });
  return handled / calls;
};

describe('handle times to come', () => {
  it.each([[1, 60], [3, 30], [40, 15], [400, 1440]])('of a constant over %i days of %i minutes are that constant', (days, minutes) => {
    const { history } = callsWithHandleTime(1, days, minutes, () => 1);
    const forecast = forecastOrFail({ history, ahtSeconds: history.calls.map(() => 312.5), days: daysAfter(days, 60) });
    expect(furthest(secondsOf(forecast), (seconds) => seconds / 312.5 - 1)).toBeLessThan(1e-9);
    expect(forecast.weeklyChangeSeconds).toBe(0);
  });

  it('scale with their history, and do not change with the number of calls', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 120 }), fc.double({ min: 0.05, max: 20, noNaN: true }), (seed, days, scale) => {
      const made = callsWithHandleTime(seed, days, 60, (day, slot) => 200 + 5 * slot + day / 3);
      const query = { ...made, days: daysAfter(days, 14) };
      const plain = secondsOf(forecastOrFail(query));
      const scaled = secondsOf(forecastOrFail({ ...query, ahtSeconds: made.ahtSeconds.map((seconds) => (seconds === null ? null : seconds * scale)) }));
      const busier = secondsOf(forecastOrFail({ ...query, history: { ...made.history, calls: made.history.calls.map((calls) => calls * 7) } }));
      expect(Math.min(...plain)).toBeGreaterThan(0);
      expect(furthest(plain, (seconds, index) => scaled[index]! / scale / seconds - 1)).toBeLessThan(1e-6);
      expect(furthest(plain, (seconds, index) => busier[index]! / seconds - 1)).toBeLessThan(1e-6);
    }), { seed: 7, numRuns: 8 });
  });

  it('of one interval a day are the exponentially weighted mean of the weeks, computed here by hand', () => {
    // Three weeks of 100 calls a day at 300, 240 and 200 s; too few weeks for a trend, weekdays alike. A week counts half after four.
    const history: CallHistory = historyOf(21, 1440, () => 100);
    const { meanSeconds, weeklyChangeSeconds } = forecastOrFail({ history, ahtSeconds: history.times.map((_, day) => [300, 240, 200][Math.floor(day / 7)]!), days: [] });
    const [older, old, recent] = [0.5 ** (2 / 4), 0.5 ** (1 / 4), 1];
    expect(meanSeconds).toBeCloseTo((300 * older + 240 * old + 200 * recent) / (older + old + recent), 6);
    expect(weeklyChangeSeconds).toBe(0);
  });

  it('give the mean of a usual week when weighted by its calls', () => {
    const made = callsWithHandleTime(3, 84, 30, (day, slot) => (day % 7 > 4 ? 380 : 300) * (slot < 24 ? 0.9 : 1.2));
    const forecast = forecastOrFail({ ...made, days: daysAfter(84, 7) });
    const lastWeek = made.history.calls.slice(-7 * 48);
    let [handled, calls] = [0, 0];
    secondsOf(forecast).forEach((seconds, index) => {
      handled += seconds * lastWeek[index]!;
      calls += lastWeek[index]!;
    });
    expect(Math.abs(handled / calls / plainMean(made) - 1)).toBeLessThan(0.02);
  });

  it('know weekday and interval where there are calls enough, and draw a rare one to what it should be', () => {
    const truth = (day: number, slot: number) => (day % 7 > 4 ? 380 : 300) * (slot < 12 ? 0.85 : 1.15);
    const made = callsWithHandleTime(4, 112, 60, truth, 60);
    const { byWeekday } = forecastOrFail({ ...made, days: [] });
    const busy = [9, 10, 14, 16];
    for (const slot of busy) for (const day of [0, 3, 5]) expect(Math.abs(byWeekday[day]![slot]! / truth(day, slot) - 1)).toBeLessThan(0.06);
    // At night three calls an interval; by itself its mean of sixteen nights is off by 14 % at one deviation.
    const off = byWeekday.flatMap((row, day) => [0, 1, 2, 3, 4, 5].map((slot) => Math.abs(row[slot]! / truth(day, slot) - 1)));
    expect(off.reduce((a, b) => a + b, 0) / off.length).toBeLessThan(0.1);
  });

  it('follow a slow trend, and take none from noise', () => {
    const rising = callsWithHandleTime(5, 182, 60, (day) => 240 + (1.5 * day) / 7);
    const { meanSeconds, weeklyChangeSeconds } = forecastOrFail({ ...rising, days: [] });
    expect(Math.abs(meanSeconds - (240 + 1.5 * 26))).toBeLessThan(4);
    expect(weeklyChangeSeconds).toBeGreaterThan(0.7);
    expect(weeklyChangeSeconds).toBeLessThan(1.8);
    const flat = Array.from({ length: 12 }, (_, seed) => forecastOrFail({ ...callsWithHandleTime(seed + 10, 140, 60, () => 300), days: [] }).weeklyChangeSeconds);
    expect(flat.filter((change) => change === 0).length).toBeGreaterThanOrEqual(9);
    expect(Math.max(...flat.map(Math.abs))).toBeLessThan(1.5);
  });

  it('have less than half of the plain mean’s error over four weeks where handle times drift and differ by hour', () => {
    let [ours, plain, calls] = [0, 0, 0];
    for (const seed of [31, 32, 33]) {
      const truth = (day: number, slot: number) => 260 * (1 + 0.1 * Math.sin(day / 60)) * (1 + 0.15 * Math.sin(slot / 4)) * (day % 7 > 4 ? 1.1 : 1);
      const whole = callsWithHandleTime(seed, 280, 60, truth, 40);
      for (const until of [150, 200, 250]) {
        const end = whole.history.times.findIndex((time) => time.startsWith(dateOf(until)));
        const past = { history: { ...whole.history, times: whole.history.times.slice(0, end), calls: whole.history.calls.slice(0, end) }, ahtSeconds: whole.ahtSeconds.slice(0, end) };
        const mean = plainMean(past);
        for (const { day, intervals } of forecastOrFail({ ...past, days: daysAfter(until, 28) }).days) {
          for (const { minute, seconds } of intervals) {
            const at = (day - FIRST_SERIAL) * 24 + minute / 60;
            const came = truth(day - FIRST_SERIAL, minute / 60);
            ours += whole.history.calls[at]! * Math.abs(seconds - came);
            plain += whole.history.calls[at]! * Math.abs(mean - came);
            calls += whole.history.calls[at]! * came;
          }
        }
      }
    }
    expect(ours / plain).toBeLessThan(0.5);
    expect(ours / calls).toBeLessThan(0.06);
  });

  it('learn nothing from holidays, and little from a call that was left open', () => {
    const made = callsWithHandleTime(6, 84, 60, () => 300);
    const holiday = { ...made, ahtSeconds: made.ahtSeconds.map((seconds, index) => (seconds !== null && made.history.times[index]!.startsWith(dateOf(80)) ? 900 : seconds)) };
    const namedDays = [{ date: dateOf(80), name: 'Founders' }];
    const without = forecastOrFail({ ...holiday, namedDays, days: [] }).meanSeconds;
    expect(Math.abs(without / 300 - 1)).toBeLessThan(0.02);
    expect(forecastOrFail({ ...holiday, days: [] }).meanSeconds).toBeGreaterThan(1.02 * without);
    const open = made.ahtSeconds.map((seconds, index) => (index === 80 * 24 + 11 ? 86_400 : seconds));
    expect(Math.abs(forecastOrFail({ ...made, ahtSeconds: open, days: [] }).meanSeconds / 300 - 1)).toBeLessThan(0.03);
    const all = { history: historyOf(1, 60, () => 5), ahtSeconds: new Array<number>(24).fill(250) };
    expect(forecastOrFail({ ...all, namedDays: [{ date: dateOf(0), name: 'Opening' }], days: [] }).meanSeconds).toBeCloseTo(250, 9);
  });

  it('refuse a history without handle times, and lists of other lengths', () => {
    const history = historyOf(2, 60, () => 5);
    expect(forecastHandleTime({ history, ahtSeconds: history.times.map(() => null), days: [] })).toMatchObject({ code: 'no-data', argument: 'aht' });
    expect(forecastHandleTime({ history, ahtSeconds: history.times.map(() => NaN), days: [] })).toMatchObject({ code: 'no-data' });
    expect(forecastHandleTime({ history, ahtSeconds: [300], days: [] })).toMatchObject({ code: 'unequal-sizes', argument: 'aht', given: 1 });
  });
});
