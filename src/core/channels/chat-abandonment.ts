import type { Outcome } from '../fault';
import { chatEquilibrium } from './chat-equilibrium';
import { checkChatQueue, type ChatQueue } from './chat-queue';

/** Share of chats whose visitors leave before an agent takes them up; 0 where nobody leaves. */
export function chatAbandonment(q: ChatQueue): Outcome {
  return checkChatQueue(q) ?? chatEquilibrium(q).queue.abandoning;
}
