import { fault, type Fault, type Outcome } from '../fault';
import { given } from '../given';
import { ceiling } from '../numeric/ceiling';
import { checkAnswerWithin, checkTraffic } from './call-queue';
import { offeredLoad } from './offered-load';
import { patientAgents } from './patient-agents';

export interface PatientTarget {
  readonly calls: number;
  readonly ahtSeconds: number;
  readonly intervalMinutes: number;
  /** Fraction of calls to be answered in time. */
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  /** Largest share of their time that agents may be busy; 1 or absent: no limit. */
  readonly maxOccupancy?: number | null;
}

/**
 * Agents required by Erlang C: the smallest whole number, above the load, that reaches the service level and keeps within the
 * occupancy. No calls need no agents.
 */
export function agentsForServiceLevel(q: PatientTarget): Outcome {
  const bad =
    checkTraffic(q.calls, q.ahtSeconds, q.intervalMinutes) ?? checkTarget(q.serviceLevel, q.answerWithinSeconds, q.maxOccupancy);
  if (bad) return bad;
  const erlangs = offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes);
  const agents = patientAgents(erlangs, q.serviceLevel, q.answerWithinSeconds / q.ahtSeconds);
  const required = !given(q.maxOccupancy) ? agents : Math.max(agents, ceiling(erlangs / q.maxOccupancy));
  return required <= Number.MAX_SAFE_INTEGER ? required : fault('too-large', 'max_occupancy', { limit: Number.MAX_SAFE_INTEGER });
}

export function checkTarget(level: number, answerWithinSeconds: number, maxOccupancy?: number | null): Fault | null {
  if (!(level >= 0 && level <= 1)) return fault('not-a-fraction', 'service_level');
  if (level === 1) return fault('unattainable', 'service_level');
  return checkAnswerWithin(answerWithinSeconds) ?? checkMaxOccupancy(maxOccupancy);
}

export function checkMaxOccupancy(maxOccupancy?: number | null): Fault | null {
  return !given(maxOccupancy) || (maxOccupancy > 0 && maxOccupancy <= 1) ? null : fault('not-a-fraction', 'max_occupancy');
}
