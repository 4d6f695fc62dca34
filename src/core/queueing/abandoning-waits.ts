import { exponentialDeficit } from '../numeric/exponential-deficit';
import { lowerRatio } from '../numeric/lower-ratio';
import { lowerShare } from '../numeric/lower-share';
import { poissonTerm } from '../numeric/poisson-term';
import type { AbandoningQueue } from './abandoning-queue';

// Beyond this the ratio P/D nears the end of the doubles and the probabilities themselves are used.
const DEEP = 1e280;

/**
 * The share of calls whose offered wait, were the caller to stay, exceeds t handle times: P(V > t), which is
 * P(wait) P(x, y e^(−s))/P(x, y) with s = t/p.
 */
export function stillQueued(queue: AbandoningQueue, t: number): number {
  const { agents, attempts, patience, waiting, busy } = queue;
  const x = agents * patience;
  const y = attempts * patience;
  if (busy > DEEP) return waiting * Math.min(1, shareBelow(x, y, t / patience) / lowerShare(x, y));
  const drift = logDrift(agents, attempts, patience, t);
  return waiting * Math.min(1, Math.exp(drift) * (lowerRatio(x, y * Math.exp(-t / patience)) / busy));
}

/**
 * The share of calls answered within t handle times, P(V = 0) + ∫ e^(−v/p) dP(V ≤ v) up to t. The integral is, up to a
 * factor, 1 − G W(y e^(−s))/W(y) − (1 − G)/W(y) with G = D(x, y e^(−s))/D(x, y).
 */
export function answeredWithin(queue: AbandoningQueue, t: number): number {
  const { agents, attempts, patience, immediate, waiting, busy } = queue;
  if (agents === 0) return 0;
  const x = agents * patience;
  const y = attempts * patience;
  const left = Math.exp(-t / patience);
  if (busy > DEEP) return immediate + waiting * (agents / attempts) * swamped(x, y, left);
  const drift = logDrift(agents, attempts, patience, t);
  const inTime = 1 + (Math.expm1(drift) - Math.exp(drift) * lowerRatio(x, y * left)) / busy;
  return immediate + waiting * (agents / attempts) * Math.max(0, inTime);
}

/** The same integral in probabilities, [P(x + 1, y) − P(x + 1, y e^(−s))]/P(x, y), by P(x + 1, ·) = P(x, ·) − D(x, ·). */
function swamped(x: number, y: number, left: number): number {
  const late = lowerShare(x, y * left) + poissonTerm(x, y) - poissonTerm(x, y * left);
  return Math.max(0, 1 - late / lowerShare(x, y));
}

/** P(x, y e^(−s)), also where y e^(−s) is too small for a double: then it is (y e^(−s))ˣ/Γ(x + 1). */
function shareBelow(x: number, y: number, s: number): number {
  if (s < 690) return lowerShare(x, y * Math.exp(-s));
  return Math.exp(x * (Math.log(y) - s) + 1) * poissonTerm(x, 1);
}

/** ln G = y(1 − e^(−s)) − x s, arranged so that a nearly balanced queue loses nothing. */
function logDrift(agents: number, erlangs: number, patience: number, t: number): number {
  return -(agents - erlangs) * t - erlangs * patience * exponentialDeficit(t / patience);
}
