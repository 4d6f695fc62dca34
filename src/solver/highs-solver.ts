import type { Highs, HighsCallbackMap, Model } from 'highs';
import type { LinearAnswer, LinearLimits, LinearModel, LinearSolver } from '../core/scheduling/linear-model';
import type { StandingModel, StandingSolver } from '../core/scheduling/standing-model';

const NONE = new Float64Array(0);

/**
 * The linear solver of the core, done by HiGHS (Q. Huangfu and J. A. J. Hall, “Parallelizing the dual revised simplex
 * method”, Mathematical Programming Computation 10, 2018): simplex for a linear model, branch and cut for whole numbers.
 */
export function highsSolver(highs: Highs): LinearSolver & StandingSolver {
  return {
    stand: (model) => standingModel(highs, model),
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

/** A model kept in HiGHS between changes. Presolve would throw the last basis away, so it is left out. */
function standingModel(highs: Highs, model: LinearModel): StandingModel {
  const instance = highs.createModel(modelData(model));
  instance.options.set({ output_flag: false, presolve: 'off' });
  const numRows = model.rowLower.length;
  return {
    addColumns: ({ costs, upper, starts, rows, values }) => {
      const count = costs.length;
      if (count === 0) return;
      instance.addCols({ cost: costs, lower: new Float64Array(count), upper, matrix: { format: 'csc', numRows, numCols: count, starts, indices: rows, values } });
    },
    setUpper: (places, upper) => {
      if (places.length === 0) return;
      const size = places.length;
      instance.changeColsBounds({ kind: 'set', indices: Int32Array.from(places) }, new Float64Array(size), new Float64Array(size).fill(upper));
    },
    solve: () => {
      const { modelStatus } = instance.run();
      return answer(instance, statusOf(highs, modelStatus), model);
    },
    close: () => instance.dispose(),
  };
}
