import { fault, type Outcome } from '../fault';
import { upperRatio } from '../numeric/upper-ratio';
import { LEAST_ERLANGS, MOST_ERLANGS } from './call-queue';
import { checkErlangs } from './erlang-b';

/**
 * Erlang's delay formula: the probability that a call has to wait when nobody hangs up, for any real number of agents.
 * 1/C = 1 + (1 − a/n) Q(n, a)/D(n, a), in which nothing cancels. 1 for a queue that never empties (agents ≤ erlangs).
 */
export function erlangC(agents: number, erlangs: number): Outcome {
  if (!(agents >= 0)) return fault('below', 'agents', { limit: 0 });
  if (agents > MOST_ERLANGS) return fault('too-large', 'agents', { limit: MOST_ERLANGS });
  return checkErlangs(erlangs) ?? delay(agents, erlangs);
}

/** The same without checks, for callers inside core whose arguments are sound. */
export function delay(agents: number, erlangs: number): number {
  if (erlangs < LEAST_ERLANGS) return 0;
  if (agents <= erlangs) return 1;
  return 1 / (1 + ((agents - erlangs) / agents) * upperRatio(agents, erlangs));
}

/** The share of calls answered within `handleTimes` × AHT: 1 − C exp(−(n − a) t). Arguments are sound. */
export function answeredPatiently(agents: number, erlangs: number, handleTimes: number): number {
  if (erlangs < LEAST_ERLANGS) return 1;
  if (agents <= erlangs) return 0;
  return 1 - delay(agents, erlangs) * Math.exp(-(agents - erlangs) * handleTimes);
}
