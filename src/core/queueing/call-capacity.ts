import { fault, isFault, type Fault, type Outcome } from '../fault';
import { given } from '../given';
import { root } from '../numeric/root';
import { checkTarget } from './agents-for-service-level';
import { checkQueue, LONGEST } from './call-queue';
import { NO_REDIALS, settled } from './equilibrium';
import { levelOf, type ServiceDefinition } from './service-level';

export interface CapacityQuery {
  readonly agents: number;
  readonly ahtSeconds: number;
  readonly intervalMinutes: number;
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  readonly patienceSeconds?: number | null;
  readonly definition?: ServiceDefinition;
}

/** Most calls an interval that the agents answer at the service level, under Erlang C, with patience Erlang A. */
export function callCapacity(q: CapacityQuery): Outcome {
  const erlangs = loadCapacity(q);
  return isFault(erlangs) ? erlangs : (erlangs * q.intervalMinutes * 60) / q.ahtSeconds;
}

/** The same as a load, in erlangs. */
export function loadCapacity(q: CapacityQuery): Outcome {
  const bad = checkCapacity({ ...q, calls: 0 });
  if (bad) return bad;
  const t = q.answerWithinSeconds / q.ahtSeconds;
  const patience = given(q.patienceSeconds) ? q.patienceSeconds / q.ahtSeconds : Infinity;
  const surplus = (erlangs: number) => {
    const queue = settled(q.agents, erlangs, patience, Infinity, NO_REDIALS);
    return levelOf(queue, t, q.definition ?? 1) - q.serviceLevel;
  };
  return greatest(surplus, q.agents, patience);
}

/** Longest average handle time, in seconds, at which the agents answer `calls` at the service level. */
export function longestHandleTime(q: Omit<CapacityQuery, 'ahtSeconds'> & { readonly calls: number }): Outcome {
  const bad = checkCapacity({ ...q, ahtSeconds: 1 });
  if (bad) return bad;
  const arrivals = q.calls / (q.intervalMinutes * 60);
  if (arrivals === 0) return fault('not-positive', 'calls');
  const surplus = (aht: number) => {
    const patience = given(q.patienceSeconds) ? q.patienceSeconds / aht : Infinity;
    const queue = settled(q.agents, arrivals * aht, patience, Infinity, NO_REDIALS);
    return levelOf(queue, q.answerWithinSeconds / aht, q.definition ?? 1) - q.serviceLevel;
  };
  const stable = q.agents / arrivals;
  const longest = stable < LONGEST ? greatest(surplus, stable, q.patienceSeconds ?? Infinity) : LONGEST;
  return isFault(longest) || longest < LONGEST ? longest : fault('too-large', 'agents');
}

/** Where a falling surplus crosses zero: below `stable` for patient callers, who never let more be offered than served. */
function greatest(surplus: (x: number) => number, stable: number, patience: number): Outcome {
  if (stable === 0) return 0;
  let hi = stable;
  if (patience < Infinity) {
    while (surplus(hi) > 0) {
      hi *= 2;
      // A lenient definition can be met at any load once callers give up sooner than they count as late.
      if (hi > 1e12) return fault('too-large', 'agents');
    }
  }
  return root(surplus, 0, hi);
}

function checkCapacity(q: CapacityQuery & { readonly calls: number }): Fault | null {
  return checkQueue(q) ?? checkTarget(q.serviceLevel, q.answerWithinSeconds);
}
