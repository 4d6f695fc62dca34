import { fault, type Fault, type Outcome } from '../fault';
import { ceiling } from '../numeric/ceiling';
import { leastWhole } from '../numeric/least-whole';
import { checkMaxOccupancy, checkTarget } from './agents-for-service-level';
import { waitForAnswer } from './average-speed-of-answer';
import { checkQueue, type CallQueue } from './call-queue';
import { settled } from './equilibrium';
import { occupancyOf } from './occupancy';
import { offeredLoad } from './offered-load';
import { patientAgents } from './patient-agents';
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

/** Names follow the arguments of the workbook's functions; `load` is the load itself, above which a queue of patient callers must be staffed. */
export type Condition = 'service_level' | 'max_occupancy' | 'max_abandon' | 'max_asa' | 'min_agents' | 'load';

export interface Requirement {
  readonly agents: number;
  /** The condition that asks for the most agents; of several, the first in the order of the arguments. */
  readonly because: Condition;
}

// A target counts as met within this much (see numeric/meets).
const FORGIVEN = 1e-12;

/**
 * The smallest whole number of agents that meets every condition, under Erlang C, with patience Erlang A, with lines Erlang X, and the
 * condition that binds. Each condition eases with every agent, so each is solved by itself and the largest answer counts.
 */
export function requirement(q: Conditions): Outcome<Requirement> {
  const bad = check(q);
  if (bad) return bad;
  const minimum = ceiling(q.minAgents ?? 0);
  let most: Requirement = { agents: minimum, because: 'min_agents' };
  const erlangs = offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes);
  if (erlangs === 0) return most;
  const patient = q.patienceSeconds == null && q.lines == null;
  if (patient && Math.floor(erlangs) + 1 > most.agents) most = { agents: Math.floor(erlangs) + 1, because: 'load' };
  for (const because of CONDITIONS) {
    const shortfall = shortfallOf(because, q);
    if (!shortfall) continue;
    const agents = (patient ? known(because, q, erlangs) : null) ?? search(shortfall, because, q, erlangs);
    if (Number.isNaN(agents)) return fault('unattainable', because);
    if (agents > most.agents || (agents === most.agents && most.because === 'load')) most = { agents, because };
  }
  return most;
}

/** The number alone. */
export function agentsRequired(q: Conditions): Outcome {
  const found = requirement(q);
  return 'agents' in found && !('code' in found) ? found.agents : found;
}

const CONDITIONS = ['service_level', 'max_occupancy', 'max_abandon', 'max_asa'] as const;
type Solved = (typeof CONDITIONS)[number];

/** Where Erlang C has a quicker way than the search. */
function known(because: Solved, q: Conditions, erlangs: number): number | null {
  if (because === 'service_level') return patientAgents(erlangs, q.serviceLevel!, q.answerWithinSeconds! / q.ahtSeconds);
  if (because === 'max_occupancy') return Math.max(Math.floor(erlangs) + 1, ceiling(erlangs / q.maxOccupancy!));
  return because === 'max_abandon' ? 0 : null;
}

type Shortfall = (queue: SteadyState, agents: number) => number;

/** How far a queue misses a condition; zero or less is met. Null where the condition is not asked for. */
function shortfallOf(condition: Solved, q: Conditions): Shortfall | null {
  switch (condition) {
    case 'service_level': {
      if (q.serviceLevel == null) return null;
      const target = q.serviceLevel - FORGIVEN;
      const t = q.answerWithinSeconds! / q.ahtSeconds;
      const definition = q.definition ?? 1;
      return (queue) => target - levelOf(queue, t, definition);
    }
    case 'max_occupancy': {
      if (q.maxOccupancy == null || q.maxOccupancy === 1) return null;
      const limit = q.maxOccupancy + FORGIVEN;
      return (queue, agents) => occupancyOf(queue, agents) - limit;
    }
    case 'max_abandon': {
      if (q.maxAbandonment == null) return null;
      const limit = q.maxAbandonment + FORGIVEN;
      return (queue) => queue.abandoning - limit;
    }
    case 'max_asa': {
      if (q.maxAsaSeconds == null) return null;
      const limit = q.maxAsaSeconds + FORGIVEN;
      return (queue) => Math.min(Number.MAX_VALUE, q.ahtSeconds * waitForAnswer(queue)) - limit;
    }
  }
}

function search(shortfall: Shortfall, because: Solved, q: Conditions, erlangs: number): number {
  const patience = q.patienceSeconds == null ? Infinity : q.patienceSeconds / q.ahtSeconds;
  const lines = q.lines ?? Infinity;
  const at = (agents: number) => shortfall(settled(agents, erlangs, patience, lines, q.redial ?? 0), agents);
  const patient = patience === Infinity && lines === Infinity;
  return leastWhole(at, patient ? Math.floor(erlangs) + 1 : 0, lines, { at: guess(because, q, erlangs), within: Math.sqrt(erlangs) / 3 });
}

/**
 * Where a large queue would settle if it flowed like water: with n agents all wait p ln(a/n), n/a of them to the end. Up to the square root of the
 * load this is right.
 */
function guess(because: Solved, q: Conditions, erlangs: number): number {
  if (q.patienceSeconds == null) return erlangs + Math.sqrt(erlangs);
  if (because === 'max_abandon') return erlangs * (1 - q.maxAbandonment!);
  if (because === 'max_occupancy') return erlangs;
  if (because === 'max_asa') return erlangs * Math.exp(-q.maxAsaSeconds! / q.patienceSeconds);
  const waitedOut = Math.exp(-q.answerWithinSeconds! / q.patienceSeconds);
  return erlangs * ((q.definition ?? 1) === 1 ? Math.max(q.serviceLevel!, waitedOut) : waitedOut);
}

function check(q: Conditions): Fault | null {
  const queue = checkQueue({ ...q, agents: 0 });
  if (queue) return queue;
  if (q.serviceLevel != null) {
    if (q.answerWithinSeconds == null) return fault('missing', 'answer_within');
    const target = checkTarget(q.serviceLevel, q.answerWithinSeconds);
    if (target) return target;
  }
  if (q.maxAbandonment != null && !(q.maxAbandonment >= 0 && q.maxAbandonment <= 1)) return fault('not-a-fraction', 'max_abandon');
  if (q.maxAbandonment === 0) return fault('unattainable', 'max_abandon');
  if (q.maxAsaSeconds != null && !(q.maxAsaSeconds > 0)) return fault('not-positive', 'max_asa');
  if (q.minAgents != null && !(q.minAgents >= 0 && q.minAgents < Infinity)) return fault('below', 'min_agents', { limit: 0 });
  return checkMaxOccupancy(q.maxOccupancy);
}
