import type { Outcome } from '../fault';
import { blendedEquilibrium } from './blended-equilibrium';
import { checkBlendedQueue, checkBlendedStaff, type BlendedQueue } from './blended-queue';

/** Share of their time that agents are at work, on calls or outbound. Without calls (agents − threshold) ÷ agents. */
export function blendedOccupancy(q: BlendedQueue): Outcome {
  // A quiet interval may have no handle time to give.
  const bad = q.calls === 0 ? checkBlendedStaff(q) : checkBlendedQueue(q);
  if (bad) return bad;
  if (q.agents === 0) return q.calls === 0 ? 0 : 1;
  if (q.calls === 0) return (q.agents - q.threshold) / q.agents;
  return Math.min(1, blendedEquilibrium(q).agentsBusy / q.agents);
}
