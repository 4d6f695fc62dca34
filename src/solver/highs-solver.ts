import type { Highs, HighsCallbackMap, Model } from 'highs';
import type { LinearAnswer, LinearLimits, LinearModel, LinearSolver } from '../core/scheduling/linear-model';

const NONE = new Float64Array(0);

/**
 * The linear solver of the core, done by HiGHS (Q. Huangfu and J. A. J. Hall, “Parallelizing the dual revised simplex
 * method”, Mathematical Programming Computation 10, 2018): simplex for a linear model, branch and cut for whole numbers.
 */
export function highsSolver(highs: Highs): LinearSolver {
  return {
    solve: (model, limits = {}) => highs.withModel((instance) => {
      instance.passModel(modelData(model));
      instance.options.set({ output_flag: false, ...options(limits) });
      if (limits.start && model.integer) instance.setSolution({ colValue: limits.start });
      const { modelStatus } = instance.run(callbacks(model, limits));
      return answer(instance, statusOf(highs, modelStatus), model);
    }),
  };
}

function modelData({ costs, lower, upper, integer, rowLower, rowUpper, starts, rows, values }: LinearModel) {
  const numCols = costs.length;
  const numRows = rowLower.length;
  return {
    numCols, numRows, colCost: costs, colLower: lower, colUpper: upper, rowLower, rowUpper,
    matrix: { format: 'csc' as const, numRows, numCols, starts, indices: rows, values },
    ...(integer && { integrality: Int32Array.from(integer) }),
  };
}

function options({ seconds, gap }: LinearLimits): Record<string, number> {
  return {
    ...(seconds !== undefined && { time_limit: seconds }),
    ...(gap !== undefined && { mip_rel_gap: gap }),
  };
}

/** HiGHS offers a stop in each of its three methods, under these numbers; 4 is a better whole-number solution. */
function callbacks({ integer }: LinearModel, { shouldStop, onBetter }: LinearLimits): HighsCallbackMap {
  const stop = (event: { interrupt(): void }) => {
    if (shouldStop?.()) event.interrupt();
    return undefined;
  };
  return {
    ...(shouldStop && (integer ? { 6: stop } : { 1: stop, 2: stop })),
    ...(onBetter && integer && {
      4: ({ data }) => {
        if (data.mip_solution) onBetter(data.objective_function_value ?? Infinity, data.mip_solution);
        return undefined;
      },
    }),
  };
}

function statusOf({ constants: { modelStatus } }: Highs, status: number): LinearAnswer['status'] {
  switch (status) {
    case modelStatus.optimal:
    case modelStatus.empty: return 'optimal';
    case modelStatus.infeasible: return 'infeasible';
    case modelStatus.timeLimit:
    case modelStatus.iterationLimit:
    case modelStatus.solutionLimit:
    case modelStatus.interrupted: return 'stopped';
    default: return 'failed';
  }
}

const FEASIBLE = 2;

function answer(instance: Model, status: LinearAnswer['status'], { integer }: LinearModel): LinearAnswer {
  const known = status !== 'failed' && instance.info.get('primal_solution_status') === FEASIBLE;
  const solution = known ? instance.getSolution() : undefined;
  const objective = solution ? instance.getObjectiveValue() : Infinity;
  return {
    status, objective,
    bound: integer ? dualBound(instance, status) : status === 'optimal' ? objective : -Infinity,
    values: solution?.colValue ?? NONE,
    duals: integer ? NONE : solution?.rowDual ?? NONE,
  };
}

function dualBound(instance: Model, status: LinearAnswer['status']): number {
  if (status === 'infeasible' || status === 'failed') return -Infinity;
  return Number(instance.info.get('mip_dual_bound'));
}
