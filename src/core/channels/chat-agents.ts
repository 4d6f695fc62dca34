import { fault, isFault, type Fault, type Outcome } from '../fault';
import { given } from '../given';
import { leastWhole } from '../numeric/least-whole';
import { FORGIVEN } from '../numeric/meets';
import { checkTarget } from '../queueing/agents-for-service-level';
import { checkDefinition, levelOf } from '../queueing/service-level';
import { chatEquilibrium } from './chat-equilibrium';
import { chatPace } from './chat-pace';
import { checkChatQueue, MOST_SLOTS } from './chat-queue';
import type { ChatServiceQuery } from './chat-service-level';
import { easesWithAgents } from './eases-with-agents';

export interface ChatTarget extends Omit<ChatServiceQuery, 'agents'> {
  /** Fraction of chats to be taken up in time. */
  readonly serviceLevel: number;
  /** Largest share of visitors that may leave; absent: no limit. */
  readonly maxAbandonment?: number | null;
}

// Places looked at in a search, all numbers of agents together: at most a second or two.
const MOST_STEPS = 2e7;

/**
 * The smallest whole number of agents that takes up chats in time and, if asked, loses no more visitors than allowed; 0 without
 * chats. Where service is sure to rise with every agent the number is bracketed; where not, every number is tried from the
 * fewest that could do.
 */
export function chatAgents(q: ChatTarget): Outcome {
  const bad = checkChatQueue({ ...q, agents: 0 }) ?? checkTarget(q.serviceLevel, q.answerWithinSeconds) ?? checkDefinition(q.definition) ?? checkAbandonment(q);
  if (bad) return bad;
  if (chatEquilibrium({ ...q, agents: 0 }).queue.attempts === 0) return 0;
  const least = fewest(q);
  const most = Math.min(Math.floor(MOST_SLOTS / q.ahtByConcurrency.length), q.lines ?? Infinity);
  const agents = easesWithAgents(q) ? bracketed(q, least, most) : counted(q, least, most);
  if (isFault(agents) || !Number.isNaN(agents)) return agents;
  // With more agents than lines nothing changes any more.
  return most === q.lines ? unattainable(q, most) : fault('too-large', 'chats', { limit: most });
}

/** By how much a number of agents misses each target; zero or less is met. */
function shortfalls(q: ChatTarget, agents: number): { service: number; abandonment: number } {
  const { queue, handleSeconds } = chatEquilibrium({ ...q, agents });
  return {
    service: q.serviceLevel - FORGIVEN - levelOf(queue, q.answerWithinSeconds / handleSeconds, q.definition ?? 1),
    abandonment: given(q.maxAbandonment) ? queue.abandoning - q.maxAbandonment - FORGIVEN : -1,
  };
}

function worse({ service, abandonment }: { service: number; abandonment: number }): number {
  return Math.max(service, abandonment);
}

function bracketed(q: ChatTarget, least: number, most: number): number {
  const load = loadInAgents(q);
  return leastWhole((agents) => worse(shortfalls(q, agents)), least, most, { at: load, within: Math.sqrt(load) / 3 });
}

function counted(q: ChatTarget, least: number, most: number): Outcome {
  let steps = 0;
  for (let agents = least; agents <= most; agents++) {
    if (worse(shortfalls(q, agents)) <= 0) return agents;
    steps += agents * q.ahtByConcurrency.length + (q.lines ?? 0);
    if (steps > MOST_STEPS) return fault('too-large', 'chats');
  }
  return NaN;
}

/** Agents that chats would keep busy, each with as many as allowed. */
function loadInAgents({ chats, intervalMinutes, ahtByConcurrency }: ChatTarget): number {
  return (chats / (intervalMinutes * 60)) * (ahtByConcurrency[ahtByConcurrency.length - 1]! / ahtByConcurrency.length);
}

/** A number below which agents, at their best pace, cannot end as many chats as the target implies are taken up. */
function fewest(q: ChatTarget): number {
  if (!given(q.patienceSeconds) && !given(q.lines)) return Math.floor(loadInAgents(q)) + 1;
  const best = Math.max(...chatPace(q.ahtByConcurrency));
  // A rounding may not cost an agent.
  return Math.floor(((takenUp(q) * q.chats) / (q.intervalMinutes * 60) / best) * (1 - 1e-9));
}

/** The share of chats that must be taken up. Of those who would be served within t, e^(−t/p) at least stay so long. */
function takenUp({ definition, serviceLevel, answerWithinSeconds, patienceSeconds }: ChatTarget): number {
  const level = serviceLevel - FORGIVEN;
  const stay = given(patienceSeconds) ? Math.exp(-answerWithinSeconds / patienceSeconds) : 1;
  switch (definition ?? 1) {
    case 1:
      return Math.max(0, level);
    case 2:
    case 5:
      return Math.max(0, level * stay);
    case 4:
      return Math.max(0, stay - (1 - level));
    case 3:
      return 0;
  }
}

function unattainable(q: ChatTarget, most: number): Fault {
  return fault('unattainable', shortfalls(q, most).service > 0 ? 'service_level' : 'max_abandon');
}

function checkAbandonment({ maxAbandonment }: ChatTarget): Fault | null {
  if (!given(maxAbandonment)) return null;
  if (!(maxAbandonment >= 0 && maxAbandonment <= 1)) return fault('not-a-fraction', 'max_abandon');
  return maxAbandonment === 0 ? fault('unattainable', 'max_abandon') : null;
}
