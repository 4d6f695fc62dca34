import { fault, type Fault } from '../fault';
import { given } from '../given';
import { checkMaxOccupancy, checkTarget } from './agents-for-service-level';
import { waitForAnswer } from './average-speed-of-answer';
import { checkQueue, MOST_ERLANGS, type CallQueue } from './call-queue';
import { occupancyOf } from './occupancy';
import { levelOf, type ServiceDefinition } from './service-level';
import type { SteadyState } from './steady-state';

/** What the agents of an interval must achieve. Absent conditions are not asked for. */
export interface Conditions extends Omit<CallQueue, 'agents'> {
  readonly serviceLevel?: number | null;
  readonly answerWithinSeconds?: number | null;
  readonly definition?: ServiceDefinition;
  readonly maxOccupancy?: number | null;
  readonly maxAbandonment?: number | null;
  readonly maxAsaSeconds?: number | null;
  readonly minAgents?: number | null;
}

/** The conditions that a search can settle, in the order of the workbook's arguments. */
export const SOLVED = ['service_level', 'max_occupancy', 'max_abandon', 'max_asa'] as const;
export type Solved = (typeof SOLVED)[number];

export type Shortfall = (queue: SteadyState, agents: number) => number;

/** How far a queue misses a condition, with `forgiven` let pass; zero or less is met. Null where the condition is not asked for. */
export function shortfallOf(condition: Solved, q: Conditions, forgiven: number): Shortfall | null {
  switch (condition) {
    case 'service_level': {
      if (!given(q.serviceLevel)) return null;
      const target = q.serviceLevel - forgiven;
      const t = q.answerWithinSeconds! / q.ahtSeconds;
      const definition = q.definition ?? 1;
      return (queue) => target - levelOf(queue, t, definition);
    }
    case 'max_occupancy': {
      if (!given(q.maxOccupancy) || q.maxOccupancy === 1) return null;
      const limit = q.maxOccupancy + forgiven;
      return (queue, agents) => occupancyOf(queue, agents) - limit;
    }
    case 'max_abandon': {
      if (!given(q.maxAbandonment)) return null;
      const limit = q.maxAbandonment + forgiven;
      return (queue) => queue.abandoning - limit;
    }
    case 'max_asa': {
      if (!given(q.maxAsaSeconds)) return null;
      const limit = q.maxAsaSeconds + forgiven;
      return (queue) => Math.min(Number.MAX_VALUE, q.ahtSeconds * waitForAnswer(queue)) - limit;
    }
  }
}

export function checkConditions(q: Conditions): Fault | null {
  const queue = checkQueue({ ...q, agents: 0 });
  if (queue) return queue;
  if (given(q.serviceLevel)) {
    if (!given(q.answerWithinSeconds)) return fault('missing', 'answer_within');
    const target = checkTarget(q.serviceLevel, q.answerWithinSeconds);
    if (target) return target;
  }
  if (given(q.maxAbandonment) && !(q.maxAbandonment >= 0 && q.maxAbandonment <= 1)) return fault('not-a-fraction', 'max_abandon');
  if (q.maxAbandonment === 0) return fault('unattainable', 'max_abandon');
  if (given(q.maxAsaSeconds) && !(q.maxAsaSeconds > 0)) return fault('not-positive', 'max_asa');
  if (given(q.minAgents) && !(q.minAgents >= 0)) return fault('below', 'min_agents', { limit: 0 });
  if (given(q.minAgents) && q.minAgents > MOST_ERLANGS) return fault('too-large', 'min_agents', { limit: MOST_ERLANGS });
  return checkMaxOccupancy(q.maxOccupancy);
}
