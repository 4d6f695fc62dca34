import { fault, type Fault } from '../fault';
import { checkQueue } from '../queueing/call-queue';

/** One interval of chats, in the units of the workbook. */
export interface ChatQueue {
  /** Chats offered in the interval. */
  readonly chats: number;
  /**
   * Seconds that one chat takes while its agent handles 1, 2, 3 … at once; as long as the most chats that an agent takes.
   */
  readonly ahtByConcurrency: readonly number[];
  /** Agents taking chats for the whole interval: a whole number, since chats are spread over people. */
  readonly agents: number;
  readonly intervalMinutes: number;
  /** Mean time a visitor is ready to wait for an agent; null: nobody leaves. */
  readonly patienceSeconds?: number | null;
  /** Chats in all, those in service and those waiting; null: no limit. */
  readonly lines?: number | null;
}

/** More places for chats than this are not walked through. */
export const MOST_SLOTS = 1e6;

export function checkChatQueue(q: ChatQueue): Fault | null {
  if (!(q.agents >= 0)) return Number.isNaN(q.agents) ? fault('not-a-number', 'agents') : fault('below', 'agents', { limit: 0 });
  if (!Number.isInteger(q.agents)) return q.agents < Infinity ? fault('not-whole', 'agents') : fault('too-large', 'agents');
  const concurrency = q.ahtByConcurrency.length;
  if (concurrency === 0) return fault('no-data', 'aht_by_concurrency');
  if (q.agents * concurrency > MOST_SLOTS) return fault('too-large', 'agents', { limit: Math.floor(MOST_SLOTS / concurrency) });
  for (const ahtSeconds of q.ahtByConcurrency) {
    const bad = checkQueue({ ...q, calls: q.chats, ahtSeconds, agents: q.agents * concurrency, redial: null });
    if (bad) return { ...bad, argument: NAMES[bad.argument] ?? bad.argument };
  }
  return null;
}

/** What a queue of calls calls its arguments, in the words of chat. */
const NAMES: Readonly<Record<string, string>> = { calls: 'chats', aht: 'aht_by_concurrency' };
