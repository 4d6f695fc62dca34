import { fault, isFault, type Outcome } from '../fault';
import { given } from '../given';
import { ceiling } from '../numeric/ceiling';
import { leastWhole } from '../numeric/least-whole';
import { FORGIVEN } from '../numeric/meets';
import { LEAST_ERLANGS } from './call-queue';
import { checkConditions, shortfallOf, SOLVED, type Conditions, type Shortfall, type Solved } from './conditions';
import { redialsOf, settled } from './equilibrium';
import { offeredLoad } from './offered-load';
import { patientAgents } from './patient-agents';

/** By the arguments of the workbook's functions; `load` is the load itself: none at all, or one that patient callers need exceeded. */
export type Condition = Solved | 'min_agents' | 'load';

export interface Requirement {
  readonly agents: number;
  /** The condition that asks for the most agents; of several, the first in the order of the arguments. */
  readonly because: Condition;
}

/**
 * The smallest whole number of agents that meets every condition, under Erlang C, with patience Erlang A, with lines Erlang X,
 * and the condition that binds. Each condition eases with every agent, so each is solved by itself and the largest answer counts.
 */
export function requirement(q: Conditions): Outcome<Requirement> {
  const bad = checkConditions(q);
  if (bad) return bad;
  const minimum = ceiling(q.minAgents ?? 0);
  let most: Requirement = { agents: minimum, because: minimum > 0 ? 'min_agents' : 'load' };
  const erlangs = offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes);
  if (erlangs < LEAST_ERLANGS) return most;
  const patient = !given(q.patienceSeconds) && !given(q.lines);
  if (patient && Math.floor(erlangs) + 1 > most.agents) most = { agents: Math.floor(erlangs) + 1, because: 'load' };
  for (const because of SOLVED) {
    const shortfall = shortfallOf(because, q, FORGIVEN);
    if (!shortfall) continue;
    const agents = (patient ? known(because, q, erlangs) : null) ?? searched(shortfall, because, q, erlangs);
    if (Number.isNaN(agents)) return fault('unattainable', because);
    if (agents > MOST_AGENTS) return fault('too-large', because, { limit: MOST_AGENTS });
    const last = most.because === 'load' || most.because === 'min_agents';
    if (agents > most.agents || (agents === most.agents && last)) most = { agents, because };
  }
  return most;
}

const MOST_AGENTS = Number.MAX_SAFE_INTEGER;

/** The number alone. */
export function agentsRequired(q: Conditions): Outcome {
  const found = requirement(q);
  return isFault(found) ? found : found.agents;
}

/** Where Erlang C has a quicker way than the search. */
function known(because: Solved, q: Conditions, erlangs: number): number | null {
  if (because === 'service_level') return patientAgents(erlangs, q.serviceLevel!, q.answerWithinSeconds! / q.ahtSeconds);
  if (because === 'max_occupancy') return Math.max(Math.floor(erlangs) + 1, ceiling(erlangs / q.maxOccupancy!));
  return because === 'max_abandon' ? 0 : null;
}

export function searched(shortfall: Shortfall, because: Solved, q: Conditions, erlangs: number): number {
  const patience = given(q.patienceSeconds) ? q.patienceSeconds / q.ahtSeconds : Infinity;
  const lines = q.lines ?? Infinity;
  const redials = redialsOf(q);
  const at = (agents: number) => shortfall(settled(agents, erlangs, patience, lines, redials), agents);
  const patient = patience === Infinity && lines === Infinity;
  const least = patient ? Math.floor(erlangs) + 1 : 0;
  return leastWhole(at, least, lines, { at: guess(because, q, erlangs), within: Math.sqrt(erlangs) / 3 });
}

/**
 * Where a large queue would settle if it flowed like water: with n agents all wait p ln(a/n), n/a of them to the end. Right
 * up to the square root of the load.
 */
function guess(because: Solved, q: Conditions, erlangs: number): number {
  if (!given(q.patienceSeconds)) return erlangs + Math.sqrt(erlangs);
  if (because === 'max_abandon') return erlangs * (1 - q.maxAbandonment!);
  if (because === 'max_occupancy') return erlangs;
  if (because === 'max_asa') return erlangs * Math.exp(-q.maxAsaSeconds! / q.patienceSeconds);
  const waitedOut = Math.exp(-q.answerWithinSeconds! / q.patienceSeconds);
  return erlangs * ((q.definition ?? 1) === 1 ? Math.max(q.serviceLevel!, waitedOut) : waitedOut);
}
