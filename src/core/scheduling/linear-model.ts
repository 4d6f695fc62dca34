/** A linear or mixed-integer model, to be minimised: a cost and bounds for each column, bounds for each row, the matrix by columns. */
export interface LinearModel {
  /** Of one unit of each column. */
  readonly costs: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where a column is a whole number; left out, none is. */
  readonly integer?: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** The matrix, compressed by columns: column j has `values` in `rows` from starts[j] to before starts[j + 1]. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface LinearAnswer {
  /** `stopped`: a limit came first; the values are the best known, and none where the list is empty. */
  readonly status: 'optimal' | 'stopped' | 'infeasible' | 'failed';
  /** Of the values; Infinity where there are none. */
  readonly objective: number;
  /** No solution costs less, to the solver's tolerance; −Infinity where nothing is known. */
  readonly bound: number;
  readonly values: Float64Array;
  /** What one unit more of a row's bound would cost, at least 0 where the lower bound holds; empty for a whole-number model. */
  readonly duals: Float64Array;
}

export interface LinearLimits {
  readonly seconds?: number;
  /** Relative distance of a whole-number solution from the bound that is near enough. */
  readonly gap?: number;
  /** Columns of a known solution, to begin a whole-number search from. */
  readonly start?: Float64Array;
  /** Asked now and then while the solver runs. */
  readonly shouldStop?: () => boolean;
  /** Told of each better whole-number solution. */
  readonly onBetter?: (objective: number, values: Float64Array) => void;
}

/** Solves at once, on the thread that asks. Given to the core from outside, which knows no solver by name. */
export interface LinearSolver {
  solve(model: LinearModel, limits?: LinearLimits): LinearAnswer;
}
