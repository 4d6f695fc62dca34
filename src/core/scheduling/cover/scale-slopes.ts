import type { LinearSolver } from '../linear-model';
import { linearCover } from './linear-cover';
import { CoverPlan } from './plan';
import { candidateCount, type CoverProblem } from './problem';
import type { Random } from '../../numeric/seeded-random';
import { RuinAndRecreate } from './ruin-and-recreate';

/** Rounds without a better plan after which the prices are shaken. */
const PATIENCE = 3;
/** Plans whose kinds are told. */
const BEST_PLANS = 8;
const ROUNDING = 1e-9;

export interface Sparse {
  readonly counts: Int32Array;
  readonly cost: number;
  /** Kinds that the best plans use. */
  readonly kinds: ReadonlySet<number>;
}

/**
 * Plans of few kinds of shift. What a kind costs is laid on its people, by as many as the last relaxation gave it, so that
 * what is little used becomes dear and drops out (dynamic slope scaling; D. Kim and P. Pardalos, Operations Research Letters
 * 24, 1999). Shifts without a gap make an interval matrix, whose relaxation is whole by itself.
 */
export function scaleSlopes(problem: CoverProblem, solver: LinearSolver, random: Random, shouldStop: (round: number) => boolean): Sparse | undefined {
  const { costs, kinds, ...rest } = problem;
  if (!kinds) return undefined;
  const slopes = kinds.costs.slice();
  const plans: { readonly cost: number; readonly kinds: readonly number[] }[] = [];
  let best: { counts: Int32Array; cost: number } | undefined;
  let idle = 0;
  for (let round = 0; !shouldStop(round); round += 1) {
    const priced = { ...rest, costs: costs.map((cost, candidate) => cost + slopes[kinds.of[candidate]!]!) };
    const { values } = solver.solve(linearCover(priced).model, { shouldStop: () => shouldStop(round) });
    if (values.length === 0) break;
    const onKind = usage(problem, values);
    onKind.forEach((people, kind) => {
      if (people <= ROUNDING) return;
      slopes[kind] = kinds.costs[kind]! / people;
    });
    const plan = rounded(problem, values, random);
    keepBest(plans, { cost: plan.cost, kinds: [...new Set(Array.from(plan.used.subarray(0, plan.inUse), (candidate) => kinds.of[candidate]!))].sort((a, b) => a - b) });
    idle += 1;
    if (!best || plan.cost < best.cost - ROUNDING) {
      best = { counts: plan.counts, cost: plan.cost };
      idle = 0;
    } else if (idle > PATIENCE) {
      slopes.forEach((slope, kind) => { slopes[kind] = slope * (0.25 + 1.5 * random()); });
      idle = 0;
    }
  }
  return best && { ...best, kinds: new Set(plans.flatMap((plan) => plan.kinds)) };
}

function keepBest<Plan extends { readonly cost: number; readonly kinds: readonly number[] }>(plans: Plan[], plan: Plan) {
  if (plans.some(({ kinds }) => kinds.join() === plan.kinds.join())) return;
  plans.push(plan);
  plans.sort((a, b) => a.cost - b.cost);
  plans.length = Math.min(plans.length, BEST_PLANS);
}

function usage({ kinds }: CoverProblem, values: Float64Array): Float64Array {
  const people = new Float64Array(kinds!.costs.length);
  kinds!.of.forEach((kind, candidate) => { people[kind]! += values[candidate]!; });
  return people;
}

/** The relaxation's plan, rounded down and filled again. */
function rounded(problem: CoverProblem, values: Float64Array, random: Random): CoverPlan {
  const plan = new CoverPlan(problem);
  const count = candidateCount(problem);
  plan.become(Int32Array.from(values.subarray(0, count), (value) => Math.floor(value + 1e-6)));
  const used = Int32Array.from(values.subarray(0, count).keys()).filter((candidate) => values[candidate]! > ROUNDING);
  if (used.length > 0) new RuinAndRecreate(plan, random, used).fill();
  return plan;
}
