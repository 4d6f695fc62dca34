import { delay } from './erlang-c';
import type { SteadyState } from './steady-state';

/** Erlang C: M/M/n, nobody hangs up and lines never run out. */
export function patientQueue(agents: number, erlangs: number): SteadyState {
  const waiting = delay(agents, erlangs);
  const stable = agents > erlangs;
  return {
    agents,
    attempts: erlangs,
    patience: Infinity,
    places: Infinity,
    immediate: 1 - waiting,
    waiting,
    abandoning: 0,
    blocked: 0,
    answered: stable ? 1 : agents / erlangs,
    late: stable ? waiting : agents / erlangs,
    queued: stable ? (waiting * erlangs) / (agents - erlangs) : Infinity,
  };
}
