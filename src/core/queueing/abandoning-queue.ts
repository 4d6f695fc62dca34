import { exponentialDeficit } from '../numeric/exponential-deficit';
import { gaussLegendre } from '../numeric/gauss-legendre';
import { lowerRatio } from '../numeric/lower-ratio';
import { lowerShare } from '../numeric/lower-share';
import { poissonTerm } from '../numeric/poisson-term';
import { upperRatio } from '../numeric/upper-ratio';
import type { SteadyState } from './steady-state';

/**
 * Erlang A: Palm's M/M/n+M queue, in which callers hang up after an exponential patience (C. Palm, Tele 1957; notation of
 * S. Zeltyn & A. Mandelbaum, Queueing Syst. 51, 2005). With p the mean patience in handle times, x = n p and y = a p:
 * the time with k callers waiting is proportional to yᵏ/((x + 1)…(x + k)), whose sum is W = P(x, y)/D(x, y), against
 * R = Q(n, a)/D(n, a) for the time with an agent free. Constant time: two evaluations of the incomplete gamma function.
 */
export function abandoningQueue(agents: number, erlangs: number, patience: number): SteadyState {
  const busy = lowerRatio(agents * patience, erlangs * patience);
  const freeToBusy = upperRatio(agents, erlangs) / busy;
  const waiting = 1 / (1 + freeToBusy);
  const immediate = freeToBusy < 1 ? freeToBusy * waiting : 1 - waiting;
  const late = waiting * (agents / erlangs) * answeredOfWaiting(agents * patience, erlangs * patience, busy);
  const queue = callersWaiting(agents, erlangs, patience, busy);
  return {
    agents,
    attempts: erlangs,
    patience,
    places: Infinity,
    immediate,
    waiting,
    abandoning: waiting * Math.min(1, queue / (erlangs * patience)),
    blocked: 0,
    answered: immediate + late,
    late,
    queued: waiting * queue,
  };
}

/** 1 − 1/W, from W − 1 = y/(x + 1) P(x + 1, y)/D(x + 1, y) where W is near 1. */
function answeredOfWaiting(x: number, y: number, busy: number): number {
  return busy > 1.25 ? 1 - 1 / busy : ((y / (x + 1)) * lowerRatio(x + 1, y)) / busy;
}

/** Mean number of callers waiting while all agents are busy, x/W − (x − y), found without cancellation. */
function callersWaiting(agents: number, erlangs: number, patience: number, busy: number): number {
  const y = erlangs * patience;
  const spare = (agents - erlangs) * patience;
  if (spare > 0 && spare * (spare + 1) > 40 * y) return waitingFraction(spare, y);
  return (agents * patience) / busy - spare;
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

/** The offered wait is above t handle times (t = T/AHT), were the caller to stay: P(V > t). */
export function stillQueued(queue: SteadyState, t: number): number {
  const { agents, attempts, patience } = queue;
  const x = agents * patience;
  const y = attempts * patience;
  const left = Math.exp(-t / patience);
  if (y >= x) return queue.waiting * Math.min(1, shareBelow(x, y, t / patience) / lowerShare(x, y));
  return queue.waiting * Math.min(1, Math.exp(logDrift(agents, attempts, patience, t)) * (lowerRatio(x, y * left) / lowerRatio(x, y)));
}

/** P(x, y e^(−s)), also where y e^(−s) is too small for a double: then it is (y e^(−s))ˣ/Γ(x + 1). */
function shareBelow(x: number, y: number, s: number): number {
  if (s < 690) return lowerShare(x, y * Math.exp(-s));
  return Math.exp(x * (Math.log(y) - s) + 1) * poissonTerm(x, 1);
}

/** The share of calls answered within t handle times: P(V = 0) + ∫ e^(−v/p) dP(V ≤ v) up to t. */
export function answeredWithin(queue: SteadyState, t: number): number {
  const { agents, attempts, patience, immediate, waiting } = queue;
  if (agents === 0) return 0;
  const x = agents * patience;
  const y = attempts * patience;
  const left = Math.exp(-t / patience);
  return immediate + waiting * (agents / attempts) * (y >= x ? overloaded(x, y, left) : underloaded(queue, x, y, left, t));
}

/** In overload everything is a probability: [P(x + 1, y) − P(x + 1, yu)]/P(x, y), with P(x + 1, ·) = P(x, ·) − D(x, ·). */
function overloaded(x: number, y: number, left: number): number {
  const whole = lowerShare(x, y);
  return Math.max(0, 1 - (lowerShare(x, y * left) + poissonTerm(x, y) - poissonTerm(x, y * left)) / whole);
}

/** Otherwise P and D may both underflow, and their ratio W serves: 1 − G W(yu)/W(y) + (G − 1)/W(y), G = D(x, yu)/D(x, y). */
function underloaded({ agents, attempts, patience }: SteadyState, x: number, y: number, left: number, t: number): number {
  const drift = logDrift(agents, attempts, patience, t);
  const whole = lowerRatio(x, y);
  return Math.max(0, 1 + (Math.expm1(drift) - Math.exp(drift) * lowerRatio(x, y * left)) / whole);
}

/** ln G = y(1 − e^(−s)) − x s with s = t/p, arranged so that a nearly balanced queue loses nothing. */
function logDrift(agents: number, erlangs: number, patience: number, t: number): number {
  const s = t / patience;
  return -(agents - erlangs) * t - erlangs * patience * exponentialDeficit(s);
}

/**
 * Mean wait, in handle times, of callers who waited and were answered. The offered wait v, in units of the patience, has density
 * ∝ exp(y(1 − e⁻ᵛ) − xv), of which e⁻ᵛ stay to be answered; integrated on either side of its mode. Constant time.
 */
export function waitOfAnswered(agents: number, erlangs: number, patience: number): number {
  const b = agents * patience + 1;
  const y = erlangs * patience;
  const mode = y > b ? Math.log(y / b) : 0;
  const slope = y > b ? 0 : (agents - erlangs) * patience + 1;
  const curve = Math.min(b, y);
  const density = (v: number) => Math.exp(-slope * v - curve * exponentialDeficit(v));
  const right = reach(slope, curve);
  let mass = gaussLegendre(density, 0, right);
  let moment = gaussLegendre((v) => (mode + v) * density(v), 0, right);
  if (mode > 0) {
    const q = TINY / b;
    const left = Math.min(mode, Math.sqrt(2 * q), Math.log(2 + 2 * q));
    mass += gaussLegendre(density, -left, 0);
    moment += gaussLegendre((v) => (mode + v) * density(v), -left, 0);
  }
  return (patience * moment) / mass;
}

// e^-42 is the last bit of a double, with room.
const TINY = 42;

/** A v beyond which slope v + curve (v − 1 + e⁻ᵛ) > 42, by v − 1 + e⁻ᵛ ≥ v²/(2 + v). */
function reach(slope: number, curve: number): number {
  const q = TINY / curve;
  return Math.min(TINY / slope, (q + Math.sqrt(q * q + 8 * q)) / 2);
}
