import type { LinearModel, LinearSolver } from '../linear-model';
import { costUnit, raisedToUnit } from './cost-unit';
import { linearCover } from './linear-cover';
import { kindsInUse, peopleBySteps, planCost } from './plan-cost';
import { candidateCount, type CoverProblem } from './problem';
import type { CoverAnswer, CoverWatch } from './effort';

/**
 * Branch and cut from a plan that is known: a better one perhaps, a better bound, or the proof that there is none. Among a
 * part of the candidates it looks for plans alone (E. Angelelli, R. Mansini and M. G. Speranza, “Kernel search”, Computers
 * and Operations Research 37, 2010).
 */
export function solveWhole(problem: CoverProblem, solver: LinearSolver, known: CoverAnswer, watch: CoverWatch, among?: (candidate: number) => boolean): CoverAnswer {
  const { model, offset } = linearCover(problem, true);
  if (among) for (let candidate = 0; candidate < candidateCount(problem); candidate += 1) if (!among(candidate)) model.upper[candidate] = 0;
  const unit = costUnit(problem);
  const count = candidateCount(problem);
  let best = known;
  const look = (values: Float64Array) => {
    const counts = Int32Array.from(values.subarray(0, count), Math.round);
    const cost = planCost(problem, counts).total;
    if (cost >= best.cost) return;
    best = { counts, cost, bound: known.bound };
    watch.onBetter?.(best);
  };
  const { values, bound } = solver.solve(model, {
    gap: 0, seconds: watch.secondsLeft?.(), start: columnsOf(problem, model, known.counts), shouldStop: watch.shouldStop, onBetter: (_, better) => look(better),
  });
  if (values.length > 0) look(values);
  if (among) return best;
  // Rounding may lift the solver's bound a hair above its own optimum.
  const proved = Math.min(best.cost, raisedToUnit(bound + offset, unit));
  return { ...best, bound: Math.max(known.bound, proved) };
}

/** The columns of a plan: its people, and the pieces of each step filled from the first. */
function columnsOf(problem: CoverProblem, { costs, upper, rows, starts }: LinearModel, counts: Int32Array): Float64Array {
  const columns = new Float64Array(costs.length);
  columns.set(counts);
  const left = Float64Array.from(peopleBySteps(problem, counts));
  const inUse = new Set(kindsInUse(problem, counts));
  const firstKind = costs.length - (problem.kinds?.costs.length ?? 0);
  for (let column = counts.length; column < costs.length; column += 1) {
    if (column >= firstKind) columns[column] = inUse.has(column - firstKind) ? 1 : 0;
    else {
      const step = rows[starts[column]!]!;
      if (step >= problem.steps) continue;
      columns[column] = Math.min(left[step]!, upper[column]!);
      left[step]! -= columns[column]!;
    }
  }
  return columns;
}
