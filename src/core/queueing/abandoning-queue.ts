import { lowerRatio } from '../numeric/lower-ratio';
import { upperRatio } from '../numeric/upper-ratio';
import type { SteadyState } from './steady-state';

export interface AbandoningQueue extends SteadyState {
  /** Time with all agents busy over time with all busy and nobody waiting; Infinity in the deepest overload. */
  readonly busy: number;
}

/**
 * Erlang A: Palm's M/M/n+M queue, in which callers hang up after an exponential patience (C. Palm, Tele 1957; notation of
 * S. Zeltyn & A. Mandelbaum, Queueing Syst. 51, 2005). With p the mean patience in handle times, x = n p and y = a p:
 * the time with k callers waiting is proportional to yᵏ/((x + 1)…(x + k)), whose sum is W = P(x, y)/D(x, y), against
 * R = Q(n, a)/D(n, a) for the time with an agent free, unless `free` gives another. Constant time: two evaluations of the
 * incomplete gamma function.
 */
export function abandoningQueue(agents: number, erlangs: number, patience: number, free = upperRatio(agents, erlangs)): AbandoningQueue {
  const x = agents * patience;
  const y = erlangs * patience;
  const busy = lowerRatio(x, y);
  const freeToBusy = free < Infinity ? free / busy : Infinity;
  const waiting = 1 / (1 + freeToBusy);
  const immediate = freeToBusy < 1 ? freeToBusy * waiting : 1 - waiting;
  const late = waiting * (agents / erlangs) * answeredOfWaiting(x, y, busy);
  const queue = callersWaiting(x, y, (agents - erlangs) * patience, busy);
  return {
    agents,
    attempts: erlangs,
    patience,
    places: Infinity,
    immediate,
    waiting,
    abandoning: waiting * Math.min(1, queue / y),
    blocked: 0,
    answered: immediate + late,
    late,
    queued: waiting * queue,
    busy,
  };
}

/** 1 − 1/W, from W − 1 = y/(x + 1) P(x + 1, y)/D(x + 1, y) where W is near 1. */
function answeredOfWaiting(x: number, y: number, busy: number): number {
  return busy > 1.25 ? 1 - 1 / busy : ((y / (x + 1)) * lowerRatio(x + 1, y)) / busy;
}

/** Mean number of callers waiting while all agents are busy, x/W − (x − y), found without cancellation. */
function callersWaiting(x: number, y: number, spare: number, busy: number): number {
  if (spare > 0 && spare * (spare + 1) > 40 * y) return waitingFraction(spare, y);
  return Math.max(0, x / busy - spare);
}

/**
 * y/(s + 1 + 2y/(s + 2 + 3y/(s + 3 + …))) with s = x − y: a T-fraction of 1F1(1; x + 1; y), all terms positive, short
 * where the spare capacity s is some standard deviations √y.
 */
function waitingFraction(spare: number, y: number): number {
  let b = spare + 1;
  let d = 1 / b;
  let step = y * d;
  let total = step;
  for (let k = 2; k < 400; k++) {
    b += 1;
    d = 1 / (b + k * y * d);
    step *= b * d - 1;
    total += step;
    if (Math.abs(step) <= total * 1e-17) break;
  }
  return total;
}
