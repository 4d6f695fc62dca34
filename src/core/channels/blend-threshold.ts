import { fault, type Outcome } from '../fault';
import { leastWhole } from '../numeric/least-whole';
import { FORGIVEN } from '../numeric/meets';
import { checkTarget } from '../queueing/agents-for-service-level';
import { checkBlendedQueue } from './blended-queue';
import { blendedLevel, type BlendedServiceQuery } from './blended-service-level';

export interface BlendTarget extends Omit<BlendedServiceQuery, 'threshold'> {
  /** Fraction of calls to be answered in time. */
  readonly serviceLevel: number;
}

/**
 * The fewest agents to keep idle for calls so that they are answered in time: the smallest threshold that reaches the service
 * level, which rises with it. Unattainable if not even calls alone reach it.
 */
export function blendThreshold(q: BlendTarget): Outcome {
  const bad = checkBlendedQueue({ ...q, threshold: 0 }) ?? checkTarget(q.serviceLevel, q.answerWithinSeconds);
  if (bad) return bad;
  const target = q.serviceLevel - FORGIVEN;
  const threshold = leastWhole((t) => target - blendedLevel({ ...q, threshold: t }), 0, q.agents, { at: 0, within: 1 });
  return Number.isNaN(threshold) ? fault('unattainable', 'service_level') : threshold;
}
