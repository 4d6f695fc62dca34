import type { Conditions } from '../../core/queueing/conditions';
import type { ServiceDefinition } from '../../core/queueing/service-level';
import {
  aht, answerWithin, calls, definition, interval, maxAbandon, maxAsa, maxOccupancy, minAgents, patience, serviceLevelTarget,
} from './queue-arguments';

/** The arguments of every function that asks what agents must achieve. */
export const conditionArguments = [
  calls, aht, serviceLevelTarget, answerWithin, interval, maxOccupancy, patience, maxAbandon, maxAsa, minAgents, definition,
] as const;

/** What they ask for, from their values in order. */
export function conditionsOf(
  callsOffered: number, ahtSeconds: number, serviceLevel: number, answerWithinSeconds: number, intervalMinutes: number, occupancyLimit: number,
  patienceSeconds: number | null, maxAbandonment: number | null, maxAsaSeconds: number | null, fewest: number, choice: number,
): Conditions {
  return {
    calls: callsOffered, ahtSeconds, serviceLevel, answerWithinSeconds, intervalMinutes, maxOccupancy: occupancyLimit,
    patienceSeconds, maxAbandonment, maxAsaSeconds, minAgents: fewest, definition: choice as ServiceDefinition,
  };
}
