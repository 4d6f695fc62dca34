import fc from 'fast-check';
import { isFault } from '../../../src/core/fault';
import * as queueing from '../../../src/core/queueing';
import {
  abandonmentRate, agentsForServiceLevel, agentsRequired, answerTime, averageSpeedOfAnswer, blockingRate, callCapacity, erlangB, erlangC,
  fractionalAgents, fractionalTrunks, longestHandleTime, occupancy, queueLength, requirement, serviceLevel, trunkCapacity, trunks, virtualWait,
  meanWait, redialLoad, waitIfQueued, waitingProbability,
} from '../../../src/core/queueing';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
/** Evenly over the orders of magnitude. */
const across = (min: number, max: number) => between(Math.log(min), Math.log(max)).map(Math.exp);

/** A plausible interval of any centre, from a village switchboard to a national hotline. */
const centre = fc
  .record({ erlangs: across(0.01, 20_000), ahtSeconds: between(20, 1500), staffing: between(-2.5, 4), patienceSeconds: across(5, 2000), answerWithinSeconds: between(0, 120) })
  .map(({ erlangs, ahtSeconds, staffing, patienceSeconds, answerWithinSeconds }) => ({
    calls: (erlangs * 1800) / ahtSeconds,
    ahtSeconds,
    intervalMinutes: 30,
    agents: Math.max(1, Math.ceil(erlangs + staffing * Math.sqrt(erlangs))),
    patienceSeconds,
    answerWithinSeconds,
    erlangs,
  }));
const patient = { patienceSeconds: null };
const number = (outcome: unknown) => {
  expect(typeof outcome).toBe('number');
  return outcome as number;
};
const holds = (property: fc.IProperty<never> | fc.IProperty<unknown>, numRuns = 200) => fc.assert(property as fc.IProperty<unknown>, { seed: 7, numRuns });

describe('with one more agent', () => {
  test('service rises by all five definitions, waiting and abandoning fall', () => {
    holds(fc.property(centre, (q) => {
      const more = { ...q, agents: q.agents + 1 };
      for (const definition of [1, 2, 3, 4, 5] as const) {
        expect(number(serviceLevel({ ...more, definition })) - number(serviceLevel({ ...q, definition }))).toBeGreaterThan(-1e-12);
      }
      expect(number(serviceLevel({ ...more, ...patient }))).toBeGreaterThan(number(serviceLevel({ ...q, ...patient })) - 1e-12);
      for (const falls of [waitingProbability, abandonmentRate, occupancy, averageSpeedOfAnswer, queueLength, virtualWait]) {
        expect(number(falls(more))).toBeLessThanOrEqual(number(falls(q)) * (1 + 1e-9) + 1e-12);
      }
    }));
  });

  test('trunks lose less', () => {
    holds(fc.property(across(0.01, 1e5), between(0.5, 1.5), (erlangs, ratio) => {
      const lines = Math.ceil(erlangs * ratio);
      expect(number(erlangB(lines + 1, erlangs))).toBeLessThanOrEqual(number(erlangB(lines, erlangs)));
    }));
  });
});

test('with more calls, service falls and waiting rises', () => {
  holds(fc.property(centre, between(1.0001, 1.5), (q, growth) => {
    const busier = { ...q, calls: q.calls * growth };
    expect(number(serviceLevel(busier))).toBeLessThanOrEqual(number(serviceLevel(q)) + 1e-12);
    for (const rises of [waitingProbability, abandonmentRate, occupancy, queueLength]) {
      expect(number(rises(busier))).toBeGreaterThanOrEqual(number(rises(q)) * (1 - 1e-9) - 1e-12);
    }
  }));
});

test('the continuous formulas pass through the whole numbers without a step', () => {
  holds(fc.property(across(0.1, 1e4), between(0, 3), (erlangs, staffing) => {
    const n = Math.ceil(erlangs + staffing * Math.sqrt(erlangs)) + 1;
    for (const f of [erlangB, erlangC]) {
      const whole = number(f(n, erlangs));
      expect(number(f(n * (1 - 1e-9), erlangs)) / whole).toBeCloseTo(1, 4);
      expect(number(f(n * (1 + 1e-9), erlangs)) / whole).toBeCloseTo(1, 4);
    }
  }));
});

describe('models pass into one another', () => {
  test('Erlang A becomes Erlang C as patience grows', () => {
    holds(fc.property(centre, (q) => {
      if (q.agents <= q.erlangs * 1.01) return;
      const endless = { ...q, patienceSeconds: 1e11 };
      expect(number(serviceLevel(endless))).toBeCloseTo(number(serviceLevel({ ...q, ...patient })), 6);
      expect(number(waitingProbability(endless))).toBeCloseTo(number(waitingProbability({ ...q, ...patient })), 6);
      expect(number(abandonmentRate(endless))).toBeLessThan(1e-6);
    }));
  });

  test('Erlang A becomes Erlang B as patience vanishes', () => {
    holds(fc.property(centre, (q) => {
      const hasty = { ...q, patienceSeconds: 1e-8 };
      const busy = number(erlangB(q.agents, q.erlangs));
      expect(number(abandonmentRate(hasty))).toBeCloseTo(busy, 6);
      expect(number(serviceLevel({ ...hasty, answerWithinSeconds: 0 }))).toBeCloseTo(1 - busy, 6);
    }));
  });

  test('Erlang X becomes Erlang A with lines enough, in every measure', () => {
    holds(fc.property(centre, (q) => {
      if (q.erlangs > 500) return;
      const lines = { ...q, lines: Math.ceil(3 * q.erlangs) + q.agents + 4000 };
      for (const definition of [1, 2, 3, 4, 5] as const) {
        expect(number(serviceLevel({ ...lines, definition }))).toBeCloseTo(number(serviceLevel({ ...q, definition })), 10);
      }
      for (const measure of [waitingProbability, abandonmentRate, averageSpeedOfAnswer, virtualWait, occupancy, queueLength, waitIfQueued]) {
        const limit = number(measure(q));
        expect(Math.abs(number(measure(lines)) - limit)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, limit));
      }
    }), 100);
  });

  test('with as many lines as agents it is Erlang B, whatever the patience', () => {
    holds(fc.property(centre, fc.boolean(), (q, endless) => {
      const loss = { ...q, lines: q.agents, ...(endless ? patient : {}) };
      expect(number(blockingRate(loss))).toBeCloseTo(number(erlangB(q.agents, q.erlangs)), 12);
      expect(number(waitingProbability(loss))).toBe(0);
      expect(number(averageSpeedOfAnswer(loss))).toBe(0);
    }));
  });

  test('with lines and endless patience, the textbook birth-and-death sum comes out', () => {
    const [agents, erlangs, lines] = [4, 5, 9];
    const weights = [1];
    for (let k = 1; k <= lines; k++) weights.push((weights[k - 1]! * erlangs) / Math.min(k, agents));
    const total = weights.reduce((a, b) => a + b);
    const q = { calls: 50, ahtSeconds: 180, intervalMinutes: 30, agents, lines };
    expect(blockingRate(q)).toBeCloseTo(weights[lines]! / total, 14);
    expect(waitingProbability(q)).toBeCloseTo(weights.slice(agents, lines).reduce((a, b) => a + b) / total, 14);
    expect(queueLength(q)).toBeCloseTo(weights.slice(agents).reduce((mean, w, k) => mean + k * w, 0) / total, 13);
  });
});

describe('definitions', () => {
  test('answered ÷ offered is the strictest, and all agree when nobody hangs up', () => {
    holds(fc.property(centre, (q) => {
      const strict = number(serviceLevel(q));
      for (const definition of [2, 3, 4, 5] as const) {
        expect(number(serviceLevel({ ...q, definition }))).toBeGreaterThanOrEqual(strict - 1e-12);
        expect(serviceLevel({ ...q, ...patient, definition })).toBe(serviceLevel({ ...q, ...patient }));
      }
    }));
  });

  test('calls are answered, abandoned or blocked, and nothing else', () => {
    holds(fc.property(centre, fc.integer({ min: 0, max: 30 }), fc.boolean(), (q, places, limited) => {
      const queue = limited ? { ...q, lines: q.agents + places } : q;
      const answered = (number(occupancy(queue)) * q.agents) / q.erlangs;
      expect(answered + number(abandonmentRate(queue)) + number(blockingRate(queue))).toBeCloseTo(1, 9);
      // In the end everybody who stays is answered.
      expect(number(serviceLevel({ ...queue, answerWithinSeconds: 1e9 }))).toBeCloseTo(answered, 9);
      // Little's law for those who wait
      expect(number(queueLength(queue))).toBeCloseTo((number(abandonmentRate(queue)) * q.patienceSeconds * q.erlangs) / q.ahtSeconds, 6);
    }));
  });
});

describe('redialling', () => {
  test('adds load until attempts and lost calls balance', () => {
    holds(fc.property(centre, between(0.01, 0.95), (q, redial) => {
      const state = { ...q, redial };
      const lost = number(abandonmentRate(state));
      const attempts = q.calls / (1 - redial * lost);
      expect(number(abandonmentRate({ ...q, calls: attempts }))).toBeCloseTo(lost, 9);
      expect(lost).toBeGreaterThanOrEqual(number(abandonmentRate(q)) - 1e-12);
    }));
  });

  test('by everyone leaves no calls lost in the end, if there are agents enough', () => {
    const q = { calls: 100, ahtSeconds: 180, agents: 12, intervalMinutes: 30, patienceSeconds: 60, redial: 1, answerWithinSeconds: 20 };
    expect(number(occupancy(q)) * 12).toBeCloseTo(10, 9);
    const swamped = { ...q, agents: 9 };
    expect(serviceLevel(swamped)).toBe(0);
    expect(occupancy(swamped)).toBe(1);
    expect(waitingProbability(swamped)).toBe(1);
    expect(queueLength(swamped)).toMatchObject({ code: 'unstable' });
    expect(averageSpeedOfAnswer(swamped)).toMatchObject({ code: 'unstable' });
  });
});

describe('inverses', () => {
  const target = fc.record({ erlangs: across(0.01, 50_000), ahtSeconds: between(20, 1500), serviceLevel: between(0.3, 0.999), answerWithinSeconds: between(0, 120) })
    .map(({ erlangs, ...rest }) => ({ calls: (erlangs * 1800) / rest.ahtSeconds, intervalMinutes: 30, erlangs, ...rest }));

  test('the agents found reach the target and one fewer does not', () => {
    holds(fc.property(target, (q) => {
      const agents = number(agentsForServiceLevel(q));
      expect(number(serviceLevel({ ...q, agents }))).toBeGreaterThanOrEqual(q.serviceLevel - 1.1e-12);
      if (agents - 1 > q.erlangs) expect(number(serviceLevel({ ...q, agents: agents - 1 }))).toBeLessThan(q.serviceLevel);
      expect(agentsRequired(q)).toBe(agents);
    }), 400);
  });

  test('counting agents up from one finds the same number', () => {
    holds(fc.property(target, (q) => {
      if (q.erlangs > 300) return;
      let agents = Math.floor(q.erlangs) + 1;
      while (number(serviceLevel({ ...q, agents })) < q.serviceLevel - 1e-12) agents++;
      expect(agentsForServiceLevel(q)).toBe(agents);
    }), 300);
  });

  test('with patience too, by every definition, and for abandonment and speed', () => {
    holds(fc.property(target, across(10, 900), fc.constantFrom(1, 2, 3, 4, 5), (q, patienceSeconds, definition) => {
      const asked = { ...q, patienceSeconds, definition: definition as 1 };
      const agents = number(agentsRequired(asked));
      expect(number(serviceLevel({ ...asked, agents }))).toBeGreaterThanOrEqual(q.serviceLevel - 1.1e-12);
      if (agents > 0) expect(number(serviceLevel({ ...asked, agents: agents - 1 }))).toBeLessThan(q.serviceLevel);
      const bare = { ...asked, serviceLevel: null };
      const few = number(agentsRequired({ ...bare, maxAbandonment: 0.05 }));
      expect(number(abandonmentRate({ ...asked, agents: few }))).toBeLessThanOrEqual(0.05 + 1e-11);
      expect(number(abandonmentRate({ ...asked, agents: few - 1 }))).toBeGreaterThan(0.05);
      const quick = number(agentsRequired({ ...bare, maxAsaSeconds: 5 }));
      expect(number(averageSpeedOfAnswer({ ...asked, agents: quick }))).toBeLessThanOrEqual(5 + 1e-9);
    }), 120);
  });

  test('fractional agents meet the target exactly, within one agent below the whole number', () => {
    holds(fc.property(target, (q) => {
      const agents = number(fractionalAgents(q));
      const whole = number(agentsForServiceLevel(q));
      expect(agents).toBeLessThanOrEqual(whole + 1e-9);
      expect(agents).toBeGreaterThan(whole - 1 - 1e-9);
      expect(number(serviceLevel({ ...q, agents }))).toBeCloseTo(q.serviceLevel, 7);
    }), 300);
  });

  test('fractional agents under Erlang A, for every condition', () => {
    holds(fc.property(target, across(10, 900), (q, patienceSeconds) => {
      if (q.erlangs < 0.5) return;
      const impatient = { ...q, patienceSeconds };
      expect(number(serviceLevel({ ...impatient, agents: number(fractionalAgents(impatient)) }))).toBeCloseTo(q.serviceLevel, 7);
      const bare = { ...impatient, serviceLevel: null };
      expect(number(abandonmentRate({ ...bare, agents: number(fractionalAgents({ ...bare, maxAbandonment: 0.04 })) }))).toBeCloseTo(0.04, 9);
      const busy = number(fractionalAgents({ ...bare, maxOccupancy: 0.8 }));
      // Below one agent hang-ups can keep the occupancy down to the last fraction.
      if (busy >= 1) expect(number(occupancy({ ...bare, agents: busy }))).toBeCloseTo(0.8, 9);
    }), 100);
  });

  test('capacity is the inverse of agents, and the longest handle time that of capacity', () => {
    holds(fc.property(target, (q) => {
      const agents = number(agentsForServiceLevel(q));
      const capacity = number(callCapacity({ ...q, agents }));
      expect(capacity).toBeGreaterThanOrEqual(q.calls * (1 - 1e-9));
      expect(number(serviceLevel({ ...q, calls: capacity, agents }))).toBeCloseTo(q.serviceLevel, 7);
      expect(number(longestHandleTime({ ...q, calls: capacity, agents }))).toBeCloseTo(q.ahtSeconds, 4);
    }));
  });

  test('capacity with patience is met exactly', () => {
    holds(fc.property(target, across(30, 900), (q, patienceSeconds) => {
      const asked = { ...q, patienceSeconds, agents: Math.ceil(q.erlangs) };
      expect(number(serviceLevel({ ...asked, calls: number(callCapacity(asked)) }))).toBeCloseTo(q.serviceLevel, 9);
    }));
  });

  test('the answer time of a share is the limit at which the service level is that share', () => {
    holds(fc.property(centre, between(0.05, 0.99), fc.constantFrom('C', 'A', 'X'), (q, percent, model) => {
      const queue = { ...q, patienceSeconds: model === 'C' ? null : q.patienceSeconds, lines: model === 'X' ? q.agents + 50 : null };
      const seconds = answerTime({ ...queue, percent });
      if (isFault(seconds) || seconds > 1e9) return;
      const level = number(serviceLevel({ ...queue, answerWithinSeconds: seconds }));
      if (seconds === 0) expect(level).toBeGreaterThanOrEqual(percent - 1e-12);
      else expect(level).toBeCloseTo(percent, 8);
    }));
  });

  test('trunks, their fraction and their capacity undo one another', () => {
    holds(fc.property(across(0.01, 1e5), across(1e-6, 0.5), (erlangs, maxBlocking) => {
      const lines = number(trunks(erlangs, maxBlocking));
      expect(number(erlangB(lines, erlangs))).toBeLessThanOrEqual(maxBlocking + 1.1e-12);
      if (lines > 0) expect(number(erlangB(lines - 1, erlangs))).toBeGreaterThan(maxBlocking);
      const fraction = number(fractionalTrunks(erlangs, maxBlocking));
      expect(number(erlangB(fraction, erlangs)) / maxBlocking).toBeCloseTo(1, 6);
      expect(number(trunkCapacity(fraction, maxBlocking)) / erlangs).toBeCloseTo(1, 6);
    }));
  });

  test('the condition that binds is named, and asks for no more than it must', () => {
    const base = { calls: 100, ahtSeconds: 180, intervalMinutes: 30 };
    const level = { serviceLevel: 0.8, answerWithinSeconds: 20 };
    expect(requirement({ ...base, ...level })).toEqual({ agents: 14, because: 'service_level' });
    expect(requirement({ ...base, ...level, maxOccupancy: 0.6 })).toEqual({ agents: 17, because: 'max_occupancy' });
    expect(requirement({ ...base, ...level, minAgents: 20 })).toEqual({ agents: 20, because: 'min_agents' });
    expect(requirement({ ...base, ...level, maxAsaSeconds: 1 })).toMatchObject({ because: 'max_asa' });
    expect(requirement({ ...base, ...level, patienceSeconds: 60, maxAbandonment: 0.001 })).toMatchObject({ because: 'max_abandon' });
    expect(requirement({ ...base, calls: 0, ...level, minAgents: 3 })).toEqual({ agents: 3, because: 'min_agents' });
    expect(requirement(base)).toEqual({ agents: 11, because: 'load' });
  });

  test('under Erlang X the agents found reach the target, and too few lines are a fault', () => {
    const q = { calls: 100, ahtSeconds: 180, intervalMinutes: 30, patienceSeconds: 60, lines: 30, redial: 0.3, serviceLevel: 0.8, answerWithinSeconds: 20 };
    const agents = number(agentsRequired(q));
    expect(number(serviceLevel({ ...q, agents }))).toBeGreaterThanOrEqual(0.8);
    expect(number(serviceLevel({ ...q, agents: agents - 1 }))).toBeLessThan(0.8);
    expect(agentsRequired({ ...q, lines: 8 })).toMatchObject({ code: 'unattainable', argument: 'service_level' });
  });
});

describe('the edges', () => {
  const measures = [waitingProbability, abandonmentRate, blockingRate, occupancy, averageSpeedOfAnswer, queueLength, virtualWait, waitIfQueued];

  test('without calls nobody waits, and no agents are needed', () => {
    for (const patienceSeconds of [null, 60]) {
      for (const lines of [null, 5]) {
        for (const agents of [0, 3]) {
          const q = { calls: 0, ahtSeconds: 180, agents, intervalMinutes: 30, patienceSeconds, lines, redial: 0.5, answerWithinSeconds: 20, serviceLevel: 0.8 };
          for (const measure of measures.filter((one) => one !== waitIfQueued)) expect(measure(q)).toBe(0);
          // The wait of one who would have to wait: until an agent of three is free, or patience ends.
          expect(waitIfQueued(q)).toBeCloseTo(agents === 0 ? patienceSeconds ?? 0 : 1 / (agents / 180 + 1 / (patienceSeconds ?? Infinity)), 9);
          expect(serviceLevel(q)).toBe(1);
          expect(answerTime({ ...q, percent: 0.9 })).toBe(0);
          expect(agentsForServiceLevel(q)).toBe(0);
          expect(agentsRequired(q)).toBe(0);
        }
      }
    }
  });

  test('a queue that never empties has service level 0, occupancy 1 and no mean wait', () => {
    const q = { calls: 100, ahtSeconds: 180, agents: 10, intervalMinutes: 30, answerWithinSeconds: 20 };
    expect(serviceLevel(q)).toBe(0);
    expect(waitingProbability(q)).toBe(1);
    expect(occupancy(q)).toBe(1);
    for (const measure of [averageSpeedOfAnswer, queueLength, virtualWait, waitIfQueued]) {
      expect(measure(q)).toEqual({ code: 'unstable', argument: 'agents', agents: 10, erlangs: 10 });
    }
    expect(answerTime({ ...q, percent: 0.5 })).toMatchObject({ code: 'unstable' });
  });

  test('without agents everybody hangs up or stays', () => {
    const q = { calls: 100, ahtSeconds: 180, agents: 0, intervalMinutes: 30, answerWithinSeconds: 20, patienceSeconds: 60 };
    expect(abandonmentRate(q)).toBe(1);
    expect([1, 2, 3, 5].map((definition) => serviceLevel({ ...q, definition: definition as 1 }))).toEqual([0, 0, 0, 0]);
    expect(serviceLevel({ ...q, definition: 4 })).toBeCloseTo(1 - Math.exp(-1 / 3), 12);
    expect(occupancy(q)).toBe(1);
    expect(blockingRate({ ...q, patienceSeconds: null, lines: 3 })).toBe(1);
    expect(serviceLevel({ ...q, patienceSeconds: null, lines: 3 })).toBe(0);
    expect(queueLength(q)).toBeCloseTo((100 / 1800) * 60, 12);
  });

  test('more agents than lines are of no use', () => {
    const q = { calls: 100, ahtSeconds: 180, intervalMinutes: 30, answerWithinSeconds: 20, lines: 12 };
    expect(serviceLevel({ ...q, agents: 20 })).toBe(serviceLevel({ ...q, agents: 12 }));
    expect(number(occupancy({ ...q, agents: 24 })) * 2).toBeCloseTo(number(occupancy({ ...q, agents: 12 })), 12);
  });

  test('a service level of 1 cannot be met, nor an abandonment of 0', () => {
    const q = { calls: 100, ahtSeconds: 180, intervalMinutes: 30, answerWithinSeconds: 20, serviceLevel: 1 };
    for (const f of [agentsForServiceLevel, agentsRequired, fractionalAgents]) expect(f(q)).toMatchObject({ code: 'unattainable', argument: 'service_level' });
    expect(agentsRequired({ ...q, serviceLevel: null, patienceSeconds: 60, maxAbandonment: 0 })).toMatchObject({ code: 'unattainable', argument: 'max_abandon' });
    expect(trunks(10, 0)).toMatchObject({ code: 'unattainable' });
    expect(answerTime({ ...q, agents: 14, percent: 1 })).toMatchObject({ code: 'never-answered' });
    expect(answerTime({ ...q, agents: 14, patienceSeconds: 60, percent: 0.999 })).toMatchObject({ code: 'never-answered' });
  });

  test.each([
    [{ calls: -1 }, 'below', 'calls'],
    [{ calls: NaN }, 'not-a-number', 'calls'],
    [{ calls: 1e300 }, 'too-large', 'calls'],
    [{ ahtSeconds: 0 }, 'not-positive', 'aht'],
    [{ ahtSeconds: NaN }, 'not-a-number', 'aht'],
    [{ ahtSeconds: 1e200 }, 'above', 'aht'],
    [{ intervalMinutes: 0 }, 'not-positive', 'interval'],
    [{ intervalMinutes: 1800 }, 'interval-in-seconds', 'interval'],
    [{ agents: -1 }, 'below', 'agents'],
    [{ agents: 1e20 }, 'too-large', 'agents'],
    [{ answerWithinSeconds: -1 }, 'below', 'answer_within'],
    [{ answerWithinSeconds: 1e30 }, 'above', 'answer_within'],
    [{ patienceSeconds: 0 }, 'not-positive', 'patience'],
    [{ patienceSeconds: 1e-20 }, 'below', 'patience'],
    [{ lines: 0 }, 'below', 'lines'],
    [{ lines: NaN }, 'not-a-number', 'lines'],
    [{ lines: 12.5 }, 'not-whole', 'lines'],
    [{ lines: 1e7 }, 'too-large', 'lines'],
    [{ redial: 1.5 }, 'not-a-fraction', 'redial'],
    [{ redialBlocked: -0.1 }, 'not-a-fraction', 'redial_blocked'],
    [{ definition: 6 }, 'not-a-choice', 'definition'],
  ])('%j is refused by name', (wrong, code, argument) => {
    const q = { calls: 100, ahtSeconds: 180, agents: 14, intervalMinutes: 30, answerWithinSeconds: 20, ...wrong };
    expect(serviceLevel(q as Parameters<typeof serviceLevel>[0])).toMatchObject({ code, argument });
  });

  test.each([
    [{ serviceLevel: 80 }, 'not-a-fraction', 'service_level'],
    [{ maxOccupancy: 0 }, 'not-a-fraction', 'max_occupancy'],
    [{ maxAbandonment: 3 }, 'not-a-fraction', 'max_abandon'],
    [{ maxAsaSeconds: 0 }, 'not-positive', 'max_asa'],
    [{ minAgents: -2 }, 'below', 'min_agents'],
    [{ answerWithinSeconds: null }, 'missing', 'answer_within'],
  ])('the condition %j is refused by name', (wrong, code, argument) => {
    const q = { calls: 100, ahtSeconds: 180, intervalMinutes: 30, serviceLevel: 0.8, answerWithinSeconds: 20, ...wrong };
    expect(agentsRequired(q)).toMatchObject({ code, argument });
  });

  test('the bare formulas refuse what is not a count or a load', () => {
    for (const f of [erlangB, erlangC]) {
      expect(f(-1, 10)).toMatchObject({ code: 'below' });
      expect(f(10, -1)).toMatchObject({ code: 'below', argument: 'erlangs' });
      expect(f(10, 0)).toBe(0);
    }
    expect(erlangB(0, 10)).toBe(1);
    expect(erlangC(0, 10)).toBe(1);
    expect(trunks(-1, 0.1)).toMatchObject({ code: 'below' });
    expect(trunks(1e13, 0.1)).toMatchObject({ code: 'too-large' });
    expect(trunks(10, 2)).toMatchObject({ code: 'not-a-fraction' });
    expect([trunks(0, 0.1), fractionalTrunks(0, 0.1), trunkCapacity(0, 0.1)]).toEqual([0, 0, 0]);
    expect(trunkCapacity(10, 1)).toMatchObject({ code: 'too-large' });
    expect(fractionalTrunks(-1, 0.1)).toMatchObject({ code: 'below' });
  });

  test('a capacity without agents is zero, and one that no load exceeds is refused', () => {
    const q = { agents: 0, ahtSeconds: 180, intervalMinutes: 30, serviceLevel: 0.8, answerWithinSeconds: 20 };
    expect(callCapacity(q)).toBe(0);
    expect(callCapacity({ ...q, agents: 5, patienceSeconds: 5, definition: 4 })).toMatchObject({ code: 'too-large' });
    expect(callCapacity({ ...q, serviceLevel: 2 })).toMatchObject({ code: 'not-a-fraction' });
    expect(longestHandleTime({ ...q, agents: 5, calls: 0 })).toMatchObject({ code: 'not-positive', argument: 'calls' });
    expect(longestHandleTime({ ...q, agents: 5, calls: 1e-12 })).toMatchObject({ code: 'too-large' });
  });

  test('large and small centres behave', () => {
    const base = { intervalMinutes: 30, serviceLevel: 0.8, answerWithinSeconds: 20 };
    // Nearly all wait, so it takes 9 ln 5 = 14.5 agents above the load for a fifth to be left after a ninth of the handle time.
    expect(agentsForServiceLevel({ ...base, calls: 1e8, ahtSeconds: 180 })).toBe(10_000_015);
    expect(agentsForServiceLevel({ ...base, calls: 1e-8, ahtSeconds: 180 })).toBe(1);
    expect(agentsForServiceLevel({ ...base, calls: 1e6, ahtSeconds: 1e-3 })).toBe(1);
    const crowd = { ...base, calls: 1e7, ahtSeconds: 180, agents: 1e6 };
    expect(serviceLevel(crowd)).toBe(0);
    expect(number(serviceLevel({ ...crowd, patienceSeconds: 60 }))).toBeGreaterThan(0.9);
  });

  test('no finite input gives NaN, Infinity, a negative number or a share above one', () => {
    const extreme = fc.oneof(
      fc.constantFrom(0, 5e-324, 1e-300, 1e-12, 1e-9, 1e-3, 0.5, 1, 2, 10, 1e3, 1e6, 1e7, 1e9, 1e12, 1e15, 1e100, Number.MAX_VALUE),
      across(1e-4, 1e8),
    );
    const maybe = (value: fc.Arbitrary<number>) => fc.option(value, { nil: null, freq: 2 });
    const anything = fc.record({
      calls: extreme, ahtSeconds: extreme, agents: extreme, intervalMinutes: fc.oneof(fc.constant(30), extreme), patienceSeconds: maybe(extreme),
      lines: maybe(across(1, 1e4).map(Math.ceil)), redial: fc.constantFrom(0, 0, 0.1, 0.9, 0.999999, 1), redialBlocked: fc.constantFrom(null, null, 0, 0.3, 1), answerDefinition: fc.constantFrom(1, 1, 2, 3),
      answerWithinSeconds: extreme,
      maxOccupancy: fc.constantFrom(null, null, 1, 0.9, 1e-9, 1e-300), maxAsaSeconds: fc.constantFrom(null, null, 10, 1e-300, 1e300),
      maxAbandonment: fc.constantFrom(null, null, 0.05, 1e-300), minAgents: fc.constantFrom(null, 3, 1e9, 1e300),
      definition: fc.constantFrom(1, 2, 3, 4, 5), serviceLevel: fc.constantFrom(0, 1e-300, 0.5, 0.8, 0.99, 1 - 1e-13), percent: fc.constantFrom(0, 0.5, 0.8, 1),
    });
    const shares = [serviceLevel, waitingProbability, abandonmentRate, blockingRate, occupancy];
    const amounts = [averageSpeedOfAnswer, meanWait, redialLoad, queueLength, virtualWait, waitIfQueued, answerTime, agentsForServiceLevel, agentsRequired, fractionalAgents, callCapacity, longestHandleTime];
    holds(fc.property(anything, (input) => {
      const q = input as typeof input & { definition: 1; answerDefinition: 1 };
      for (const f of [...shares, ...amounts]) {
        const outcome = f(q);
        if (isFault(outcome)) continue;
        expect(Number.isFinite(outcome)).toBe(true);
        expect(outcome).toBeGreaterThanOrEqual(0);
        if (shares.includes(f as (typeof shares)[number])) expect(outcome).toBeLessThanOrEqual(1);
      }
    }), 1500);
  });

  test('every public measure is tried here', () => {
    expect(Object.keys(queueing).length).toBeGreaterThanOrEqual(22);
  });
});
