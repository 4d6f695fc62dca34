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
 * a'(1 − r P(abandon) − s P(busy)) = a: right when people redial slowly; the sooner they call back, the more it flatters.
 */
export function equilibrium(q: CallQueue): SteadyState {
  const erlangs = offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes);
  const patience = given(q.patienceSeconds) ? q.patienceSeconds / q.ahtSeconds : Infinity;
  return settled(q.agents, erlangs, patience, q.lines ?? Infinity, redialsOf(q));
}

/** The shares of those who hung up and of those who met a busy line that call again. */
export interface Redials {
  readonly abandoned: number;
  readonly blocked: number;
}

export const NO_REDIALS: Redials = { abandoned: 0, blocked: 0 };

export function redialsOf({ redial, redialBlocked }: Pick<CallQueue, 'redial' | 'redialBlocked'>): Redials {
  const abandoned = redial ?? 0;
  return { abandoned, blocked: redialBlocked ?? abandoned };
}

/** The same from bare numbers: load in erlangs, patience in handle times. */
export function settled(agents: number, erlangs: number, patience: number, lines: number, redials: Redials): SteadyState {
  if (erlangs < LEAST_ERLANGS) return EMPTY;
  const staff = agents < LEAST_AGENTS ? 0 : agents;
  const first = once(staff, erlangs, patience, lines);
  if (redials.abandoned * first.abandoning + redials.blocked * first.blocked === 0) return first;
  const attempts = withRedials(staff, erlangs, patience, lines, redials);
  if (attempts < Infinity) return once(staff, attempts, patience, lines);
  return lines < Infinity ? besieged(staff, patience, lines) : { ...SWAMPED, agents: staff, patience };
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

/** The same where lines run out: of endless attempts hardly any gets through. */
function besieged(agents: number, patience: number, lines: number): SteadyState {
  const places = Math.floor(lines - Math.min(agents, lines));
  return { ...SWAMPED, agents, patience, places, waiting: 0, abandoning: 0, blocked: 1, queued: places };
}

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
function withRedials(agents: number, erlangs: number, patience: number, lines: number, redials: Redials): number {
  const gap = (attempts: number) => attempts * gone(once(agents, attempts, patience, lines), redials) - erlangs;
  const most = Math.max(redials.abandoned, redials.blocked);
  if (most < 1) return root(gap, erlangs, erlangs / (1 - most));
  if (Math.min(redials.abandoned, redials.blocked) === 1 && erlangs >= Math.min(agents, lines)) return Infinity;
  let hi = 2 * erlangs;
  while (gap(hi) < 0) {
    if (hi > 1e15) return Infinity;
    hi *= 2;
  }
  return root(gap, erlangs, hi);
}

/** The share of attempts that does not come again, 1 − r P(abandon) − s P(busy), as a sum of what is not negative. */
function gone({ answered, abandoning, blocked }: SteadyState, redials: Redials): number {
  const most = Math.max(redials.abandoned, redials.blocked);
  return 1 - most + most * answered + (most - redials.abandoned) * abandoning + (most - redials.blocked) * blocked;
}
