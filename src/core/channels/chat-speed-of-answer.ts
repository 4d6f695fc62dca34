import { fault, type Fault, type Outcome } from '../fault';
import { waitForAnswer } from '../queueing/average-speed-of-answer';
import { offeredWait } from '../queueing/virtual-wait';
import type { SteadyState } from '../queueing/steady-state';
import { chatEquilibrium } from './chat-equilibrium';
import { chatNeverEmpties } from './chat-never-empties';
import { checkChatQueue, type ChatQueue } from './chat-queue';

/**
 * Whose wait is averaged: 1 that of visitors whom an agent takes up; 2 that of all, those who leave included; 3 the wait that the
 * queue offers, as a visitor of endless patience would find it. Where nobody leaves all three are one number.
 */
export type ChatWaitDefinition = 1 | 2 | 3;

export interface ChatAnswerQuery extends ChatQueue {
  readonly definition?: ChatWaitDefinition;
}

/** Mean wait in seconds for an agent to take up the chat, those taken up at once included; 0 without chats. */
export function chatSpeedOfAnswer(q: ChatAnswerQuery): Outcome {
  const bad = checkChatQueue(q) ?? checkDefinition(q.definition);
  if (bad) return bad;
  const { queue, handleSeconds } = chatEquilibrium(q);
  if (queue.attempts === 0) return 0;
  const wait = handleSeconds * waitOf(queue, q.definition ?? 1);
  return wait < Infinity ? wait : chatNeverEmpties(q);
}

function waitOf(queue: SteadyState, definition: ChatWaitDefinition): number {
  switch (definition) {
    case 1:
      return waitForAnswer(queue);
    case 2:
      return queue.queued / queue.attempts;
    case 3:
      return offeredWait(queue);
  }
}

function checkDefinition(definition: number | undefined): Fault | null {
  return definition === undefined || definition === 1 || definition === 2 || definition === 3
    ? null
    : fault('not-a-choice', 'definition', { choices: '1, 2, 3' });
}
