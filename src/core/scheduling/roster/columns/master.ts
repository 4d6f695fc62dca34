import type { LinearAnswer, LinearModel } from '../../linear-model';
import type { LineColumn } from './line-pool';
import type { Step } from './cell-steps';

/** A linear model of lines to choose, one for each person, and of how far the cells are filled. */
export interface Master {
  readonly model: LinearModel;
  /** Price of a cell without anybody, summed over the cells: a constant of the model. */
  readonly lines: readonly LineColumn[];
}

/**
 * The restricted master problem: of the lines known, one for each person, so that the lines' own prices and the cells' convex
 * prices are least (Dantzig and Wolfe, “Decomposition principle for linear programs”, 1960; for nurse rosters B. Jaumard,
 * F. Semet and T. Vovor, “A generalized linear programming model for nurse scheduling”, 1998).
 * Rows: the people, then the cells; columns: the lines, then the steps of the cells.
 */
export function masterModel(lines: readonly LineColumn[], people: number, steps: readonly (readonly Step[])[], integer: boolean): LinearModel {
  const stepCount = steps.reduce((sum, each) => sum + each.length, 0);
  const columns = lines.length + stepCount;
  const entries = lines.reduce((sum, { cells }) => sum + 1 + cells.length, stepCount);
  const matrix = { starts: new Int32Array(columns + 1), rows: new Int32Array(entries), values: new Float64Array(entries) };
  const costs = new Float64Array(columns);
  const upper = new Float64Array(columns).fill(1);
  let at = 0;
  const entry = (row: number, value: number) => {
    matrix.rows[at] = row;
    matrix.values[at] = value;
    at += 1;
  };
  lines.forEach(({ person, own, cells }, column) => {
    costs[column] = own;
    entry(person, 1);
    for (const cell of cells) entry(people + cell, 1);
    matrix.starts[column + 1] = at;
  });
  let column = lines.length;
  steps.forEach((each, cell) => {
    for (const { rise, length } of each) {
      costs[column] = rise;
      upper[column] = length;
      entry(people + cell, -1);
      column += 1;
      matrix.starts[column] = at;
    }
  });
  const right = Float64Array.from({ length: people + steps.length }, (_, row) => (row < people ? 1 : 0));
  return {
    costs, lower: new Float64Array(columns), upper, rowLower: right, rowUpper: right, ...matrix,
    ...(integer && { integer: Uint8Array.from({ length: columns }, (_, each) => (each < lines.length ? 1 : 0)) }),
  };
}

/** What one more person in each cell is worth, as a price to a line: the negative of the cell's dual. */
export function cellPrices({ duals }: LinearAnswer, people: number): Float64Array {
  return duals.slice(people).map((dual) => -dual);
}
