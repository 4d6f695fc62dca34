import type { Random } from '../../numeric/seeded-random';
import { anneal } from './anneal';
import type { Stretch } from './effort';
import { CoverPlan } from './plan';
import { candidateCount, type CoverProblem } from './problem';
import { RuinAndRecreate } from './ruin-and-recreate';
import { soften } from './soften';

/** What a person short in a step costs, in one round after the other: in wages of one at work in it. */
const PRICES = [10, 16, 26];
/** In shifts: from here on is a person short in a step prohibitive. */
const PROHIBITIVE = 1.5;
/** How many times the cheapest shift the dearest costs at most, where all cost about the same. */
const ALIKE = 1.25;

/** Which candidates the search may use, and which the repair. */
export interface Pools {
  readonly worth: Int32Array;
  readonly everyone: Int32Array;
}

/**
 * Whether plans differ by little but how many people they take: all shifts cost about the same, and nothing may be short. To
 * annealing this is a plain between walls.
 */
export function isPlain({ costs, misfit: { slopes }, kinds }: CoverProblem): boolean {
  const dearest = costs.reduce((most, cost) => Math.max(most, cost), 0);
  return !kinds && dearest > 0 && costs.every((cost) => dearest <= ALIKE * cost) && slopes.some((slope) => slope < -PROHIBITIVE * dearest);
}

/**
 * Anneals over a plain. Shortages are let through at a price that rises from round to round, so that plans of fewer people are
 * reached by way of some that are short (strategic oscillation: F. Glover, “Tabu search – Part I”, ORSA Journal on Computing 1,
 * 1989); after each round what is still short is filled. The plan is never worse for it.
 */
export function annealThroughShortage(
  plan: CoverPlan, random: Random, { worth, everyone }: Pools, stretchOf: (round: number, rounds: number) => Stretch, onBetter?: (counts: Int32Array) => void,
) {
  const wage = wageOfStep(plan.problem);
  const repaired = new CoverPlan(plan.problem);
  PRICES.forEach((price, round) => {
    const stretch = stretchOf(round, PRICES.length);
    if (stretch.shouldStop(0)) return;
    const soft = new CoverPlan(soften(plan.problem, price * wage));
    soft.become(plan.counts);
    anneal(soft, new RuinAndRecreate(soft, random, worth), random, { floor: -Number.MAX_VALUE, ...stretch });
    repaired.become(soft.counts);
    new RuinAndRecreate(repaired, random, everyone).fill();
    if (repaired.cost >= plan.cost) return;
    plan.become(repaired.counts);
    onBetter?.(repaired.counts.slice());
  });
}

function wageOfStep(problem: CoverProblem): number {
  const covered = problem.starts[candidateCount(problem)]!;
  return problem.costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, covered);
}
