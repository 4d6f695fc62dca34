import fc from 'fast-check';
import { ahtProfile } from '../../../../src/core/history/call-history';
import { credibilityConstant } from '../../../../src/core/history/call-history/credibility';
import { seededUniform } from '../../../reference/seeded-uniform';
import { HALF_HOURS, madeQueue } from './made-history';

/** Handle times of which the truth is known: the mean of as many exponential times as there were calls, by Erlang's sum. */
function withAht(days: number, level: number, truth: (minute: number, weekday: number) => number, seed = 5) {
  const queue = madeQueue({ days, minutes: HALF_HOURS, level, seed });
  const uniform = seededUniform(seed);
  const ahtSeconds = queue.history.times.map((time, index) => {
    const calls = queue.history.calls[index]!;
    if (calls === 0) return null;
    const minute = Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
    let sum = 0;
    for (let call = 0; call < calls; call += 1) sum -= Math.log(1 - uniform());
    return truth(minute, (new Date(`${time}Z`).getUTCDay() + 6) % 7) * sum / calls;
  });
  return { history: queue.history, ahtSeconds };
}

test('without handle times there is no profile', () => {
  expect(ahtProfile({ ...madeQueue({ days: 7 }), ahtSeconds: null })).toBeNull();
});

test('the mean is weighted by calls', () => {
  const history = { intervalMinutes: 30, times: ['2025-01-06T08:00', '2025-01-06T08:30', '2025-01-06T09:00'], calls: [10, 30, 0] };
  const profile = ahtProfile({ history, ahtSeconds: [100, 200, 999] })!;
  expect(profile.meanSeconds).toBeCloseTo(175, 9);
  expect([profile.minutes, profile.calls]).toEqual([[480, 510], [10, 30]]);
});

test('handle times that differ by chance alone are drawn to their mean', () => {
  const profile = ahtProfile(withAht(28, 120, () => 240))!;
  const off = profile.byWeekday.flat().map((seconds) => Math.abs(seconds / 240 - 1));
  expect(Math.max(...off)).toBeLessThan(0.1);
});

test('a true profile of the day comes out where calls are many', () => {
  const truth = (minute: number) => 200 + 80 * Math.sin((minute - 480) / 720 * Math.PI);
  const profile = ahtProfile(withAht(84, 2400, truth))!;
  profile.minutes.forEach((minute, slot) => expect(Math.abs(profile.byMinute[slot]! / truth(minute) - 1)).toBeLessThan(0.04));
});

test('a weekday of its own comes out, and is nearer to the truth than its own few calls', () => {
  const truth = (_minute: number, weekday: number) => (weekday === 5 ? 320 : 220);
  const profile = ahtProfile(withAht(84, 1200, truth))!;
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  expect(mean(profile.byWeekday[5]!)).toBeGreaterThan(295);
  expect(Math.abs(mean(profile.byWeekday[1]!) / 220 - 1)).toBeLessThan(0.03);
});

test('what is forecast lies between what was seen of an interval and the mean of all', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 30, max: 800 }), (seed, level) => {
    const profile = ahtProfile(withAht(28, level, (minute) => 150 + minute / 10, seed))!;
    const all = [...profile.byMinute, ...profile.byWeekday.flat()];
    expect(all.every((seconds) => seconds > 0 && Number.isFinite(seconds))).toBe(true);
    const seen = profile.byMinute.reduce((sum, seconds, slot) => sum + seconds * profile.calls[slot]!, 0) / profile.calls.reduce((a, b) => a + b, 0);
    expect(Math.abs(seen / profile.meanSeconds - 1)).toBeLessThan(0.05);
  }), { numRuns: 15 });
});

test('credibility by hand: two groups of two, equal weights', () => {
  // Means 1 and 3, 11 and 13: variance within 2; between (5² + 5²)·2 − 2 = 98 over 4 − 8/4 = 2, so 49.
  const group = (...means: number[]) => means.map((mean) => ({ mean, weight: 1 }));
  expect(credibilityConstant([group(1, 3), group(11, 13)])).toBeCloseTo(2 / 49, 12);
  expect(credibilityConstant([group(1, 3), group(1, 3)])).toBe(Infinity);
});
