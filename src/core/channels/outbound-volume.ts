import type { Outcome } from '../fault';
import { blendedEquilibrium } from './blended-equilibrium';
import { checkBlendedQueue, type BlendedQueue } from './blended-queue';

/** Pieces of outbound work that agents finish in the interval, between calls; 0 for a queue that never empties. */
export function outboundVolume(q: BlendedQueue): Outcome {
  return checkBlendedQueue(q) ?? (blendedEquilibrium(q).agentsOutbound * q.intervalMinutes * 60) / q.ahtSeconds;
}
