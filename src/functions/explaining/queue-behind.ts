import type { Conditions } from '../../core/queueing/conditions';
import type { CallQueue } from '../../core/queueing/call-queue';
import { isFault } from '../../core/fault';
import { requirement } from '../../core/queueing/requirement';
import type { ServiceDefinition } from '../../core/queueing/service-level';
import type { FunctionEntry, Value } from '../catalogue/entry';
import type { Computed } from './computed';

/** The queue that a function looks at, whichever of its quantities it asks for. */
export interface QueueBehind {
  readonly queue: Omit<CallQueue, 'agents'>;
  /** Given, or found by the function. */
  readonly agents: number;
  readonly answerWithinSeconds: number;
  readonly definition: ServiceDefinition;
  /** Where the function asks how many agents it takes. */
  readonly conditions: Conditions | null;
  /** Share of paid time away, where the function makes people to roster of agents. */
  readonly shrinkage: number;
}

/** The workbook's own, as for SERVICELEVEL. */
const USUAL = { answerWithinSeconds: 20, intervalMinutes: 30 };

/**
 * The queue of calls behind a result, told by the names of the arguments, which mean the same in every function: null
 * where there is none, or none to speak of, as in an interval without calls.
 */
export function queueBehind(entry: FunctionEntry, values: readonly Value[], outcome: Computed): QueueBehind | null {
  const given = (name: string): number | null => {
    const value = values[entry.arguments.findIndex((argument) => argument.name === name)];
    return typeof value === 'number' ? value : null;
  };
  const takes = (name: string) => entry.arguments.some((argument) => argument.name === name && argument.takes === 'each');
  const found = typeof outcome === 'number' ? outcome : null;
  // A function without one of the three answers for it.
  const calls = takes('calls') ? given('calls') : entry.result.unit === 'calls' ? found : null;
  const ahtSeconds = takes('aht') ? given('aht') : entry.result.unit === 'seconds' ? found : null;
  if (calls === null || ahtSeconds === null || !(calls > 0 && ahtSeconds > 0) || takes('productivity')) return null;
  if (Number(takes('calls')) + Number(takes('aht')) + Number(takes('agents')) < 2) return null;

  const queue = {
    calls, ahtSeconds, intervalMinutes: given('interval') ?? USUAL.intervalMinutes, patienceSeconds: given('patience'), lines: given('lines'),
    redial: given('redial') ?? 0, redialBlocked: given('redial_blocked'),
  };
  const answerWithinSeconds = given('answer_within') ?? USUAL.answerWithinSeconds;
  const definition = (given('definition') ?? 1) as ServiceDefinition;
  const told = { queue, answerWithinSeconds, definition, shrinkage: given('shrinkage') ?? 0 };
  const agents = given('agents');
  if (agents !== null) return { ...told, agents, conditions: null };

  const conditions: Conditions = {
    ...queue, answerWithinSeconds, definition, serviceLevel: given('service_level'), maxOccupancy: given('max_occupancy'),
    maxAbandonment: given('max_abandon'), maxAsaSeconds: given('max_asa'), minAgents: given('min_agents'),
  };
  if ([conditions.serviceLevel, conditions.maxOccupancy, conditions.maxAbandonment, conditions.maxAsaSeconds].every((target) => target === null)) return null;
  // A fractional answer is what the cell shows; of people to roster or a reason, the agents behind are looked for.
  const required = requirement(conditions);
  if (isFault(required)) return null;
  const fractional = entry.result.unit === 'agents' && found !== null && !Number.isInteger(found);
  return { ...told, agents: fractional ? found : required.agents, conditions };
}
