import type { Outcome } from '../fault';
import { blendedEquilibrium } from './blended-equilibrium';
import { blendNeverEmpties, checkBlendedQueue, type BlendedQueue } from './blended-queue';

/** Mean wait of calls in seconds, those answered at once included; 0 without calls. */
export function blendedSpeedOfAnswer(q: BlendedQueue): Outcome {
  const bad = checkBlendedQueue(q);
  if (bad) return bad;
  const { erlangs, waiting } = blendedEquilibrium(q);
  if (waiting === 0) return 0;
  return q.agents > erlangs ? (waiting * q.ahtSeconds) / (q.agents - erlangs) : blendNeverEmpties(q);
}
