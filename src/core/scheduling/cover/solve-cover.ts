import type { LinearSolver } from '../linear-model';
import { anneal } from './anneal';
import { annealThroughShortage, isPlain } from './anneal-through-shortage';
import { stretchBetween, stretchUntil, type CoverAnswer, type CoverEffort, type CoverWatch } from './effort';
import { CoverPlan } from './plan';
import { planCost } from './plan-cost';
import { candidateCount, type CoverProblem } from './problem';
import { promising } from './promising';
import { seededRandom } from '../../numeric/seeded-random';
import { relaxCover } from './relax-cover';
import { RuinAndRecreate } from './ruin-and-recreate';
import { scaleSlopes } from './scale-slopes';
import { solveWhole } from './solve-whole';

/** Until when, of the whole time, each part of the search may go on: where branch and cut comes after it, and where not. */
const UNTIL = {
  fewKinds: { small: 0.4, large: 0.8 },
  search: { small: 0.5, large: 1 },
  kindsOfBestPlans: { small: 0.8, large: 1 },
};
/** Of a search that lets shortages through, the share before none is let through any more. */
const THROUGH_SHORTAGE = 0.9;
/** Steps of the search that one relaxation stands for. */
const STEPS_PER_RELAXATION = 2000;
/** Entries of the matrix, steps and candidates up to which branch and cut gets somewhere within seconds. */
const SMALL = { entries: 70_000, steps: 100, candidates: 1000 };

/**
 * Puts people on shifts at the least cost. The linear relaxation gives the bound and, rounded down, a first plan; ruin and
 * recreate betters it, by way of shortages where nothing else leads from plan to plan; a small problem is then taken up by branch and cut from there, which may prove it the best. Where
 * using a kind of shift costs something, plans of few kinds are looked for first.
 */
export function solveCover(problem: CoverProblem, solver: LinearSolver, effort: CoverEffort, watch: CoverWatch = {}): CoverAnswer {
  const random = seededRandom(effort.seed);
  const { bound, relaxed, counts, reduced } = relaxCover(problem, solver, watch);
  const answer = (people: Int32Array): CoverAnswer => {
    const cost = planCost(problem, people).total;
    // Of a plan that is the best there is, rounding may put the bound a hair above.
    return { counts: people, cost, bound: Math.min(bound, cost) };
  };
  const everyone = Int32Array.from({ length: candidateCount(problem) }, (_, candidate) => candidate);
  const plan = new CoverPlan(problem);
  plan.become(counts);
  new RuinAndRecreate(plan, random, everyone).fill();
  if (effort.start && planCost(problem, effort.start).total < plan.cost) plan.become(effort.start);
  watch.onBetter?.(answer(plan.counts.slice()));

  // Branch and cut knows no steps, and its end depends on the machine.
  const size = effort.steps === undefined && isSmall(problem) ? 'small' : 'large';
  const until = (part: keyof typeof UNTIL) => stretchUntil(UNTIL[part][size], effort, watch);
  const sparse = problem.kinds && scaleSlopes(problem, solver, random, (round) => until('fewKinds').shouldStop(round * STEPS_PER_RELAXATION));
  if (sparse && sparse.cost < plan.cost) {
    plan.become(sparse.counts);
    watch.onBetter?.(answer(sparse.counts));
  }
  const pool = problem.kinds ? everyone : promising(reduced, problem.steps, plan.cost - relaxed);
  const from = effort.steps === undefined ? watch.spent?.() ?? 0 : 0;
  const isThroughShortage = size === 'large' && from < THROUGH_SHORTAGE && plan.cost > bound && isPlain(problem);
  if (isThroughShortage) {
    const part = (round: number, rounds: number) => from + (THROUGH_SHORTAGE - from) * round / rounds;
    const stretchOf = (round: number, rounds: number) => stretchBetween(part(round, rounds), part(round + 1, rounds), effort, watch);
    annealThroughShortage(plan, random, { worth: pool, everyone }, stretchOf, (people) => watch.onBetter?.(answer(people)));
  }
  anneal(plan, new RuinAndRecreate(plan, random, pool), random, {
    floor: bound, ...(isThroughShortage ? stretchBetween(THROUGH_SHORTAGE, 1, effort, watch) : until('search')), onBetter: (_, people) => watch.onBetter?.(answer(people)),
  });

  let found = answer(plan.counts.slice());
  if (size === 'small' && sparse && !isOver(found, watch)) {
    const shouldStop = () => until('kindsOfBestPlans').shouldStop(0);
    found = solveWhole(problem, solver, found, { ...watch, shouldStop }, (candidate) => sparse.kinds.has(problem.kinds!.of[candidate]!));
  }
  return size === 'small' && !isOver(found, watch) ? solveWhole(problem, solver, found, watch) : found;
}

function isSmall(problem: CoverProblem): boolean {
  const candidates = candidateCount(problem);
  return problem.starts[candidates]! <= SMALL.entries && (problem.steps <= SMALL.steps || candidates <= SMALL.candidates);
}

const isOver = ({ cost, bound }: CoverAnswer, { shouldStop }: CoverWatch) => cost <= bound + 1e-9 * Math.abs(bound) || (shouldStop?.() ?? false);
