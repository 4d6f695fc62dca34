import { fault, type Fault, type Outcome } from '../fault';
import { given } from '../given';
import type { AbandoningQueue } from './abandoning-queue';
import { answeredWithin, stillQueued } from './abandoning-waits';
import { checkAnswerWithin, checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { answeredPatiently } from './erlang-c';
import { promptness } from './finite-queue';
import { offeredLoad } from './offered-load';
import type { SteadyState } from './steady-state';

/**
 * What counts as service within T seconds:
 * 1 answered within T ÷ offered; 2 answered within T ÷ (offered − abandoned within T); 3 answered within T ÷ answered;
 * 4 (answered + abandoned within T) ÷ offered; 5 P(offered wait ≤ T), the "virtual" level of some older add-ins.
 * Without hang-ups and busy lines all five are one number.
 */
export type ServiceDefinition = 1 | 2 | 3 | 4 | 5;

export interface ServiceLevelQuery extends CallQueue {
  readonly answerWithinSeconds: number;
  readonly definition?: ServiceDefinition;
}

/**
 * The service level, as a fraction: Erlang C, with patience Erlang A, with lines Erlang X. 1 without calls; 0 for a queue that
 * never empties.
 */
export function serviceLevel(q: ServiceLevelQuery): Outcome {
  const bad = checkQueue(q) ?? checkAnswerWithin(q.answerWithinSeconds) ?? checkDefinition(q.definition);
  if (bad) return bad;
  const t = q.answerWithinSeconds / q.ahtSeconds;
  if (!given(q.patienceSeconds) && !given(q.lines)) {
    return answeredPatiently(q.agents, offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes), t);
  }
  return levelOf(equilibrium(q), t, q.definition ?? 1);
}

export function checkDefinition(definition: number | undefined): Fault | null {
  return definition === undefined || (Number.isInteger(definition) && definition >= 1 && definition <= 5)
    ? null
    : fault('not-a-choice', 'definition', { choices: '1, 2, 3, 4, 5' });
}

/** The service level of a queue in equilibrium, for a limit of t handle times. */
export function levelOf(queue: SteadyState, t: number, definition: ServiceDefinition): number {
  if (queue.attempts === 0) return 1;
  if (queue.attempts === Infinity) return 0;
  if (queue.patience === Infinity && queue.places === Infinity) return levelOfPatient(queue, t);
  if (queue.places < Infinity) {
    const { answered, queued } = promptness(queue, t);
    return within01(byDefinition(definition, queue, answered, queued, t));
  }
  const answered = definition < 4 ? answeredWithin(queue as AbandoningQueue, t) : 0;
  const queued = definition === 1 || definition === 3 ? 0 : stillQueued(queue as AbandoningQueue, t);
  return within01(byDefinition(definition, queue, answered, queued, t));
}

function levelOfPatient({ agents, attempts, waiting }: SteadyState, t: number): number {
  return agents > attempts ? 1 - waiting * Math.exp(-(agents - attempts) * t) : 0;
}

function byDefinition(definition: ServiceDefinition, queue: SteadyState, answered: number, queued: number, t: number): number {
  const waitingOn = queued * Math.exp(-t / queue.patience);
  switch (definition) {
    case 1:
      return answered;
    case 2:
      return share(answered, answered + waitingOn + queue.blocked);
    case 3:
      return share(answered, queue.answered);
    case 4:
      return 1 - queue.blocked - waitingOn;
    case 5:
      return 1 - queue.blocked - queued;
  }
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function within01(level: number): number {
  return Math.min(1, Math.max(0, level));
}
