import fc from 'fast-check';
import { agentsForServiceLevel } from '../../../src/core/queueing';
import { intradayAgents, laggedTraffic, type IntradayQuery } from '../../../src/core/staffing';
import { levelsThroughTheDay } from '../../reference/nonstationary-day';

const base = { intervalMinutes: 30, serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 1, shrinkage: 0, lag: true };
const column = (values: readonly (number | null)[]) => values.map((value) => [value]);
const agentsOf = (q: Partial<IntradayQuery> & Pick<IntradayQuery, 'calls' | 'aht'>) => {
  const table = intradayAgents({ ...base, ...q });
  if ('code' in table) throw new Error(`${table.code} ${table.argument}`);
  return table.flat() as number[];
};

describe('a day that swings between 8 and 32 erlangs', () => {
  const HOUR = 3600;
  const wave = (ahtSeconds: number) => (t: number) => (20 / ahtSeconds) * (1 + 0.6 * Math.sin((2 * Math.PI * t) / (24 * HOUR)));
  /** Calls of each half-hour, the wave integrated. */
  const callsOf = (ahtSeconds: number) => Array.from({ length: 48 }, (_, i) => {
    const angle = (k: number) => (2 * Math.PI * k) / 48;
    return (20 / ahtSeconds) * (1800 + (0.6 * 24 * HOUR * (Math.cos(angle(i)) - Math.cos(angle(i + 1)))) / (2 * Math.PI));
  });
  const levels = (ahtSeconds: number, lag: boolean) => {
    const agents = agentsOf({ calls: column(callsOf(ahtSeconds)), aht: [[ahtSeconds]], lag });
    // Steps of a sixtieth of a call: short against the fastest of the rates, some eighty events a call.
    return levelsThroughTheDay({ rate: wave(ahtSeconds), ahtSeconds, answerWithinSeconds: 20, intervalSeconds: 1800, agents }, 100, ahtSeconds / 60);
  };

  test('is missed in 21 of 48 half-hours where calls take half an hour and agents do not follow late', () => {
    const plain = levels(1800, false);
    expect(plain.filter((level) => level < 0.8).length).toBe(21);
    expect(Math.min(...plain)).toBeCloseTo(0.67, 2);
  });

  test('is met in every half-hour where they do, with about the same hours', () => {
    expect(levels(1800, true).filter((level) => level < 0.8)).toEqual([]);
    const hours = (lag: boolean) => agentsOf({ calls: column(callsOf(1800)), aht: [[1800]], lag }).reduce((a, b) => a + b);
    expect(Math.abs(hours(true) / hours(false) - 1)).toBeLessThan(0.02);
  });

  test('is met with short calls too', () => {
    expect(levels(300, true).filter((level) => level < 0.8).length).toBe(0);
  });
});

describe('lagged traffic', () => {
  const traffic = (calls: readonly number[], aht: number) => laggedTraffic(calls.map((n) => ({ calls: n, ahtSeconds: aht })), 1800).map((interval) => interval.calls);

  test('is that of the interval before when a call takes as long as an interval', () => {
    expect(traffic([10, 40, 30, 0], 1800)).toEqual([10, 10, 40, 30]);
  });

  test('mixes two intervals by the share of the handle time in an interval', () => {
    expect(traffic([10, 40, 30], 600)).toEqual([10, 30, 30 * (2 / 3) + 40 / 3].map((n) => expect.closeTo(n, 10)));
    expect(traffic([10, 40, 30, 20], 4500)).toEqual([10, 10, 10, 25].map((n) => expect.closeTo(n, 10)));
  });

  test('before an opening is that of the opening interval, at midnight and after a closure', () => {
    expect(traffic([0, 0, 60, 80, 0, 0, 30, 30], 1800)).toEqual([0, 0, 60, 60, 80, 0, 30, 30]);
    expect(traffic([0, 0], 1800)).toEqual([0, 0]);
  });

  test('after a closing is that of the calls still in hand', () => {
    expect(traffic([60, 60, 0, 0, 0], 2700)).toEqual([60, 60, 60, 30, 0]);
  });

  test('carries the handle time of the calls it comes from, weighted by calls', () => {
    const lagged = laggedTraffic([{ calls: 30, ahtSeconds: 300 }, { calls: 10, ahtSeconds: 900 }], 1800);
    expect(lagged[1]).toEqual({ calls: expect.closeTo(20, 10), ahtSeconds: expect.closeTo((15 * 300 + 5 * 900) / 20, 10) });
  });

  test('with constant calls is the calls', () => {
    fc.assert(fc.property(fc.double({ min: 0.1, max: 1e4, noNaN: true }), fc.double({ min: 1, max: 20_000, noNaN: true }), (calls, aht) => {
      for (const late of traffic([calls, calls, calls, calls], aht)) expect(late / calls).toBeCloseTo(1, 12);
    }), { seed: 3 });
  });

  test('loses no work: a day that ends empty hands all its calls on', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0.1, max: 500, noNaN: true }), { minLength: 1, maxLength: 20 }), fc.double({ min: 0.001, max: 1, noNaN: true }), (calls, share) => {
      const aht = share * 1800 * Math.min(3, calls.length);
      const day = [...calls, 0, 0, 0, 0];
      const handed = traffic(day, aht).reduce((a, b) => a + b);
      // Besides the day's calls, those taken to have come before the opening, one handle time of them.
      expect(handed).toBeCloseTo(calls.reduce((a, b) => a + b) + (aht / 1800) * calls[0]!, 6);
    }), { seed: 3 });
  });
});

describe('agents of a day', () => {
  const half = { intervalMinutes: 30, serviceLevel: 0.8, answerWithinSeconds: 20 };

  test('without lag are those of each interval by itself, in the shape of the calls', () => {
    const calls = [40, 100, null, 195];
    const wanted = calls.map((n) => agentsForServiceLevel({ ...half, calls: n ?? 0, ahtSeconds: 180 }));
    expect(intradayAgents({ ...base, calls: column(calls), aht: [[180]], lag: false })).toEqual(wanted.map((n) => [n]));
    expect(intradayAgents({ ...base, calls: [calls], aht: [[180, 180, null, 180]], lag: false })).toEqual([wanted]);
    expect(wanted).toEqual([7, 14, 0, 24]);
  });

  test('with shrinkage are people to roster', () => {
    expect(agentsOf({ calls: [[100, 100]], aht: [[180]], shrinkage: 0.3 })).toEqual([20, 20]);
    expect(agentsOf({ calls: [[100, 100]], aht: [[180]], maxOccupancy: 0.7 })).toEqual([15, 15]);
  });

  test('never grow with fewer calls', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 12 }), fc.integer({ min: 30, max: 4000 }), fc.boolean(), (calls, aht, lag) => {
      const few = agentsOf({ calls: [calls], aht: [[aht]], lag });
      const many = agentsOf({ calls: [calls.map((n) => (n === 0 ? 0 : n + 5))], aht: [[aht]], lag });
      few.forEach((n, i) => expect(many[i]).toBeGreaterThanOrEqual(n));
    }), { seed: 3 });
  });

  test.each([
    ['a block', { calls: [[1, 2], [3, 4]], aht: [[180]] }, { code: 'not-a-line', argument: 'calls', rows: 2, columns: 2 }],
    ['handle times of another length', { calls: [[1, 2, 3]], aht: [[180, 180]] }, { code: 'unequal-sizes', argument: 'aht', given: 2, other: 'calls', wanted: 3 }],
    ['a missing handle time', { calls: column([1, 2]), aht: column([180, null]) }, { code: 'not-positive', argument: 'aht', row: 2 }],
    ['negative calls', { calls: [[1, -2]], aht: [[180]] }, { code: 'below', argument: 'calls', column: 2, given: -2 }],
    ['an interval in seconds', { calls: [[1]], aht: [[180]], intervalMinutes: 1800 }, { code: 'interval-in-seconds', argument: 'interval' }],
    ['a target of 1', { calls: [[1]], aht: [[180]], serviceLevel: 1 }, { code: 'unattainable', argument: 'service_level' }],
  ])('%s is refused with its place', (_what, q, problem) => {
    expect(intradayAgents({ ...base, ...q })).toMatchObject(problem);
  });
});
