import type { ChatQueue } from '../../../core/channels/chat-queue';
import type { ArgumentEntry } from '../entry';
import { agents } from '../queue-arguments';

/** Arguments that the functions of chat and blending share, beside those of every queue. */

export const chats = {
  name: 'chats', unit: 'count', takes: 'each', domain: { kind: 'number', min: 0 }, blankIsZero: true,
} as const satisfies ArgumentEntry;

/** As many handle times as an agent takes chats at once. */
export const ahtByConcurrency = {
  name: 'aht_by_concurrency', unit: 'seconds', takes: 'list', domain: { kind: 'number', above: 0 },
} as const satisfies ArgumentEntry;

/** Chats are spread over people, and people are kept idle for calls: no fractions of them. */
export const wholeAgents = { ...agents, domain: { kind: 'number', min: 0, whole: true } } as const satisfies ArgumentEntry;

/** The queue that the measures of chat share, from their arguments in order. */
export function chatQueueOf(
  offered: number, handleTimes: readonly number[], agentCount: number, intervalMinutes: number, patienceSeconds: number | null, lines: number | null,
): ChatQueue {
  return { chats: offered, ahtByConcurrency: handleTimes, agents: agentCount, intervalMinutes, patienceSeconds, lines };
}
