import type { Outcome } from '../fault';
import { chatEquilibrium } from './chat-equilibrium';
import { chatNeverEmpties } from './chat-never-empties';
import { checkChatQueue, type ChatQueue } from './chat-queue';

/** Mean number of visitors who wait for an agent. */
export function chatQueueLength(q: ChatQueue): Outcome {
  const bad = checkChatQueue(q);
  if (bad) return bad;
  const { queued } = chatEquilibrium(q).queue;
  return queued < Infinity ? queued : chatNeverEmpties(q);
}
