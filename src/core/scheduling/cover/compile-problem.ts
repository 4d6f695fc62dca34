import { misfitSlopes, type MisfitTier } from './misfit';
import type { CoverLimit, CoverProblem } from './problem';

/** One candidate for `compileProblem`: what it covers, and what one person on it costs. */
export interface CandidateCover {
  /** Steps from its start on; past the last step comes the first. */
  readonly covered: readonly number[];
  readonly cost: number;
  /** Most people on it; left out, as many as are needed at once. */
  readonly most?: number;
  /** Candidates with the same number are one kind of shift. */
  readonly kind?: number;
}

export interface CoverRates {
  /** `never`: so dear that nothing is short where the shifts can help it. */
  readonly under: readonly MisfitTier[] | 'never';
  readonly over: readonly MisfitTier[];
  /** Most people who can work at once; never passed where that can be helped. */
  readonly seats?: number;
  /** For each kind of shift that is used at all. */
  readonly perKind?: number;
}

export type LimitWish = Omit<CoverLimit, 'penalty'>;

/** The wishes of a plan as a problem in numbers. @param hours of one step @param need people by step */
export function compileProblem(need: ArrayLike<number>, hours: number, candidates: readonly CandidateCover[], rates: CoverRates, limits: readonly LimitWish[] = []): CoverProblem {
  const starts = new Int32Array(candidates.length + 1);
  candidates.forEach(({ covered }, index) => { starts[index + 1] = starts[index]! + covered.length; });
  const prohibitive = prohibitiveCost(candidates, hours, rates);
  const kinds = rates.perKind && candidates.length > 0 ? kindCosts(candidates, rates.perKind) : undefined;
  return {
    steps: need.length, starts,
    covered: Int32Array.from(candidates.flatMap(({ covered }) => covered)),
    costs: Float64Array.from(candidates, ({ cost }) => cost),
    most: Int32Array.from(candidates, ({ covered, most }) => Math.min(most ?? Infinity, usefulPeople(need, covered, limits))),
    misfit: misfitSlopes(need, hours, {
      under: rates.under === 'never' ? [{ beyond: 0, perHour: prohibitive / hours }] : rates.under,
      over: rates.over, seats: rates.seats, perHourStanding: rates.seats === undefined ? 0 : (10 * prohibitive) / hours,
    }),
    ...(kinds && { kinds }),
    ...(limits.length > 0 && { limits: limits.map((limit) => ({ ...limit, penalty: 10 * prohibitive })) }),
  };
}

/** More than any one shift can cost, its needless hours included: an interval short of a person would always be filled. */
function prohibitiveCost(candidates: readonly CandidateCover[], hours: number, { under, over, perKind = 0 }: CoverRates): number {
  const overPerHour = over.reduce((most, { perHour }) => Math.max(most, perHour), 0);
  const underPerHour = under === 'never' ? 0 : under.reduce((most, { perHour }) => Math.max(most, perHour), 0);
  const dearest = candidates.reduce((most, { covered, cost }) => Math.max(most, cost + covered.length * hours * (overPerHour + underPerHour)), 0);
  return Math.ceil(2 * (dearest + perKind)) || 1;
}

/** Nobody is worth having beyond the most needed at once, unless a limit asks for people. */
function usefulPeople(need: ArrayLike<number>, covered: readonly number[], limits: readonly LimitWish[]): number {
  const asked = limits.reduce((sum, { least }) => sum + (isFinite(least) ? Math.max(0, least) : 0), 0);
  const needed = covered.reduce((most, step) => Math.max(most, Math.ceil(need[step]!)), 0);
  return limits.length > 0 ? 4 * needed + asked : needed;
}

function kindCosts(candidates: readonly CandidateCover[], perKind: number) {
  const of = Int32Array.from(candidates, ({ kind }, index) => kind ?? index);
  return { of, costs: new Float64Array(of.reduce((most, kind) => Math.max(most, kind), 0) + 1).fill(perKind) };
}
