import type { Outcome } from '../fault';
import { chatEquilibrium } from './chat-equilibrium';
import { checkChatQueue, type ChatQueue } from './chat-queue';

/**
 * Share of the places for chats that are in use: chats in service ÷ (agents × chats at once). 0 without chats, 1 for a queue that
 * never empties. An agent with one chat of three counts as a third busy here; see `chatAgentsBusy`.
 */
export function chatOccupancy(q: ChatQueue): Outcome {
  return checkChatQueue(q) ?? share(chatEquilibrium(q).chatsInService, q.agents * q.ahtByConcurrency.length, q.chats);
}

/** Share of agents with at least one chat. */
export function chatAgentsBusy(q: ChatQueue): Outcome {
  return checkChatQueue(q) ?? share(chatEquilibrium(q).agentsBusy, q.agents, q.chats);
}

function share(inUse: number, all: number, chats: number): number {
  if (chats === 0) return 0;
  return all === 0 ? 1 : Math.min(1, inUse / all);
}
