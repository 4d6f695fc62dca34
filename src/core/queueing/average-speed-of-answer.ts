import { fault, type Fault, type Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { finiteWaits } from './finite-queue';
import { meanWait } from './mean-wait';
import { neverEmpties } from './never-empties';
import type { SteadyState } from './steady-state';
import { virtualWait } from './virtual-wait';
import { waitOfAnswered } from './wait-of-answered';

/**
 * Whose wait is averaged: 1 that of answered callers; 2 that of all, those who hang up included; 3 the wait that the queue offers,
 * as a caller of endless patience would find it, which some older add-ins call ASA. Without hang-ups all three are one number.
 */
export type AnswerDefinition = 1 | 2 | 3;

export interface AnswerQuery extends CallQueue {
  readonly answerDefinition?: AnswerDefinition;
}

/** Mean wait in seconds, those answered at once included; by default of answered callers. */
export function averageSpeedOfAnswer(q: AnswerQuery): Outcome {
  const bad = checkQueue(q) ?? checkAnswerDefinition(q.answerDefinition);
  if (bad) return bad;
  if (q.answerDefinition === 2) return meanWait(q);
  if (q.answerDefinition === 3) return virtualWait(q);
  const asa = q.ahtSeconds * waitForAnswer(equilibrium(q));
  return asa < Infinity ? asa : neverEmpties(q);
}

export function checkAnswerDefinition(definition: number | undefined): Fault | null {
  return definition === undefined || definition === 1 || definition === 2 || definition === 3
    ? null
    : fault('not-a-choice', 'definition', { choices: '1, 2, 3' });
}

/** The same in handle times; Infinity where the queue never empties or nobody is ever answered. */
export function waitForAnswer(queue: SteadyState): number {
  const { agents, attempts, patience, places, answered, late, waiting } = queue;
  if (!(answered > 0)) return Infinity;
  if (places < Infinity) return late === 0 ? 0 : (finiteWaits(queue).answered * late) / answered;
  if (patience < Infinity) return late === 0 ? 0 : (waitOfAnswered(agents, attempts, patience) * late) / answered;
  return waiting === 0 ? 0 : agents > attempts ? waiting / (agents - attempts) : Infinity;
}
