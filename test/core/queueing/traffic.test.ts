import fc from 'fast-check';
import { isFault } from '../../../src/core/fault';
import {
  abandonmentRate, agentsRequired, answerTime, averageSpeedOfAnswer, blockingRate, callCapacity, callTrunks, engset, erlangB, erlangBWithRetries, erlangC,
  erlangTable, fractionalTrunks, longestHandleTime, meanPatience, meanWait, occupancy, offeredLoad, queueLength, redialLoad, serviceLevel, trunkCapacity,
  trunks, virtualWait, waitIfQueued, type AnswerDefinition,
} from '../../../src/core/queueing';
import { simulate } from '../../reference/simulated-queue';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
/** Evenly over the orders of magnitude. */
const across = (min: number, max: number) => between(Math.log(min), Math.log(max)).map(Math.exp);
const holds = (property: fc.IProperty<never> | fc.IProperty<unknown>, numRuns = 100) => fc.assert(property as fc.IProperty<unknown>, { seed: 11, numRuns });
const number = (outcome: unknown) => {
  expect(typeof outcome).toBe('number');
  return outcome as number;
};

describe('finite sources', () => {
  test('are binomial: a call meets the state that the others make, cut off at the lines', () => {
    holds(fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), across(0.01, 10), (lines, more, a) => {
      const sources = lines + more;
      let [weight, total] = [1, 1];
      for (let k = 1; k <= lines; k++) {
        weight *= ((sources - k) * a) / k;
        total += weight;
      }
      expect(number(engset(lines, sources, a)) / (weight / total)).toBeCloseTo(1, 11);
    }));
  });

  test('become Erlang B as they grow and the load is held', () => {
    holds(fc.property(fc.integer({ min: 1, max: 60 }), across(0.5, 60), (lines, erlangs) => {
      // With so many, the load in progress hardly takes any away.
      const sources = 1e12;
      expect(number(engset(lines, sources, erlangs / sources)) / number(erlangB(lines, erlangs))).toBeCloseTo(1, 8);
    }));
  });

  test('are turned away more often with more load or more people, less often with more lines', () => {
    holds(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 80 }), across(0.01, 3), (lines, sources, a) => {
      const share = number(engset(lines, sources, a));
      expect(number(engset(lines + 1, sources, a))).toBeLessThanOrEqual(share);
      expect(number(engset(lines, sources + 1, a))).toBeGreaterThanOrEqual(share);
      expect(number(engset(lines, sources, a * 1.1))).toBeGreaterThanOrEqual(share);
    }));
  });

  test('with a line each are never turned away, with none always, and fractions of people are refused', () => {
    expect([engset(5, 5, 1), engset(6, 5, 1), engset(1e300, 5, 1), engset(3, 9, 0), engset(0, 5, 1)]).toEqual([0, 0, 0, 0, 1]);
    expect(engset(2.5, 5, 1)).toMatchObject({ code: 'not-whole', argument: 'lines' });
    expect(engset(2, 5.5, 1)).toMatchObject({ code: 'not-whole', argument: 'sources' });
    expect(engset(2, 0, 1)).toMatchObject({ code: 'below', argument: 'sources' });
    expect(engset(2, 5, -1)).toMatchObject({ code: 'below', argument: 'erlangs_per_free_source' });
    expect(engset(-1, 5, 1)).toMatchObject({ code: 'below', argument: 'lines' });
    expect(engset(1e7, 1e8, 1)).toMatchObject({ code: 'too-large', argument: 'lines' });
  });
});

describe('retries', () => {
  test('balance: of all attempts the share that comes again makes up the difference to the first calls', () => {
    holds(fc.property(across(0.5, 2000), across(0.01, 3000), between(0, 0.99), (lines, erlangs, retry) => {
      const share = number(erlangBWithRetries(lines, erlangs, retry));
      expect(number(erlangB(lines, erlangs / (1 - retry * share)))).toBeCloseTo(share, 9);
      expect(share).toBeGreaterThanOrEqual(number(erlangB(lines, erlangs)) - 1e-12);
    }));
  });

  test('by all keep the lines as busy as the load, or turn everyone away', () => {
    const share = number(erlangBWithRetries(20, 15, 1));
    expect((15 / (1 - share)) * (1 - number(erlangB(20, 15 / (1 - share))))).toBeCloseTo(15, 9);
    expect([erlangBWithRetries(20, 20, 1), erlangBWithRetries(20, 1e9, 1), erlangBWithRetries(0, 3, 0.5), erlangBWithRetries(3, 0, 1)]).toEqual([1, 1, 1, 0]);
  });

  test('lines enough for the attempts at a blocking are enough, and one fewer is not', () => {
    holds(fc.property(across(0.1, 5000), across(1e-4, 0.3), between(0, 1), (erlangs, blocking, retry) => {
      const lines = number(trunks(erlangs, blocking, retry));
      expect(number(erlangBWithRetries(lines, erlangs, retry))).toBeLessThanOrEqual(blocking + 1e-9);
      if (lines > 0) expect(number(erlangBWithRetries(lines - 1, erlangs, retry))).toBeGreaterThan(blocking - 1e-9);
    }));
  });

  test('trunks, their fraction and their capacity undo one another', () => {
    holds(fc.property(across(0.1, 5000), across(1e-4, 0.3), between(0, 1), (erlangs, blocking, retry) => {
      const fraction = number(fractionalTrunks(erlangs, blocking, retry));
      expect(number(trunkCapacity(fraction, blocking, retry)) / erlangs).toBeCloseTo(1, 7);
      expect(Math.ceil(fraction - 1e-9)).toBe(number(trunks(erlangs, blocking, retry)));
      expect(number(erlangBWithRetries(fraction, erlangs, retry)) / blocking).toBeCloseTo(1, 6);
    }));
  });

  test('refuse what is no share', () => {
    expect(erlangBWithRetries(5, 5, 2)).toMatchObject({ code: 'not-a-fraction', argument: 'retry' });
    expect(trunks(5, 0.1, -1)).toMatchObject({ code: 'not-a-fraction', argument: 'retry' });
    expect(trunkCapacity(5, 0.1, 2)).toMatchObject({ code: 'not-a-fraction', argument: 'retry' });
    expect(fractionalTrunks(5, 1, 1)).toMatchObject({ code: 'unattainable', argument: 'blocking' });
  });
});

test('lines of a call centre are those of its time on the line, talk and wait alike', () => {
  const q = { calls: 100, talkSeconds: 170, asaSeconds: 10, maxBlocking: 0.01, intervalMinutes: 30 };
  expect(callTrunks(q)).toBe(trunks(10, 0.01));
  expect(callTrunks({ ...q, talkSeconds: 0 })).toBe(trunks(100 / 180, 0.01));
  expect(callTrunks({ ...q, talkSeconds: 0, asaSeconds: 0 })).toMatchObject({ code: 'not-positive', argument: 'talk' });
  expect(callTrunks({ ...q, talkSeconds: -1 })).toMatchObject({ code: 'below', argument: 'talk' });
  expect(callTrunks({ ...q, asaSeconds: -1 })).toMatchObject({ code: 'below', argument: 'asa' });
  expect(callTrunks({ ...q, talkSeconds: 1e200 })).toMatchObject({ code: 'above', argument: 'talk' });
  expect(callTrunks({ ...q, intervalMinutes: 1800 })).toMatchObject({ code: 'interval-in-seconds', argument: 'interval' });
  expect(callTrunks({ ...q, maxBlocking: 0 })).toMatchObject({ code: 'unattainable', argument: 'blocking' });
});

/** Busy centres whose callers hang up, meet busy lines and call again. */
const centre = fc
  .record({ erlangs: across(0.2, 400), ahtSeconds: between(30, 1200), staffing: between(-2, 3), patienceSeconds: across(10, 1500), places: fc.integer({ min: 0, max: 40 }) })
  .map(({ erlangs, ahtSeconds, staffing, patienceSeconds, places }) => {
    const agents = Math.max(1, Math.ceil(erlangs + staffing * Math.sqrt(erlangs)));
    return { calls: (erlangs * 1800) / ahtSeconds, ahtSeconds, intervalMinutes: 30, agents, patienceSeconds, lines: agents + places, erlangs };
  });

describe('redials of two kinds', () => {
  test('balance: first calls are what of the attempts does not come again', () => {
    holds(fc.property(centre, between(0, 0.95), between(0, 0.95), (q, redial, redialBlocked) => {
      const state = { ...q, redial, redialBlocked };
      const load = number(redialLoad(state));
      const gone = 1 - redial * number(abandonmentRate(state)) - redialBlocked * number(blockingRate(state));
      expect((load * gone) / q.erlangs).toBeCloseTo(1, 9);
      // And the attempts are an ordinary queue at that load.
      const ordinary = { ...q, calls: (load * 1800) / q.ahtSeconds };
      expect(number(abandonmentRate(ordinary))).toBeCloseTo(number(abandonmentRate(state)), 9);
      expect(number(blockingRate(ordinary))).toBeCloseTo(number(blockingRate(state)), 9);
    }));
  });

  test('are one kind where the second is not given or the same', () => {
    holds(fc.property(centre, between(0, 1), (q, redial) => {
      expect(redialLoad({ ...q, redial, redialBlocked: redial })).toEqual(redialLoad({ ...q, redial }));
      expect(redialLoad({ ...q, redial, redialBlocked: null })).toEqual(redialLoad({ ...q, redial }));
    }), 100);
  });

  test('add load, each by itself', () => {
    holds(fc.property(centre, between(0, 0.9), between(0, 0.9), (q, redial, redialBlocked) => {
      const load = (r: number, s: number) => number(redialLoad({ ...q, redial: r, redialBlocked: s }));
      expect(load(redial + 0.05, redialBlocked)).toBeGreaterThanOrEqual(load(redial, redialBlocked) * (1 - 1e-12));
      expect(load(redial, redialBlocked + 0.05)).toBeGreaterThanOrEqual(load(redial, redialBlocked) * (1 - 1e-12));
      expect(load(0, 0)).toBeCloseTo(q.erlangs, 9);
    }));
  });

  test('by all who are lost swamp a centre that cannot serve them all, on few lines as busy signals', () => {
    const q = { calls: 100, ahtSeconds: 180, intervalMinutes: 30, agents: 9, patienceSeconds: 60, redial: 1, answerWithinSeconds: 20 };
    expect(redialLoad(q)).toMatchObject({ code: 'unstable' });
    const few = { ...q, lines: 12 };
    expect([blockingRate(few), abandonmentRate(few), serviceLevel(few), occupancy(few), queueLength(few)]).toEqual([1, 0, 0, 1, 3]);
    for (const measure of [averageSpeedOfAnswer, meanWait, waitIfQueued, virtualWait, redialLoad]) expect(measure(few)).toMatchObject({ code: 'unstable' });
    // Those who hang up for good let the others through in the end.
    expect(number(redialLoad({ ...few, redial: 0.5, redialBlocked: 1 }))).toBeGreaterThan(10);
    expect(number(redialLoad({ ...few, redial: 1, redialBlocked: 0.5 }))).toBeGreaterThan(10);
  });
});

describe('whose wait', () => {
  test('is longer for endless patience than for all callers, whose wait is their queue and their patience’s measure', () => {
    holds(fc.property(centre.map((c) => ({ ...c, lines: null })), (q) => {
      const wait = (answerDefinition: AnswerDefinition) => number(averageSpeedOfAnswer({ ...q, answerDefinition }));
      expect(wait(2)).toBeLessThanOrEqual(wait(3) * (1 + 1e-9));
      expect(wait(1)).toBeLessThanOrEqual(wait(3) * (1 + 1e-9));
      // Little's law, and those who hang up are the wait over the patience.
      expect((wait(2) * q.calls) / 1800).toBeCloseTo(number(queueLength(q)), 8);
      expect(wait(2) / q.patienceSeconds).toBeCloseTo(number(abandonmentRate(q)), 9);
    }));
  });

  test('makes no difference when nobody hangs up', () => {
    const q = { calls: 100, ahtSeconds: 180, agents: 12, intervalMinutes: 30 };
    const [one, two, three] = ([1, 2, 3] as const).map((answerDefinition) => number(averageSpeedOfAnswer({ ...q, answerDefinition })));
    expect(two).toBeCloseTo(one!, 12);
    expect(three).toBeCloseTo(one!, 12);
    expect(averageSpeedOfAnswer({ ...q, answerDefinition: 4 as 1 })).toMatchObject({ code: 'not-a-choice', argument: 'definition' });
    expect(meanWait({ ...q, agents: 10 })).toMatchObject({ code: 'unstable' });
    expect(meanWait({ ...q, calls: 0 })).toBe(0);
  });
});

describe('patience', () => {
  test('is recovered from a simulated day of calls by total wait over abandonments', () => {
    const q = { calls: 200, ahtSeconds: 240, agents: 22, intervalMinutes: 30, patienceSeconds: 90, lines: null, answerWithinSeconds: 20 };
    const calls = 120_000;
    const seen = simulate(q, calls, 42);
    const waited = number(meanWait(q)) * calls;
    const patience = number(meanPatience(waited, seen.abandoned.mean * calls));
    expect(Math.abs(patience / 90 - 1)).toBeLessThan(4.5 * (seen.abandoned.error / seen.abandoned.mean));
  });

  test('in the model gives back itself', () => {
    holds(fc.property(centre, (q) => {
      const abandons = number(abandonmentRate(q)) * q.calls;
      if (abandons < 1e-9) return;
      expect(number(meanPatience(number(meanWait(q)) * q.calls, abandons)) / q.patienceSeconds).toBeCloseTo(1, 6);
    }));
  });

  test('cannot be told where nobody hangs up or nobody waits', () => {
    expect(meanPatience(3600, 0)).toMatchObject({ code: 'all-zero', argument: 'abandons' });
    expect(meanPatience(0, 5)).toMatchObject({ code: 'all-zero', argument: 'total_wait' });
    expect(meanPatience(-1, 5)).toMatchObject({ code: 'below', argument: 'total_wait' });
    expect(meanPatience(1, -5)).toMatchObject({ code: 'below', argument: 'abandons' });
    expect(meanPatience(Number.MAX_VALUE, 0.1)).toMatchObject({ code: 'too-large', argument: 'total_wait' });
    expect(meanPatience(Number.MIN_VALUE, 1e9)).toMatchObject({ code: 'too-large', argument: 'abandons' });
  });
});

describe('inverses', () => {
  const target = fc.record({ erlangs: across(0.05, 5000), ahtSeconds: between(20, 1500), serviceLevel: between(0.3, 0.99), answerWithinSeconds: between(0, 120), patienceSeconds: fc.option(across(20, 900), { nil: null }) })
    .map(({ erlangs, ...rest }) => ({ calls: (erlangs * 1800) / rest.ahtSeconds, intervalMinutes: 30, ...rest }));

  test('the calls that agents can take need those agents, and a few more calls another', () => {
    holds(fc.property(target, fc.integer({ min: 1, max: 3000 }), (q, agents) => {
      const capacity = callCapacity({ ...q, agents });
      // Below the least load that counts, or so few calls that one agent is too many for any.
      if (isFault(capacity) || offeredLoad(capacity, q.ahtSeconds, 30) < 1e-6) return;
      expect(number(agentsRequired({ ...q, calls: capacity * (1 - 1e-7) }))).toBeLessThanOrEqual(agents);
      expect(number(agentsRequired({ ...q, calls: capacity * (1 + 1e-6) }))).toBeGreaterThan(agents);
    }));
  });

  test('so do the longest calls that they can take', () => {
    holds(fc.property(target, (q) => {
      const agents = number(agentsRequired({ ...q, ahtSeconds: 300 }));
      const longest = longestHandleTime({ ...q, agents });
      if (isFault(longest)) return;
      expect(longest).toBeGreaterThanOrEqual(300 * (1 - 1e-9));
      expect(number(agentsRequired({ ...q, ahtSeconds: longest * (1 - 1e-7) }))).toBeLessThanOrEqual(agents);
      expect(number(agentsRequired({ ...q, ahtSeconds: longest * (1 + 1e-6) }))).toBeGreaterThan(agents);
    }));
  });

  test('the answer time of a service level is its limit', () => {
    holds(fc.property(centre.map((c) => ({ ...c, lines: null })), between(1, 200), (q, answerWithinSeconds) => {
      const percent = number(serviceLevel({ ...q, answerWithinSeconds }));
      const seconds = answerTime({ ...q, percent });
      // So flat there that the level hardly tells the time.
      if (isFault(seconds) || number(serviceLevel({ ...q, answerWithinSeconds: answerWithinSeconds * 0.9 })) > percent - 1e-7) return;
      expect(seconds / answerWithinSeconds).toBeCloseTo(1, 5);
    }));
  });
});

describe('the table by agents', () => {
  const q = { calls: 100, ahtSeconds: 180, intervalMinutes: 30, answerWithinSeconds: 20, patienceSeconds: null };

  test('has a row of the four measures for each number, in order', () => {
    holds(fc.property(centre, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 2, 3, 4, 5), (c, agents, definition) => {
      const asked = { ...c, lines: 80, answerWithinSeconds: 20, definition: definition as 1 };
      expect(erlangTable({ ...asked, agents })).toEqual(agents.map((n) => {
        const one = { ...asked, agents: n };
        return [n, serviceLevel(one), averageSpeedOfAnswer(one), occupancy(one), abandonmentRate(one)];
      }));
    }), 60);
  });

  test('gives the reason where there is no speed of answer, and what holds beside it', () => {
    expect(erlangTable({ ...q, agents: [9, 11] })).toEqual([[9, 0, expect.objectContaining({ code: 'unstable', argument: 'agents' }), 1, 0], [11, expect.any(Number), expect.any(Number), expect.any(Number), 0]]);
    expect(erlangTable({ ...q, calls: 0, ahtSeconds: 0, agents: [3] })).toEqual([[3, 1, 0, 0, 0]]);
    expect(erlangTable({ ...q, agents: [] })).toMatchObject({ code: 'no-data', argument: 'agents' });
    expect(erlangTable({ ...q, agents: [5, -1] })).toMatchObject({ code: 'below', argument: 'agents' });
    expect(erlangTable({ ...q, ahtSeconds: 0, agents: [5] })).toMatchObject({ code: 'not-positive', argument: 'aht' });
    expect(erlangTable({ ...q, answerWithinSeconds: -1, agents: [5] })).toMatchObject({ code: 'below', argument: 'answer_within' });
  });
});

test('no finite input gives NaN, Infinity, a negative number or a share above one', () => {
  const extreme = fc.oneof(fc.constantFrom(0, 5e-324, 1e-300, 1e-12, 1e-3, 0.5, 1, 2, 10, 1e3, 1e6, 1e9, 1e12, 1e15, 1e100, 1e300, Number.MAX_VALUE), across(1e-6, 1e8));
  const share = fc.constantFrom(0, 1e-300, 1e-9, 0.01, 0.5, 0.999999, 1 - 1e-15, 1);
  holds(fc.property(extreme, extreme, extreme, share, share, (x, y, z, one, other) => {
    const shares = [erlangB(x, y), erlangC(x, y), erlangBWithRetries(x, y, one), engset(Math.floor(x), Math.floor(y), z)];
    const amounts = [
      trunks(x, one, other), fractionalTrunks(x, one, other), trunkCapacity(x, one, other), meanPatience(x, y),
      callTrunks({ calls: x, talkSeconds: y, asaSeconds: z, maxBlocking: one, intervalMinutes: 30 }),
    ];
    for (const outcome of [...shares, ...amounts]) {
      if (isFault(outcome)) continue;
      expect(Number.isFinite(outcome)).toBe(true);
      expect(outcome).toBeGreaterThanOrEqual(0);
    }
    for (const outcome of shares) if (!isFault(outcome)) expect(outcome).toBeLessThanOrEqual(1);
  }), 3000);
});
