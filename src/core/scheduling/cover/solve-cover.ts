import type { LinearSolver } from '../linear-model';
import { anneal } from './anneal';
import { costUnit, raisedToUnit } from './cost-unit';
import { linearCover } from './linear-cover';
import { CoverPlan } from './plan';
import { planCost } from './plan-cost';
import { candidateCount, type CoverProblem } from './problem';
import { seededRandom } from './random';
import { promising } from './promising';
import { RuinAndRecreate } from './ruin-and-recreate';
import { scaleSlopes } from './scale-slopes';
import { safeBound } from './safe-bound';
import { solveWhole } from './solve-whole';

export interface CoverAnswer {
  /** People on each candidate. */
  readonly counts: Int32Array;
  readonly cost: number;
  /** No plan costs less; −Infinity where it is not known. */
  readonly bound: number;
}

export interface CoverEffort {
  readonly seed: number;
  /** Steps of the search, for the same plan on every machine; left out, it goes on until the watch stops it. */
  readonly steps?: number;
}

export interface CoverWatch {
  shouldStop?(): boolean;
  /** Share of the time that is used, 0–1. */
  spent?(): number;
  onBetter?(answer: CoverAnswer): void;
}

/** Of the time, what the search may take before a small problem goes to the whole-number solver. */
const SEARCH_SHARE = 0.5;
/** Where kinds of shift cost something, what goes into finding plans of few kinds, and until when their kinds are searched by themselves. */
const SPARSE_SHARE = 0.4;
const KERNEL_SHARE = 0.8;
/** The same where the problem is too large for branch and cut. */
const LONE_SPARSE_SHARE = 0.8;
/** Steps of the search that one relaxation stands for. */
const STEPS_PER_ROUND = 2000;

/**
 * Puts people on shifts at the least cost. The linear relaxation gives the bound and, rounded down, a first plan; ruin and
 * recreate betters it; a small problem is then taken up by branch and cut from there, which may prove it the best.
 */
export function solveCover(problem: CoverProblem, solver: LinearSolver, { seed, steps }: CoverEffort, watch: CoverWatch = {}): CoverAnswer {
  const random = seededRandom(seed);
  const { start, bound, pool } = relax(problem, solver, watch);
  const plan = new CoverPlan(problem);
  plan.become(start);
  new RuinAndRecreate(plan, random, everyCandidate(problem)).fill();
  const answer = (counts: Int32Array): CoverAnswer => {
    const cost = planCost(problem, counts).total;
    // Of a plan that is the best there is, rounding may put the bound a hair above.
    return { counts, cost, bound: Math.min(bound, cost) };
  };
  watch.onBetter?.(answer(plan.counts.slice()));
  const whole = steps === undefined && isSmall(problem);
  const until = (share: number) => ({
    spent: (step: number) => Math.min(1, steps !== undefined ? step / steps : (watch.spent?.() ?? 1) / share),
    shouldStop: (step: number) => (watch.shouldStop?.() ?? false) || step >= (steps ?? Infinity) || (steps === undefined && (watch.spent?.() ?? 0) >= share),
  });
  const sparse = scaleSlopes(problem, solver, random, (round) => until(whole ? SPARSE_SHARE : LONE_SPARSE_SHARE).shouldStop(round * STEPS_PER_ROUND));
  if (sparse && sparse.cost < plan.cost) plan.become(sparse.counts);
  anneal(plan, new RuinAndRecreate(plan, random, pool(plan.cost)), random, {
    floor: bound, ...until(whole ? SEARCH_SHARE : 1), onBetter: (_, counts) => watch.onBetter?.(answer(counts)),
  });
  let found = answer(plan.counts.slice());
  const better = () => !(watch.shouldStop?.() ?? false) && found.cost > found.bound + 1e-9 * Math.abs(found.bound);
  if (whole && sparse && better()) {
    const { shouldStop } = until(KERNEL_SHARE);
    found = solveWhole(problem, solver, found, { ...watch, shouldStop: () => shouldStop(0) }, (candidate) => sparse.kinds.has(problem.kinds!.of[candidate]!));
  }
  return whole && better() ? solveWhole(problem, solver, found, watch) : found;
}

/** The linear relaxation: a bound, its solution rounded down, and the candidates worth a look. */
function relax(problem: CoverProblem, solver: LinearSolver, { shouldStop }: CoverWatch) {
  const { model, offset } = linearCover(problem);
  const { values, duals } = solver.solve(model, { shouldStop });
  const count = candidateCount(problem);
  const { bound, reduced } = safeBound(model, duals.length > 0 ? duals : new Float64Array(model.rowLower.length));
  return {
    bound: raisedToUnit(bound + offset, costUnit(problem)),
    start: Int32Array.from({ length: count }, (_, candidate) => Math.floor((values[candidate] ?? 0) + 1e-6)),
    pool: (cost: number) => (problem.kinds ? everyCandidate(problem) : promising(reduced.subarray(0, count), problem.steps, cost - bound - offset)),
  };
}

const everyCandidate = (problem: CoverProblem) => Int32Array.from({ length: candidateCount(problem) }, (_, candidate) => candidate);

/** One day, or few enough shifts, that branch and cut may get somewhere within seconds. */
function isSmall(problem: CoverProblem): boolean {
  return problem.starts[candidateCount(problem)]! <= 70_000 && (problem.steps <= 100 || candidateCount(problem) <= 1000);
}
