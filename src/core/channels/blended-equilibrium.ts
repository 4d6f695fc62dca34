import { LEAST_ERLANGS } from '../queueing/call-queue';
import { offeredLoad } from '../queueing/offered-load';
import type { BlendedQueue } from './blended-queue';

/** Calls and outbound work in their long-run equilibrium. */
export interface BlendedState {
  /** Load of the calls alone. */
  readonly erlangs: number;
  /** Share of calls that wait; 1 for a queue that never empties. */
  readonly waiting: number;
  readonly agentsBusy: number;
  /** Agents at outbound work, in the mean. */
  readonly agentsOutbound: number;
}

// Sums beyond this are scaled down, all together.
const LARGE = 1e200;

/**
 * Outbound work fills up to S − t agents at once, so that never fewer are busy and the number of calls and pieces of work in the
 * centre is a birth–death process from S − t up: calls come at the rate λ, k busy agents end work at the rate k/h, and beyond S
 * calls queue (S. Bhulai & G. Koole, IEEE Trans. Automat. Contr. 48, 2003, the policy for equal handle times). Walked down from
 * all busy: the time with k − 1 is k/a times that with k. Outbound work is started when one of the last S − t finishes.
 */
export function blendedEquilibrium({ calls, ahtSeconds, agents, threshold, intervalMinutes }: BlendedQueue): BlendedState {
  const erlangs = offeredLoad(calls, ahtSeconds, intervalMinutes);
  const fewestBusy = agents - threshold;
  if (erlangs < LEAST_ERLANGS) return { erlangs, waiting: 0, agentsBusy: fewestBusy, agentsOutbound: fewestBusy };
  if (agents <= erlangs) return { erlangs, waiting: 1, agentsBusy: agents, agentsOutbound: 0 };
  let term = 1;
  let waiting = agents / (agents - erlangs);
  let free = 0;
  let k = agents;
  for (; k > fewestBusy && term > (waiting + free) * 1e-300; k--) {
    term *= k / erlangs;
    free += term;
    while (term > LARGE) [waiting, free, term] = [waiting / LARGE, free / LARGE, term / LARGE];
  }
  const total = waiting + free;
  const agentsOutbound = k === fewestBusy ? fewestBusy * (term / total) : 0;
  return { erlangs, waiting: waiting / total, agentsBusy: erlangs + agentsOutbound, agentsOutbound };
}
