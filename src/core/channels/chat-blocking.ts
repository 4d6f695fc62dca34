import type { Outcome } from '../fault';
import { chatEquilibrium } from './chat-equilibrium';
import { checkChatQueue, type ChatQueue } from './chat-queue';

/** Share of chats that find all lines taken and are turned away; 0 without a limit. */
export function chatBlocking(q: ChatQueue): Outcome {
  return checkChatQueue(q) ?? chatEquilibrium(q).queue.blocked;
}
