import fc from 'fast-check';
import { isFault } from '../../../src/core/fault';
import * as channels from '../../../src/core/channels';
import {
  backlogTime, blendedOccupancy, blendedServiceLevel, blendedSpeedOfAnswer, blendedWaitingProbability, blendThreshold, chatAbandonment, chatAgents,
  chatAgentsBusy, chatBlocking, chatOccupancy, chatPace, chatQueueLength, chatServiceLevel, chatSpeedOfAnswer, chatWaitingProbability, deferredAgents,
  isRising, outboundVolume, type ChatQueue,
} from '../../../src/core/channels';
import { easesWithAgents } from '../../../src/core/channels/eases-with-agents';
import {
  abandonmentRate, agentsRequired, averageSpeedOfAnswer, blockingRate, occupancy, queueLength, serviceLevel, virtualWait, waitingProbability,
} from '../../../src/core/queueing';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
/** Evenly over the orders of magnitude. */
const across = (min: number, max: number) => between(Math.log(min), Math.log(max)).map(Math.exp);
const number = (outcome: unknown) => {
  expect(typeof outcome).toBe('number');
  return outcome as number;
};
const holds = (property: fc.IProperty<never> | fc.IProperty<unknown>, numRuns = 150) => fc.assert(property as fc.IProperty<unknown>, { seed: 11, numRuns });
const definitions = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1>;

/** A centre whose agents take up to four chats; `slowdown` is what a further chat multiplies the handle time by. */
function centre(slowdown: (further: number) => fc.Arbitrary<number>) {
  return fc
    .record({
      first: between(60, 900), steps: fc.tuple(slowdown(1), slowdown(2), slowdown(3)), most: fc.integer({ min: 1, max: 4 }), agents: fc.integer({ min: 1, max: 60 }),
      crowding: between(0.3, 1.6), patienceSeconds: fc.option(across(20, 3000)), answerWithinSeconds: between(0, 120), places: fc.option(fc.integer({ min: 0, max: 60 })),
    })
    .map(({ first, steps, most, agents, crowding, patienceSeconds, answerWithinSeconds, places }) => {
      const ahtByConcurrency = steps.slice(0, most - 1).reduce((list, step) => [...list, list.at(-1)! * step], [first]);
      const chats = (crowding * agents * most * 1800) / ahtByConcurrency.at(-1)!;
      return { chats, ahtByConcurrency, agents, intervalMinutes: 30, patienceSeconds, answerWithinSeconds, lines: places === null ? null : agents * most + places };
    });
}

// From as quick as alone to as slow as one after the other.
const rising = centre((further) => between(1, 1 + 1 / further));
const anyShape = centre(() => across(0.4, 6));
const patientAndFull = ({ chats, ahtByConcurrency, agents, patienceSeconds, lines }: ChatQueue) =>
  patienceSeconds === null && lines === null && (chats / 1800) * ahtByConcurrency.at(-1)! >= agents * ahtByConcurrency.length * (1 - 1e-9);

describe('chat', () => {
  test('where every further chat adds throughput, service rises with every agent and abandonment falls', () => {
    holds(fc.property(rising, definitions, (q, definition) => {
      expect(isRising(chatPace(q.ahtByConcurrency).map((pace) => pace * (1 + 1e-12)))).toBe(true);
      const open = { ...q, lines: null, definition };
      const more = { ...open, agents: q.agents + 1 };
      expect(number(chatServiceLevel(more)) - number(chatServiceLevel(open))).toBeGreaterThan(-1e-11);
      expect(number(chatAbandonment(more)) - number(chatAbandonment(open))).toBeLessThan(1e-11);
      const offered = { ...q, definition: 1 as const };
      expect(number(chatServiceLevel({ ...offered, agents: q.agents + 1 })) - number(chatServiceLevel(offered))).toBeGreaterThan(-1e-11);
    }), 150);
  });

  test('service rises with every agent wherever the search relies on it, whatever the handle times', () => {
    holds(fc.property(anyShape, definitions, (q, definition) => {
      const asked = { ...q, definition };
      if (!easesWithAgents(asked)) return;
      expect(number(chatServiceLevel({ ...asked, agents: q.agents + 1 })) - number(chatServiceLevel(asked))).toBeGreaterThan(-1e-11);
    }), 300);
  });

  test('an agent more can make it worse where throughput falls, chats get quicker together and lines are few', () => {
    const q = { chats: 53, ahtByConcurrency: [275, 169, 122, 173], intervalMinutes: 30, patienceSeconds: 1270, lines: 3, answerWithinSeconds: 2 };
    expect(chatServiceLevel({ ...q, agents: 2 })).toBeLessThan(chatServiceLevel({ ...q, agents: 1 }) as number);
    expect(easesWithAgents(q)).toBe(false);
  });

  test('service falls and abandonment rises with chats, where every further chat adds throughput', () => {
    holds(fc.property(rising, between(1.001, 1.5), (q, growth) => {
      const busier = { ...q, chats: q.chats * growth };
      expect(number(chatServiceLevel(busier))).toBeLessThan(number(chatServiceLevel(q)) + 1e-11);
      expect(number(chatOccupancy(busier))).toBeGreaterThan(number(chatOccupancy(q)) - 1e-11);
      if (q.lines === null) expect(number(chatAbandonment(busier))).toBeGreaterThan(number(chatAbandonment(q)) - 1e-11);
    }));
  });

  test('one chat at a time is a call: Erlang C, with patience Erlang A, with lines Erlang X', () => {
    holds(fc.property(rising, definitions, (chat, definition) => {
      const aht = chat.ahtByConcurrency[0]!;
      const q = { ...chat, ahtByConcurrency: [aht], lines: chat.lines === null ? null : chat.agents + 7, definition };
      const call = { ...q, calls: q.chats, ahtSeconds: aht };
      const pairs: [unknown, unknown][] = [
        [chatServiceLevel(q), serviceLevel(call)],
        [chatWaitingProbability(q), waitingProbability(call)],
        [chatAbandonment(q), abandonmentRate(call)],
        [chatBlocking(q), blockingRate(call)],
        [chatOccupancy(q), occupancy(call)],
        [chatAgentsBusy(q), occupancy(call)],
        [chatQueueLength(q), queueLength(call)],
        [chatSpeedOfAnswer({ ...q, answerDefinition: 1 }), averageSpeedOfAnswer(call)],
        [chatSpeedOfAnswer({ ...q, answerDefinition: 3 }), virtualWait(call)],
      ];
      for (const [ours, theirs] of pairs) {
        if (isFault(theirs)) expect(ours).toMatchObject({ code: theirs.code });
        else expect(Math.abs(number(ours) - number(theirs))).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, theirs as number));
      }
      if (q.lines === null) {
        const target = { ...q, serviceLevel: 0.8 };
        expect(chatAgents(target)).toBe(agentsRequired({ ...call, serviceLevel: 0.8 }));
      }
    }), 150);
  });

  test('agents are the inverse of the service level: they reach it, and no smaller number does', () => {
    holds(fc.property(anyShape, definitions, between(0.3, 0.99), fc.option<number>(across(0.01, 0.5)), (q, definition, target, maxAbandonment) => {
      const asked = { ...q, definition, serviceLevel: target, maxAbandonment };
      const met = (agents: number) =>
        number(chatServiceLevel({ ...asked, agents })) >= target - 1.1e-12 && number(chatAbandonment({ ...asked, agents })) <= (maxAbandonment ?? 1) + 1.1e-12;
      const agents = chatAgents(asked);
      const tried = isFault(agents) ? q.lines! : agents;
      if (isFault(agents)) expect(agents.code).toBe('unattainable');
      else expect(met(agents)).toBe(true);
      for (let fewer = 0; fewer < tried; fewer++) expect(met(fewer)).toBe(false);
    }), 200);
  });

  test('a target that not even one agent for every line meets is unattainable, and the condition is named', () => {
    const q = { chats: 200, ahtByConcurrency: [300, 400], intervalMinutes: 30, patienceSeconds: 60, lines: 5, answerWithinSeconds: 20, serviceLevel: 0.8 };
    expect(chatAgents(q)).toMatchObject({ code: 'unattainable', argument: 'service_level' });
  });

  test('shares stay within 0 to 1 and nothing is infinite, for any shape of handle times', () => {
    holds(fc.property(anyShape, (q) => {
      for (const share of [chatWaitingProbability, chatAbandonment, chatBlocking, chatOccupancy, chatAgentsBusy]) {
        expect(number(share(q))).toBeGreaterThanOrEqual(0);
        expect(number(share(q))).toBeLessThanOrEqual(1);
      }
      for (const definition of [1, 2, 3] as const) {
        const wait = chatSpeedOfAnswer({ ...q, answerDefinition: definition });
        if (patientAndFull(q)) expect(wait).toMatchObject({ code: 'unstable', argument: 'agents' });
        else if (!isFault(wait)) expect(wait).toBeGreaterThanOrEqual(0);
      }
    }), 150);
  });

  test('chats that come as fast as full agents end them, with nobody leaving, make a queue that never empties', () => {
    const q = { chats: 60, ahtByConcurrency: [300, 480, 800], agents: 8, intervalMinutes: 30, answerWithinSeconds: 20 };
    expect(chatServiceLevel({ ...q, chats: 54 })).toBe(0);
    expect(chatServiceLevel({ ...q, chats: 53 })).toBeGreaterThan(0.3);
    expect(chatWaitingProbability(q)).toBe(1);
    expect(chatOccupancy(q)).toBe(1);
    expect(chatAgentsBusy(q)).toBe(1);
    expect(chatSpeedOfAnswer(q)).toMatchObject({ code: 'unstable', agents: 8 });
    expect(chatQueueLength(q)).toMatchObject({ code: 'unstable', agents: 8 });
  });

  test('without chats all are answered and nobody is needed', () => {
    const q = { chats: 0, ahtByConcurrency: [300, 400], agents: 0, intervalMinutes: 30, answerWithinSeconds: 20 };
    expect(chatServiceLevel(q)).toBe(1);
    expect(chatOccupancy(q)).toBe(0);
    expect(chatSpeedOfAnswer(q)).toBe(0);
    expect(chatAgents({ ...q, serviceLevel: 0.8 })).toBe(0);
  });

  test('it is the birth-and-death process of the chats in the centre, state by state, also where the centre has two ways to be', () => {
    holds(fc.property(anyShape, (q) => {
      if (q.patienceSeconds === null && q.lines === null) return;
      const { waiting, occupancy: inUse } = stateByState(q);
      expect(number(chatWaitingProbability(q))).toBeCloseTo(waiting, 9);
      expect(number(chatOccupancy(q))).toBeCloseTo(inUse, 9);
    }), 40);
    // Whoever has three chats crawls: 200 agents are quick, or swamped, for days on end.
    const crawl = { ahtByConcurrency: [100, 100, 3000], agents: 200, intervalMinutes: 30, patienceSeconds: 100, lines: null };
    for (const chats of [3072, 3101, 3132]) {
      const { waiting, occupancy: inUse } = stateByState({ ...crawl, chats });
      expect(number(chatWaitingProbability({ ...crawl, chats }))).toBeCloseTo(waiting, 9);
      expect(number(chatOccupancy({ ...crawl, chats }))).toBeCloseTo(inUse, 9);
    }
  });

  test('a way of being that is some 10^400 times the other is found from either side', () => {
    const crawl = { ahtByConcurrency: [100, 100, 3000], agents: 3000, intervalMinutes: 30, answerWithinSeconds: 20 };
    expect(chatWaitingProbability({ ...crawl, chats: 1e5, patienceSeconds: 6000 })).toBe(1);
    expect(chatOccupancy({ ...crawl, chats: 1e5, lines: 9100 })).toBe(1);
    expect(chatWaitingProbability({ ...crawl, chats: 2e4, patienceSeconds: 60 })).toBe(0);
    expect(number(chatOccupancy({ ...crawl, chats: 2e4, patienceSeconds: 60 })) * 9000).toBeCloseTo((2e4 / 1800) * 100, 6);
  });
});

/** Textbook: the weight of each number of chats from the one before, in logarithms, as far as it matters. */
function stateByState({ chats, ahtByConcurrency, agents, patienceSeconds, lines }: ChatQueue): { waiting: number; occupancy: number } {
  const slots = agents * ahtByConcurrency.length;
  const last = lines ?? Math.max(2 * slots, (chats / 1800) * (patienceSeconds ?? 0) * 2) + 1000;
  const logs = [0];
  for (let k = 1; k <= last; k++) {
    let rate = k > slots ? (k - slots) / (patienceSeconds ?? Infinity) : 0;
    for (let agent = 0; agent < agents; agent++) {
      const own = Math.floor(Math.min(k, slots) / agents) + (agent < Math.min(k, slots) % agents ? 1 : 0);
      if (own > 0) rate += own / ahtByConcurrency[own - 1]!;
    }
    logs.push(logs[k - 1]! + Math.log(chats / 1800) - Math.log(rate));
  }
  const highest = logs.reduce((a, b) => Math.max(a, b));
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((a, b) => a + b);
  const over = (value: (k: number) => number) => weights.reduce((sum, weight, k) => sum + weight * value(k), 0) / total;
  return { waiting: over((k) => (k >= slots && k < (lines ?? Infinity) ? 1 : 0)), occupancy: over((k) => Math.min(k, slots) / slots) };
}

const blended = fc
  .record({ erlangs: across(0.05, 300), spare: across(0.02, 12), ahtSeconds: between(30, 900), share: between(0, 1), answerWithinSeconds: between(0, 120) })
  .map(({ erlangs, spare, ahtSeconds, share, answerWithinSeconds }) => {
    const agents = Math.ceil(erlangs + spare * Math.sqrt(erlangs));
    return { calls: (erlangs * 1800) / ahtSeconds, ahtSeconds, agents, threshold: Math.round(share * agents), intervalMinutes: 30, answerWithinSeconds };
  });

describe('blending', () => {
  test('service rises with the threshold, and outbound work and occupancy fall', () => {
    holds(fc.property(blended, (q) => {
      if (q.threshold === q.agents) return;
      const idler = { ...q, threshold: q.threshold + 1 };
      expect(number(blendedServiceLevel(idler))).toBeGreaterThanOrEqual(number(blendedServiceLevel(q)) - 1e-12);
      expect(number(outboundVolume(idler))).toBeLessThanOrEqual(number(outboundVolume(q)) * (1 + 1e-12));
      expect(number(blendedOccupancy(idler))).toBeLessThanOrEqual(number(blendedOccupancy(q)) + 1e-12);
    }), 150);
  });

  test('with every agent kept for calls it is plain Erlang C', () => {
    holds(fc.property(blended, (q) => {
      const calls = { ...q, threshold: q.agents };
      expect(Math.abs(number(blendedServiceLevel(calls)) - number(serviceLevel(q)))).toBeLessThan(1e-11);
      expect(number(blendedSpeedOfAnswer(calls)) / number(averageSpeedOfAnswer(q))).toBeCloseTo(1, 8);
      expect(number(blendedOccupancy(calls))).toBeCloseTo(number(occupancy(q)), 12);
      expect(outboundVolume(calls)).toBe(0);
    }));
  });

  test('service falls and outbound work shrinks with calls, and agents do nothing else', () => {
    holds(fc.property(blended, between(1.001, 1.5), (q, growth) => {
      const busier = { ...q, calls: q.calls * growth };
      expect(number(blendedServiceLevel(busier))).toBeLessThanOrEqual(number(blendedServiceLevel(q)) + 1e-12);
      expect(number(outboundVolume(busier))).toBeLessThanOrEqual(number(outboundVolume(q)) * (1 + 1e-12));
      const work = ((q.calls + number(outboundVolume(q))) * q.ahtSeconds) / 1800;
      expect(number(blendedOccupancy(q)) * q.agents).toBeCloseTo(work, 8);
      expect(number(blendedOccupancy(q)) * q.agents).toBeGreaterThanOrEqual((q.agents - q.threshold) * (1 - 1e-12));
    }));
  });

  test('the threshold found reaches the service level and one fewer does not', () => {
    holds(fc.property(blended, between(0.1, 0.99), (q, target) => {
      const threshold = blendThreshold({ ...q, serviceLevel: target });
      if (isFault(threshold)) {
        expect(threshold).toMatchObject({ code: 'unattainable', argument: 'service_level' });
        expect(number(blendedServiceLevel({ ...q, threshold: q.agents }))).toBeLessThan(target);
        return;
      }
      expect(number(blendedServiceLevel({ ...q, threshold }))).toBeGreaterThanOrEqual(target - 1.1e-12);
      if (threshold > 0) expect(number(blendedServiceLevel({ ...q, threshold: threshold - 1 }))).toBeLessThan(target);
    }), 150);
  });

  test('with threshold 0 everyone is always busy, every call waits, and agents above the load still answer', () => {
    const q = { calls: 100, ahtSeconds: 180, agents: 12, threshold: 0, intervalMinutes: 30, answerWithinSeconds: 20 };
    expect(blendedWaitingProbability(q)).toBe(1);
    expect(blendedOccupancy(q)).toBe(1);
    expect(blendedSpeedOfAnswer(q)).toBe(90);
    expect(outboundVolume(q)).toBeCloseTo(20, 12);
    expect(blendedServiceLevel(q)).toBeCloseTo(1 - Math.exp(-2 / 9), 14);
  });

  test('calls at or above the agents leave no time for outbound work and a queue that never empties', () => {
    const q = { calls: 120, ahtSeconds: 180, agents: 12, threshold: 3, intervalMinutes: 30, answerWithinSeconds: 20 };
    expect(blendedServiceLevel(q)).toBe(0);
    expect(blendedOccupancy(q)).toBe(1);
    expect(outboundVolume(q)).toBe(0);
    expect(blendedSpeedOfAnswer(q)).toMatchObject({ code: 'unstable', agents: 12, erlangs: 12 });
    expect(blendThreshold({ ...q, serviceLevel: 0.8 })).toMatchObject({ code: 'unattainable' });
  });

  test('without calls outbound work keeps all but the threshold busy', () => {
    const q = { calls: 0, ahtSeconds: 180, agents: 12, threshold: 3, intervalMinutes: 30, answerWithinSeconds: 20 };
    expect(blendedServiceLevel(q)).toBe(1);
    expect(blendedSpeedOfAnswer(q)).toBe(0);
    expect(blendedOccupancy(q)).toBe(0.75);
    expect(blendedOccupancy({ ...q, ahtSeconds: 0 })).toBe(0.75);
    expect(outboundVolume(q)).toBe(90);
    expect(blendThreshold({ ...q, serviceLevel: 0.8 })).toBe(0);
  });

  test('agents and threshold are people: whole, and no more idle than there are', () => {
    const q = { calls: 100, ahtSeconds: 180, agents: 12, threshold: 3, intervalMinutes: 30, answerWithinSeconds: 20 };
    expect(blendedServiceLevel({ ...q, agents: 12.5 })).toMatchObject({ code: 'not-whole', argument: 'agents' });
    expect(blendedServiceLevel({ ...q, threshold: 1.5 })).toMatchObject({ code: 'not-whole', argument: 'threshold' });
    expect(blendedServiceLevel({ ...q, threshold: 13 })).toMatchObject({ code: 'above', argument: 'threshold', limit: 12 });
  });
});

describe('deferred work', () => {
  test('the agents asked for finish it in time, and one fewer does not', () => {
    holds(fc.property(across(1, 1e5), across(1, 4e3), between(0.5, 100), between(0, 5000), between(0.3, 1), (volume, ahtSeconds, windowHours, backlog, share) => {
      const agents = number(deferredAgents({ volume, ahtSeconds, windowHours, backlog, occupancy: share }));
      const all = { backlog: backlog + volume, ahtSeconds, volumePerHour: 0, occupancy: share };
      expect(number(backlogTime({ ...all, agents }))).toBeLessThanOrEqual(windowHours * (1 + 1e-8));
      if (agents > 1) expect(number(backlogTime({ ...all, agents: agents - 1 }))).toBeGreaterThan(windowHours);
    }));
  });

  test('a backlog of 120 cases of 10 minutes is 20 hours of work; 5 agents clear it in 4, in 5 with 6 more an hour', () => {
    const q = { backlog: 120, agents: 5, ahtSeconds: 600, volumePerHour: 0, occupancy: 1 };
    expect(backlogTime(q)).toBe(4);
    expect(backlogTime({ ...q, volumePerHour: 6 })).toBe(5);
    expect(backlogTime({ ...q, occupancy: 0.8 })).toBe(5);
    expect(backlogTime({ ...q, backlog: 0, agents: 0 })).toBe(0);
  });

  test('what comes in as fast as it is done is never cleared', () => {
    const q = { backlog: 120, agents: 5, ahtSeconds: 600, volumePerHour: 30, occupancy: 1 };
    expect(backlogTime(q)).toMatchObject({ code: 'unstable', argument: 'agents', agents: 5, erlangs: 5 });
    expect(backlogTime({ ...q, agents: 0 })).toMatchObject({ code: 'unstable' });
  });

  test('whole agents are not rounded up twice: 21 hours at 70 % in one hour are 30 agents, not 31', () => {
    expect(deferredAgents({ volume: 21, ahtSeconds: 3600, windowHours: 1, backlog: 0, occupancy: 0.7 })).toBe(30);
    expect(deferredAgents({ volume: 0, ahtSeconds: 0, windowHours: 1, backlog: 0, occupancy: 0.7 })).toBe(0);
  });
});

describe('whatever is typed', () => {
  const anyNumber = fc.oneof(
    fc.double(), between(-5, 5), across(1e-320, 1e308), across(1e-3, 1e5), fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 1, 0.8, NaN, Infinity, -Infinity, 1e308, 5e-324),
  );
  const optional = fc.option(anyNumber, { nil: null });
  const query = fc.record({
    calls: anyNumber, chats: anyNumber, ahtSeconds: anyNumber, ahtByConcurrency: fc.array(anyNumber, { maxLength: 4 }), agents: anyNumber, threshold: anyNumber,
    intervalMinutes: anyNumber, answerWithinSeconds: anyNumber, serviceLevel: anyNumber, patienceSeconds: optional, lines: optional, maxAbandonment: optional,
    definition: anyNumber as fc.Arbitrary<1>, answerDefinition: anyNumber as fc.Arbitrary<1>, volume: anyNumber, windowHours: anyNumber, backlog: anyNumber, occupancy: anyNumber, volumePerHour: anyNumber,
  });
  const sane = fc.record({
    calls: across(1e-300, 1e14), chats: across(1e-300, 1e14), ahtSeconds: across(1e-9, 1e12), ahtByConcurrency: fc.array(across(1e-9, 1e12), { minLength: 1, maxLength: 4 }),
    agents: fc.oneof(fc.integer({ min: 0, max: 30 }), across(1, 2e4).map(Math.round)), threshold: fc.integer({ min: 0, max: 30 }), intervalMinutes: across(1e-3, 1440),
    answerWithinSeconds: fc.oneof(fc.constant(0), across(1e-9, 1e12)), serviceLevel: between(0, 1), patienceSeconds: fc.option(across(1e-9, 1e12)),
    lines: fc.option(across(1, 5e4).map(Math.round)), maxAbandonment: fc.option(between(0, 1)), definition: fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1>, answerDefinition: fc.constantFrom(1, 2, 3) as fc.Arbitrary<1>,
    volume: across(1e-300, 1e12), windowHours: across(1e-9, 1e12), backlog: across(1e-300, 1e12), occupancy: across(1e-300, 1), volumePerHour: across(1e-300, 1e12),
  });
  const functions = Object.entries(channels).filter(([name]) => !['chatPace', 'isRising'].includes(name)) as [string, (q: unknown) => unknown][];

  test.each(functions)('%s gives a finite number or says what is wrong', (_name, f) => {
    for (const [asked, runs] of [[query, 300], [sane, 150]] as const) {
      holds(fc.property(asked as fc.Arbitrary<unknown>, (q) => {
        const answer = f(q);
        if (isFault(answer)) return expect(answer.argument).not.toBe('');
        expect(Number.isFinite(answer)).toBe(true);
        expect(answer).toBeGreaterThanOrEqual(0);
      }), runs);
    }
  });
});
