import { fault, type Fault } from '../fault';
import { checkTraffic } from '../queueing/call-queue';
import { offeredLoad } from '../queueing/offered-load';

/** One interval of calls that share their agents with outbound work, which waits for idle agents and is never short. */
export interface BlendedQueue {
  readonly calls: number;
  /** Mean time of a call, and of a piece of outbound work. */
  readonly ahtSeconds: number;
  /** Agents for both kinds of work: a whole number. */
  readonly agents: number;
  /** Outbound work starts whenever more agents than this are idle: a whole number, at most the agents. */
  readonly threshold: number;
  readonly intervalMinutes: number;
}

/** More agents than this are not walked through. */
const MOST_AGENTS = 1e6;

export function checkBlendedQueue(q: BlendedQueue): Fault | null {
  return checkTraffic(q.calls, q.ahtSeconds, q.intervalMinutes) ?? checkBlendedStaff(q);
}

export function checkBlendedStaff({ agents, threshold }: Pick<BlendedQueue, 'agents' | 'threshold'>): Fault | null {
  if (agents > MOST_AGENTS) return fault('too-large', 'agents', { limit: MOST_AGENTS });
  const bad = checkCount('agents', agents);
  if (bad) return bad;
  return threshold > agents ? fault('above', 'threshold', { limit: agents }) : checkCount('threshold', threshold);
}

function checkCount(argument: string, count: number): Fault | null {
  if (Number.isNaN(count)) return fault('not-a-number', argument);
  if (!(count >= 0)) return fault('below', argument, { limit: 0 });
  return Number.isInteger(count) ? null : fault('not-whole', argument);
}

/** Why there is no mean wait: calls alone are as much as the agents can do. */
export function blendNeverEmpties({ calls, ahtSeconds, agents, intervalMinutes }: BlendedQueue): Fault {
  return fault('unstable', 'agents', { agents, erlangs: offeredLoad(calls, ahtSeconds, intervalMinutes) });
}
