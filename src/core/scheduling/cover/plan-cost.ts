import { excess, weighed } from './limits';
import { candidateCount, type CoverProblem } from './problem';

export interface PlanCost {
  readonly total: number;
  readonly shifts: number;
  readonly misfit: number;
  /** For the kinds of shift in use. */
  readonly kinds: number;
  /** For what is beyond a limit: 0 in a plan that keeps them all. */
  readonly beyondLimits: number;
}

/** People at work on each step. */
export function peopleBySteps(problem: CoverProblem, counts: ArrayLike<number>): Int32Array {
  const people = new Int32Array(problem.steps);
  for (let candidate = 0; candidate < candidateCount(problem); candidate += 1) {
    for (let at = problem.starts[candidate]!; at < problem.starts[candidate + 1]!; at += 1) people[problem.covered[at]!]! += counts[candidate]!;
  }
  return people;
}

/** What a plan costs, counted afresh from its people alone. */
export function planCost(problem: CoverProblem, counts: ArrayLike<number>): PlanCost {
  const { costs, misfit: { width, slopes, ofNobody }, limits = [] } = problem;
  let shifts = 0;
  for (let candidate = 0; candidate < costs.length; candidate += 1) shifts += counts[candidate]! * costs[candidate]!;
  let misfit = ofNobody;
  peopleBySteps(problem, counts).forEach((people, step) => {
    for (let there = 0; there < people; there += 1) misfit += slopes[step * width + Math.min(there, width - 1)]!;
  });
  const kinds = kindsInUse(problem, counts).reduce((sum, kind) => sum + problem.kinds!.costs[kind]!, 0);
  const beyondLimits = limits.reduce((sum, limit) => sum + excess(limit, weighed(limit, counts)), 0);
  return { total: toMillionths(shifts + misfit + kinds + beyondLimits), shifts, misfit, kinds, beyondLimits };
}

/** A sum of a thousand steps is off by less than this. */
const toMillionths = (cost: number) => Math.round(cost * 1e6) / 1e6;

/** Kinds of shift that anybody works. */
export function kindsInUse({ kinds }: CoverProblem, counts: ArrayLike<number>): number[] {
  if (!kinds) return [];
  return [...new Set(Array.from(kinds.of).filter((_, candidate) => counts[candidate]! > 0))];
}
