import type { Outcome } from '../fault';
import { checkAnswerWithin } from '../queueing/call-queue';
import { checkDefinition, levelOf, type ServiceDefinition } from '../queueing/service-level';
import { chatEquilibrium } from './chat-equilibrium';
import { checkChatQueue, type ChatQueue } from './chat-queue';

export interface ChatServiceQuery extends ChatQueue {
  readonly answerWithinSeconds: number;
  /** What counts as service, as for calls. */
  readonly definition?: ServiceDefinition;
}

/**
 * Share of chats that an agent takes up in time, as a fraction. 1 without chats; 0 for a queue that never empties, where chats
 * come as fast as full agents end them and nobody leaves.
 */
export function chatServiceLevel(q: ChatServiceQuery): Outcome {
  return checkChatQueue(q) ?? checkAnswerWithin(q.answerWithinSeconds) ?? checkDefinition(q.definition) ?? chatLevel(q);
}

/** The same of sound arguments. */
export function chatLevel(q: ChatServiceQuery): number {
  const { queue, handleSeconds } = chatEquilibrium(q);
  return levelOf(queue, q.answerWithinSeconds / handleSeconds, q.definition ?? 1);
}
