import type { Outcome } from '../fault';
import { chatEquilibrium } from './chat-equilibrium';
import { checkChatQueue, type ChatQueue } from './chat-queue';

/** Share of chats that have to wait for a slot; 0 without chats, 1 for a queue that never empties. */
export function chatWaitingProbability(q: ChatQueue): Outcome {
  return checkChatQueue(q) ?? chatEquilibrium(q).queue.waiting;
}
