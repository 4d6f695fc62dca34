import { isFault, type Outcome } from '../../core/fault';
import { averageSpeedOfAnswer } from '../../core/queueing/average-speed-of-answer';
import { abandonmentRate } from '../../core/queueing/abandonment-rate';
import { blockingRate } from '../../core/queueing/blocking-rate';
import { occupancy } from '../../core/queueing/occupancy';
import { offeredLoad } from '../../core/queueing/offered-load';
import { requirement, type Condition } from '../../core/queueing/requirement';
import { serviceLevel } from '../../core/queueing/service-level';
import { waitingProbability } from '../../core/queueing/waiting-probability';
import { grossAgents } from '../../core/staffing/gross-agents';
import type { Unit } from '../catalogue/entry';
import type { QueueBehind } from './queue-behind';

export type QueueStepId = 'load' | 'agents' | 'spare' | 'waiting' | 'serviceLevel' | 'asa' | 'occupancy' | 'abandon' | 'blocking' | 'rostered';

/** One quantity on the way to the result; null where it has no finite value. */
export interface QueueStep {
  readonly id: QueueStepId;
  readonly value: number | null;
  readonly unit: Unit;
}

const known = (outcome: Outcome): number | null => (isFault(outcome) ? null : outcome);

/** From the load to what callers meet, in the order in which a planner reasons. */
export function queueSteps({ queue, agents, answerWithinSeconds, definition, shrinkage }: QueueBehind): readonly QueueStep[] {
  const staffed = { ...queue, agents };
  const load = offeredLoad(queue.calls, queue.ahtSeconds, queue.intervalMinutes);
  const patient = queue.patienceSeconds === null && queue.lines === null;
  const steps: (QueueStep | false)[] = [
    { id: 'load', value: load, unit: 'erlangs' },
    { id: 'agents', value: agents, unit: 'agents' },
    patient && { id: 'spare', value: agents - load, unit: 'agents' },
    { id: 'waiting', value: known(waitingProbability(staffed)), unit: 'fraction' },
    { id: 'serviceLevel', value: known(serviceLevel({ ...staffed, answerWithinSeconds, definition })), unit: 'fraction' },
    { id: 'asa', value: known(averageSpeedOfAnswer(staffed)), unit: 'seconds' },
    { id: 'occupancy', value: known(occupancy(staffed)), unit: 'fraction' },
    queue.patienceSeconds !== null && { id: 'abandon', value: known(abandonmentRate(staffed)), unit: 'fraction' },
    queue.lines !== null && { id: 'blocking', value: known(blockingRate(staffed)), unit: 'fraction' },
    shrinkage > 0 && { id: 'rostered', value: known(grossAgents(agents, shrinkage)), unit: 'people' },
  ];
  return steps.filter((step) => step !== false);
}

/** A condition with the agents that it asks for by itself. */
export interface ConditionNeed {
  readonly condition: Condition;
  readonly limit: number;
  readonly agents: number;
  /** It is this one that the number of agents comes from. */
  readonly binds: boolean;
}

const LIMITS = { service_level: 'serviceLevel', max_occupancy: 'maxOccupancy', max_abandon: 'maxAbandonment', max_asa: 'maxAsaSeconds' } as const;

/** What each condition would ask for alone, and which of them binds; nothing where agents were given. */
export function conditionNeeds({ conditions, queue }: QueueBehind): readonly ConditionNeed[] {
  const whole = conditions && requirement(conditions);
  if (!whole || isFault(whole)) return [];
  const load = offeredLoad(queue.calls, queue.ahtSeconds, queue.intervalMinutes);
  const needs: ConditionNeed[] = [];
  for (const [condition, name] of Object.entries(LIMITS) as [keyof typeof LIMITS, (typeof LIMITS)[keyof typeof LIMITS]][]) {
    const limit = conditions[name];
    if (limit === null || limit === undefined || (condition === 'max_occupancy' && limit === 1)) continue;
    const alone = requirement({ ...conditions, serviceLevel: null, maxOccupancy: null, maxAbandonment: null, maxAsaSeconds: null, minAgents: 0, [name]: limit });
    if (!isFault(alone)) needs.push({ condition, limit, agents: alone.agents, binds: condition === whole.because });
  }
  const fewest = conditions.minAgents ?? 0;
  if (fewest > 0) needs.push({ condition: 'min_agents', limit: fewest, agents: Math.ceil(fewest), binds: whole.because === 'min_agents' });
  if (whole.because === 'load') needs.push({ condition: 'load', limit: load, agents: whole.agents, binds: true });
  return needs;
}
