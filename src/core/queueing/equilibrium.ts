import { given } from '../given';
import { root } from '../numeric/root';
import { abandoningQueue } from './abandoning-queue';
import { LEAST_AGENTS, LEAST_ERLANGS, type CallQueue } from './call-queue';
import { finiteQueue } from './finite-queue';
import { offeredLoad } from './offered-load';
import { patientQueue } from './patient-queue';
import type { SteadyState } from './steady-state';

/**
 * The steady state of a queue whose arguments are sound: Erlang C where nobody hangs up and lines never run out, Erlang A
 * with a patience, Erlang X with lines. With redials, the load at which attempts and lost calls balance,
 * a'(1 − r (1 − answered)) = a: right when people redial slowly; the sooner they call back, the more it flatters.
 */
export function equilibrium(q: CallQueue): SteadyState {
  const erlangs = offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes);
  const patience = given(q.patienceSeconds) ? q.patienceSeconds / q.ahtSeconds : Infinity;
  return settled(q.agents, erlangs, patience, q.lines ?? Infinity, q.redial ?? 0);
}

/** The same from bare numbers: load in erlangs, patience in handle times. */
export function settled(agents: number, erlangs: number, patience: number, lines: number, redial: number): SteadyState {
  if (erlangs < LEAST_ERLANGS) return EMPTY;
  const staff = agents < LEAST_AGENTS ? 0 : agents;
  const first = once(staff, erlangs, patience, lines);
  if (redial === 0 || first.abandoning + first.blocked === 0) return first;
  const attempts = withRedials(staff, erlangs, patience, lines, redial);
  return attempts < Infinity ? once(staff, attempts, patience, lines) : { ...SWAMPED, agents: staff, patience };
}

const EMPTY: SteadyState = {
  agents: 0, attempts: 0, patience: Infinity, places: Infinity,
  immediate: 1, waiting: 0, abandoning: 0, blocked: 0, answered: 1, late: 0, queued: 0,
};

/** Every lost call comes again and there are too few agents for them: attempts grow without end. */
const SWAMPED: SteadyState = {
  agents: 0, attempts: Infinity, patience: Infinity, places: Infinity,
  immediate: 0, waiting: 1, abandoning: 1, blocked: 0, answered: 0, late: 0, queued: Infinity,
};

/** Without redials. */
function once(agents: number, erlangs: number, patience: number, lines: number): SteadyState {
  if (lines < Infinity) {
    const served = Math.min(agents, lines);
    return finiteQueue(served, erlangs, patience, Math.floor(lines - served));
  }
  if (patience < Infinity) return abandoningQueue(agents, erlangs, patience);
  return patientQueue(agents, erlangs);
}

/** Infinity where every lost call comes again and the agents cannot serve them all. */
function withRedials(agents: number, erlangs: number, patience: number, lines: number, redial: number): number {
  const gap = (attempts: number) => {
    const state = once(agents, attempts, patience, lines);
    return attempts * (1 - redial + redial * state.answered) - erlangs;
  };
  if (redial < 1) return root(gap, erlangs, erlangs / (1 - redial));
  if (erlangs >= Math.min(agents, lines)) return Infinity;
  let hi = 2 * erlangs;
  while (gap(hi) < 0) {
    if (hi > 1e15) return Infinity;
    hi *= 2;
  }
  return root(gap, erlangs, hi);
}
