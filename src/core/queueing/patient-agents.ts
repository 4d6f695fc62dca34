import { erfcx } from '../numeric/erfcx';
import { leastWhole } from '../numeric/least-whole';
import { FORGIVEN } from '../numeric/meets';
import { root } from '../numeric/root';
import { upperRatio } from '../numeric/upper-ratio';
import { LEAST_ERLANGS } from './call-queue';

// Below this load, counting up from one agent is quickest.
const SMALL_LOAD = 300;
const ROOT_HALF_PI = Math.sqrt(Math.PI / 2);

/**
 * The smallest whole number of agents for which Erlang C answers the share `level` within t handle times; NaN if none does.
 * Small loads are counted up; for larger ones the square-root rule of Halfin & Whitt (Oper. Res. 29, 1981) gives a number that
 * is right or slightly low, and a few evaluations settle it.
 */
export function patientAgents(erlangs: number, level: number, t: number): number {
  if (erlangs < LEAST_ERLANGS) return 0;
  // A target within the forgiven share of nothing asks for no more than a queue that empties.
  const late = Math.min(1, 1 - level + FORGIVEN);
  if (level >= 1) return NaN;
  return erlangs < SMALL_LOAD ? counted(erlangs, late, t) : searched(erlangs, late, t);
}

function counted(erlangs: number, late: number, t: number): number {
  let freeToBusy = 0;
  let n = 0;
  do {
    n++;
    freeToBusy = (freeToBusy + 1) * (n / erlangs);
  } while (n <= erlangs);
  const perAgent = Math.exp(-t);
  let stillThere = Math.exp(-(n - erlangs) * t);
  while (stillThere > late * (1 + ((n - erlangs) / n) * freeToBusy)) {
    n++;
    freeToBusy = (freeToBusy + 1) * (n / erlangs);
    stillThere *= perAgent;
  }
  return n;
}

function searched(erlangs: number, late: number, t: number): number {
  const logLate = Math.log(late);
  const shortfall = (n: number) => logExcess(n, erlangs, t, logLate);
  return leastWhole(shortfall, Math.floor(erlangs) + 1, Infinity, { at: estimate(erlangs, t, logLate), within: 1 });
}

/** The same on a continuous number of agents: the real root, by the secant from the square-root rule. */
export function patientFraction(erlangs: number, level: number, t: number): number {
  if (erlangs < LEAST_ERLANGS) return 0;
  const logLate = Math.log1p(-level);
  let last = estimate(erlangs, t, logLate);
  let fLast = logExcess(last, erlangs, t, logLate);
  let n = last + fLast / (1 / Math.sqrt(erlangs) + t);
  for (let round = 0; round < 12 && n > erlangs; round++) {
    const f = logExcess(n, erlangs, t, logLate);
    const next = n - (f * (n - last)) / (f - fLast);
    if (f === 0 || Math.abs(next - n) <= 4e-16 * n) return next > erlangs ? next : n;
    if (Math.abs(f) >= Math.abs(fLast)) return Math.abs(fLast) < 1e-9 ? last : bracketed(erlangs, level, t, logLate);
    last = n;
    fLast = f;
    n = next;
  }
  return bracketed(erlangs, level, t, logLate);
}

function bracketed(erlangs: number, level: number, t: number, logLate: number): number {
  const whole = patientAgents(erlangs, level, t);
  return root((n) => logExcess(n, erlangs, t, logLate), Math.max(erlangs, whole - 1), whole);
}

/** ln P(V > t) − ln late, with P(V > t) = C exp(−(n − a) t). */
function logExcess(n: number, erlangs: number, t: number, logLate: number): number {
  return -Math.log1p(((n - erlangs) / n) * upperRatio(n, erlangs)) - (n - erlangs) * t - logLate;
}

/** By the square-root rule, which falls short by about b²/5 of an agent at every load: observed, only a better place to start. */
function estimate(erlangs: number, t: number, logLate: number): number {
  const root = Math.sqrt(erlangs);
  const margin = squareRootMargin(root, root * t, logLate);
  return erlangs + margin * (root + margin / 5);
}

/**
 * The b of n = a + b√a, to a hundredth of an agent: ln α(b) − b s = ln late with α = 1/(1 + b Φ(b)/φ(b)) and s = √a t, by
 * Newton's method; the left side is concave.
 */
function squareRootMargin(root: number, s: number, logLate: number): number {
  let b = Math.min(8, -logLate / (ROOT_HALF_PI + s));
  for (let round = 0; round < 8; round++) {
    const mills = 2 * ROOT_HALF_PI * Math.exp((b * b) / 2) - ROOT_HALF_PI * erfcx(b * Math.SQRT1_2);
    const odds = 1 + b * mills;
    const value = -Math.log(odds) - b * s - logLate;
    const slope = -(mills + b * (1 + b * mills)) / odds - s;
    const next = Math.max(b / 2, b - value / slope);
    if ((next - b) * (next - b) * root < 0.02) return next;
    b = next;
  }
  return b;
}
