import type { Outcome } from '../fault';
import { blendedEquilibrium } from './blended-equilibrium';
import { checkBlendedQueue, type BlendedQueue } from './blended-queue';

/** Share of calls that have to wait; with threshold 0, where every agent is always busy, all of them. */
export function blendedWaitingProbability(q: BlendedQueue): Outcome {
  return checkBlendedQueue(q) ?? blendedEquilibrium(q).waiting;
}
