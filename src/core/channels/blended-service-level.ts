import type { Outcome } from '../fault';
import { checkAnswerWithin } from '../queueing/call-queue';
import { blendedEquilibrium } from './blended-equilibrium';
import { checkBlendedQueue, type BlendedQueue } from './blended-queue';

export interface BlendedServiceQuery extends BlendedQueue {
  readonly answerWithinSeconds: number;
}

/** Share of calls answered in time while the agents do outbound work between calls. 1 without calls; 0 for a queue that never empties. */
export function blendedServiceLevel(q: BlendedServiceQuery): Outcome {
  return checkBlendedQueue(q) ?? checkAnswerWithin(q.answerWithinSeconds) ?? blendedLevel(q);
}

/** The same of sound arguments. */
export function blendedLevel(q: BlendedServiceQuery): number {
  const { erlangs, waiting } = blendedEquilibrium(q);
  if (waiting === 0) return 1;
  return q.agents > erlangs ? 1 - waiting * Math.exp((-(q.agents - erlangs) * q.answerWithinSeconds) / q.ahtSeconds) : 0;
}
