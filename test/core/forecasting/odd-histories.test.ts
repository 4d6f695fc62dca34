import fc from 'fast-check';
import type { CallForecast, CallHistory } from '../../../src/core/forecasting';
import { forecastOrFail } from './support/forecast-or-fail';
import { dayShape, FIRST_SERIAL, historyOf, poisson, WEEK } from './support/synthetic';

const HORIZON = 14;

interface Odd {
  readonly name: string;
  readonly days: number;
  readonly minutes: number;
  /** Null where nothing is known, of calls that usually average `mean`. */
  readonly calls: (day: number, slot: number, mean: number) => number | null;
  /** Whether the interval is open from the end of the history on; null where the history cannot say. */
  readonly isOpen?: (day: number, slot: number) => boolean;
}

/** Histories as planners bring them; `pick` between 0 and 1 varies each. */
const ODD: readonly ((seed: number, pick: number) => Odd)[] = [
  (seed) => ({ name: 'three days', days: 3, minutes: 60, calls: draws(seed), isOpen: () => true }),
  (seed, pick) => ({ name: 'one weekday only', days: 90, minutes: 60, calls: only((day) => day % 7 === Math.floor(7 * pick), draws(seed)) }),
  (_, pick) => ({ name: 'zeros', days: 10 + Math.floor(80 * pick), minutes: 60, calls: () => 0, isOpen: () => true }),
  (seed, pick) => ({ name: 'months of zeros', days: 150, minutes: 60, calls: (day, slot, mean) => (day < 90 * pick ? 0 : draws(seed)(day, slot, mean)), isOpen: () => true }),
  (seed, pick) => ({ name: 'hardly any calls', days: 100, minutes: 60, calls: (_, __, mean) => poissonOf(seed)(0.02 * pick * mean), isOpen: () => true }),
  (seed, pick) => ({ name: 'gaps', days: 120, minutes: 60, calls: only((day) => (day * 7919 + seed) % 100 > 40 * pick, draws(seed)) }),
  (seed, pick) => ({ name: 'missing intervals', days: 100, minutes: 60, calls: only((day, slot) => (day * 7919 + slot * 104_729 + seed) % 100 > 10 * pick, draws(seed)), isOpen: () => true }),
  (seed, pick) => ({ name: 'a huge day', days: 100, minutes: 60, calls: (day, slot, mean) => draws(seed)(day, slot, mean)! * (day === Math.floor(100 * pick) ? 1000 : 1), isOpen: () => true }),
  (seed, pick) => fromThen('hours cut', seed, pick, [8, 20], [8, 15]),
  (seed, pick) => fromThen('hours extended', seed, pick, [9, 17], [7, 22]),
  (seed, pick) => fromThen('hours moved', seed, pick, [7, 15], [11, 19]),
  (seed) => ({ name: 'five minutes', days: 22, minutes: 5, calls: draws(seed), isOpen: () => true }),
  (seed) => ({ name: 'closed weekends', days: 90, minutes: 60, calls: only((day) => day % 7 < 5, draws(seed)), isOpen: (day) => day % 7 < 5 }),
  (seed, pick) => ({ name: 'a last day that is not over', days: 60, minutes: 60, calls: only((day, slot) => day < 59 || slot < 24 * pick, draws(seed)), isOpen: () => true }),
  (seed) => ({ name: 'days', days: 40, minutes: 1440, calls: draws(seed), isOpen: () => true }),
];

function poissonOf(seed: number): (mean: number) => number {
  poissonOf.last = poissonOf.last.seed === seed ? poissonOf.last : { seed, draw: poisson(seed) };
  return poissonOf.last.draw;
}
poissonOf.last = { seed: -1, draw: poisson(0) };

function draws(seed: number): Odd['calls'] {
  return (_, __, mean) => poissonOf(seed)(mean);
}

function only(known: (day: number, slot: number) => boolean, calls: Odd['calls']): Odd['calls'] {
  return (day, slot, mean) => (known(day, slot) ? calls(day, slot, mean) : null);
}

function fromThen(name: string, seed: number, pick: number, before: readonly [number, number], since: readonly [number, number]): Odd {
  const changed = 126 - Math.floor(60 * pick);
  const within = ([from, until]: readonly [number, number]) => (_: number, slot: number) => slot >= from && slot < until;
  return { name, days: 140, minutes: 60, calls: only((day, slot) => within(day >= changed ? since : before)(day, slot), draws(seed)), isOpen: within(since) };
}

function made({ days, minutes, calls }: Odd): CallHistory {
  const slots = 1440 / minutes;
  return historyOf(days, minutes, (day, slot) => calls(day, slot, (minutes / 60) * 40 * WEEK[day % 7]! * dayShape(slot, slots)));
}

const expectations = ({ days }: CallForecast) => days.flatMap((day) => [day, ...day.intervals]);
const varied = fc.record({ seed: fc.integer({ min: 1, max: 1e6 }), pick: fc.double({ min: 0, max: 0.99, noNaN: true }) });

describe.each(ODD.map((one) => [one(1, 0.5).name, one] as const))('a history of %s', (_, one) => {
  it('is forecast without NaN, nothing negative, ranges one within the other, intervals that add up and none of the open ones missing', () => {
    fc.assert(fc.property(varied, ({ seed, pick }) => {
      const odd = one(seed, pick);
      const forecast = forecastOrFail({ history: made(odd), horizonDays: HORIZON });
      for (const { mean, median, ranges: [eighty, ninetyFive] } of expectations(forecast)) {
        expect([mean, median, eighty!.low, eighty!.high, ninetyFive!.low, ninetyFive!.high].every((value) => value >= 0 && value < Infinity)).toBe(true);
        expect([ninetyFive!.low <= eighty!.low, eighty!.low <= median, median <= eighty!.high, eighty!.high <= ninetyFive!.high]).toEqual([true, true, true, true]);
      }
      for (const { mean, intervals } of forecast.days) {
        expect(Math.abs(intervals.reduce((sum, interval) => sum + interval.mean, 0) - mean)).toBeLessThanOrEqual(1e-9 * Math.max(1, mean));
      }
      expect(missing(odd, forecast)).toEqual([]);
    }), { numRuns: 4 });
  });

  it('scales with its calls', () => {
    fc.assert(fc.property(varied, fc.double({ min: 0.01, max: 1000, noNaN: true }), ({ seed, pick }, scale) => {
      const history = made(one(seed, pick));
      const plain = expectations(forecastOrFail({ history, horizonDays: HORIZON }));
      const scaled = expectations(forecastOrFail({ history: { ...history, calls: history.calls.map((calls) => calls * scale) }, horizonDays: HORIZON }));
      expect(scaled).toHaveLength(plain.length);
      plain.forEach(({ mean, ranges }, index) => {
        expect(Math.abs(scaled[index]!.mean / scale - mean)).toBeLessThanOrEqual(1e-5 * Math.max(1, mean));
        expect(Math.abs(scaled[index]!.ranges[1]!.high / scale - ranges[1]!.high)).toBeLessThanOrEqual(1e-4 * Math.max(1, ranges[1]!.high));
      });
    }), { numRuns: 2 });
  });
});

function missing({ minutes, isOpen }: Odd, { days, lastDay }: CallForecast): readonly string[] {
  if (!isOpen) return [];
  const said = new Set(days.flatMap(({ day, intervals }) => intervals.map(({ minute }) => `${day} ${minute}`)));
  const lacking: string[] = [];
  for (let day = lastDay + 1; day <= lastDay + HORIZON; day++) {
    for (let minute = 0; minute < 1440; minute += minutes) if (isOpen(day - FIRST_SERIAL, minute / minutes) && !said.has(`${day} ${minute}`)) lacking.push(`${day - FIRST_SERIAL} ${minute}`);
  }
  return lacking;
}
