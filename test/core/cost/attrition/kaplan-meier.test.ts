import fc from 'fast-check';
import { kaplanMeier, medianSurvival, type Duration } from '../../../../src/core/cost/attrition/kaplan-meier';

const printed = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** Weeks of remission of leukaemia, 6-mercaptopurine against placebo; + still in remission (E. J. Freireich et al., Blood 21, 1963). */
const MERCAPTOPURINE = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const PLACEBO = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';
const durations = (text: string): Duration[] => text.split(' ').map((one) => ({ time: Number.parseInt(one, 10), event: !one.endsWith('+') }));

test('remission under 6-MP survives as the textbooks print it, with Greenwood’s errors', () => {
  const steps = kaplanMeier(durations(MERCAPTOPURINE), 35);
  const table = steps.filter(({ events }) => events > 0).map(({ time, atRisk, events, survival, error }) => [time, atRisk, events, printed(survival, 3), printed(error, 4)]);
  expect(table).toEqual([
    [6, 21, 3, 0.857, 0.0764], [7, 17, 1, 0.807, 0.0869], [10, 15, 1, 0.753, 0.0963], [13, 12, 1, 0.69, 0.1068], [16, 11, 1, 0.627, 0.1141], [22, 7, 1, 0.538, 0.1282], [23, 6, 1, 0.448, 0.1346],
  ]);
  expect(medianSurvival(steps)).toBe(23);
});

test('under placebo half had relapsed after eight weeks, and all in the end', () => {
  const steps = kaplanMeier(durations(PLACEBO), 23);
  expect([1, 2, 3, 4, 5, 8, 11, 12, 15, 17, 22, 23].map((time) => printed(steps[time]!.survival, 4))).toEqual([0.9048, 0.8095, 0.7619, 0.6667, 0.5714, 0.381, 0.2857, 0.1905, 0.1429, 0.0952, 0.0476, 0]);
  expect(medianSurvival(steps)).toBe(8);
});

test('a median that nobody has seen is none', () => {
  expect(medianSurvival(kaplanMeier(durations('3 9+ 9+ 9+'), 9))).toBeNull();
});

test('whoever was seen only from some month on is at risk only from then on', () => {
  const steps = kaplanMeier([{ time: 1, event: true }, { time: 5, event: false }, { time: 4, event: true, entry: 3 }, { time: 5, event: false, entry: 3 }], 5);
  expect(steps.map(({ atRisk }) => atRisk)).toEqual([2, 2, 1, 1, 3, 2]);
  expect(steps.map(({ survival }) => printed(survival, 6))).toEqual([1, 0.5, 0.5, 0.5, 0.333333, 0.333333]);
});

const anyone = fc.array(fc.record({ time: fc.integer({ min: 1, max: 20 }), event: fc.boolean(), entry: fc.integer({ min: 0, max: 6 }) }), { minLength: 1, maxLength: 60 });

test('survival never rises and stays between 0 and 1; without censoring it is the share still there', () => {
  fc.assert(fc.property(anyone, (people) => {
    const steps = kaplanMeier(people, 20);
    steps.forEach(({ survival, error }, index) => {
      expect(survival).toBeLessThanOrEqual(steps[index - 1]?.survival ?? 1);
      expect(survival).toBeGreaterThanOrEqual(0);
      expect(error).toBeGreaterThanOrEqual(0);
    });
  }));
  fc.assert(fc.property(anyone, (people) => {
    const all = people.map(({ time }) => ({ time, event: true }));
    for (const { time, survival } of kaplanMeier(all, 20)) expect(survival).toBeCloseTo(all.filter((one) => one.time > time).length / all.length, 12);
  }));
});
