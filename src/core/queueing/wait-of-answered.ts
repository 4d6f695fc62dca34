import { exponentialDeficit } from '../numeric/exponential-deficit';
import { moments } from '../numeric/gauss-legendre';

// e^-42 is the last bit of a double, with room.
const NEGLIGIBLE = 42;

/**
 * Mean wait, in handle times, of the callers of Erlang A who waited and were answered. The offered wait v, in units of the
 * patience, has density ∝ exp(y(1 − e⁻ᵛ) − xv), of which e⁻ᵛ stay to be answered; integrated on either side of its mode, in
 * constant time.
 */
export function waitOfAnswered(agents: number, erlangs: number, patience: number): number {
  const b = agents * patience + 1;
  const y = erlangs * patience;
  const mode = y > b ? Math.log(y / b) : 0;
  const slope = y > b ? 0 : (agents - erlangs) * patience + 1;
  const curve = Math.min(b, y);
  const density = (v: number) => Math.exp(-slope * v - curve * exponentialDeficit(v));
  const later = moments(density, 0, reachAfter(slope, curve));
  if (mode === 0) return (patience * later.first) / later.mass;
  const sooner = moments(density, -Math.min(mode, reachBefore(b)), 0);
  return patience * (mode + (later.first + sooner.first) / (later.mass + sooner.mass));
}

/** A v beyond which slope v + curve (v − 1 + e⁻ᵛ) is above 42, by v − 1 + e⁻ᵛ ≥ v²/(2 + v). */
function reachAfter(slope: number, curve: number): number {
  const q = NEGLIGIBLE / curve;
  return Math.min(NEGLIGIBLE / slope, (q + Math.sqrt(q * q + 8 * q)) / 2);
}

/** A v beyond which curve (eᵛ − 1 − v) is above 42. */
function reachBefore(curve: number): number {
  const q = NEGLIGIBLE / curve;
  return Math.min(Math.sqrt(2 * q), Math.log(2 + 2 * q));
}
