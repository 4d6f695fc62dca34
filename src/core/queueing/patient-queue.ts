import { delay } from './erlang-c';
import type { SteadyState } from './steady-state';

/**
 * Erlang C: M/M/n, nobody hangs up and lines never run out. `free`, if given, is the time with an agent free over the time
 * with all busy and nobody waiting.
 */
export function patientQueue(agents: number, erlangs: number, free?: number): SteadyState {
  const stable = agents > erlangs;
  const waiting = free === undefined || !stable ? delay(agents, erlangs) : 1 / (1 + ((agents - erlangs) / agents) * free);
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
