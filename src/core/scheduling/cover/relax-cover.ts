import type { LinearSolver } from '../linear-model';
import { costUnit, raisedToUnit } from './cost-unit';
import type { CoverWatch } from './effort';
import { linearCover } from './linear-cover';
import { candidateCount, type CoverProblem } from './problem';
import { safeBound } from './safe-bound';

/** What the linear relaxation of a cover problem tells. */
export interface RelaxedCover {
  /** No plan costs less. */
  readonly bound: number;
  /** The bound before it was raised to what a plan can cost. */
  readonly relaxed: number;
  /** People on each candidate, rounded down. */
  readonly counts: Int32Array;
  /** What one person on each candidate costs beyond what the steps are worth, at least about 0. */
  readonly reduced: Float64Array;
}

/** Solves the relaxation; stopped before its end it tells little, and nothing untrue. */
export function relaxCover(problem: CoverProblem, solver: LinearSolver, { shouldStop }: CoverWatch): RelaxedCover {
  const { model, offset } = linearCover(problem);
  const { values, duals } = solver.solve(model, { shouldStop });
  const count = candidateCount(problem);
  const { bound, reduced } = safeBound(model, duals.length > 0 ? duals : new Float64Array(model.rowLower.length));
  return {
    bound: raisedToUnit(bound + offset, costUnit(problem)), relaxed: bound + offset,
    counts: Int32Array.from({ length: count }, (_, candidate) => Math.floor((values[candidate] ?? 0) + 1e-6)),
    reduced: reduced.subarray(0, count),
  };
}
