import type { Outcome } from '../fault';
import { checkAnswerDefinition, waitForAnswer, type AnswerDefinition } from '../queueing/average-speed-of-answer';
import type { SteadyState } from '../queueing/steady-state';
import { offeredWait } from '../queueing/virtual-wait';
import { chatEquilibrium } from './chat-equilibrium';
import { chatNeverEmpties } from './chat-never-empties';
import { checkChatQueue, type ChatQueue } from './chat-queue';

export interface ChatAnswerQuery extends ChatQueue {
  /** Whose wait is averaged, as for calls. */
  readonly answerDefinition?: AnswerDefinition;
}

/**
 * Mean wait in seconds until an agent takes up the chat, those taken up at once included; by default of the visitors who are
 * taken up. 0 without chats.
 */
export function chatSpeedOfAnswer(q: ChatAnswerQuery): Outcome {
  const bad = checkChatQueue(q) ?? checkAnswerDefinition(q.answerDefinition);
  if (bad) return bad;
  const { queue, handleSeconds } = chatEquilibrium(q);
  if (queue.attempts === 0) return 0;
  const wait = handleSeconds * waitOf(queue, q.answerDefinition ?? 1);
  return wait < Infinity ? wait : chatNeverEmpties(q);
}

function waitOf(queue: SteadyState, definition: AnswerDefinition): number {
  switch (definition) {
    case 1:
      return waitForAnswer(queue);
    case 2:
      // Little's law.
      return queue.queued / queue.attempts;
    case 3:
      return offeredWait(queue);
  }
}
