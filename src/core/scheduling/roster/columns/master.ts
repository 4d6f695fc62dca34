import type { LinearModel } from '../../linear-model';
import type { NewColumns } from '../../standing-model';
import type { Step } from './cell-steps';
import type { LineColumn } from './line-pool';

/**
 * The master problem before any line: of lines, one for each person, so that the lines' own prices and the cells' convex prices
 * are least (G. Dantzig and P. Wolfe, “Decomposition principle for linear programs”, 1960; for nurse rosters B. Jaumard,
 * F. Semet and T. Vovor, “A generalized linear programming model for nurse scheduling”, 1998).
 * Rows: the people, then the cells. Columns: for each person a gap at a price that no line reaches, then the steps of the cells; lines follow.
 */
export function emptyMaster(people: number, steps: readonly (readonly Step[])[], gapPrice: number): LinearModel {
  const flat = steps.flatMap((each, cell) => each.map((step) => ({ ...step, row: people + cell })));
  const columns = people + flat.length;
  const right = Float64Array.from({ length: people + steps.length }, (_, row) => (row < people ? 1 : 0));
  return {
    costs: Float64Array.from({ length: columns }, (_, column) => (column < people ? gapPrice : flat[column - people]!.rise)),
    lower: new Float64Array(columns),
    upper: Float64Array.from({ length: columns }, (_, column) => (column < people ? 1 : flat[column - people]!.length)),
    rowLower: right, rowUpper: right,
    starts: Int32Array.from({ length: columns + 1 }, (_, column) => column),
    rows: Int32Array.from({ length: columns }, (_, column) => (column < people ? column : flat[column - people]!.row)),
    values: Float64Array.from({ length: columns }, (_, column) => (column < people ? 1 : -1)),
  };
}

/** Lines as columns of the master problem: their person once, each cell that they fill once. */
export function lineColumns(lines: readonly LineColumn[], people: number): NewColumns {
  const starts = new Int32Array(lines.length + 1);
  lines.forEach(({ cells }, place) => { starts[place + 1] = starts[place]! + 1 + cells.length; });
  const rows = new Int32Array(starts[lines.length]!);
  lines.forEach(({ person, cells }, place) => {
    rows[starts[place]!] = person;
    cells.forEach((cell, at) => { rows[starts[place]! + 1 + at] = people + cell; });
  });
  return {
    costs: Float64Array.from(lines, ({ own }) => own),
    upper: new Float64Array(lines.length).fill(1),
    starts, rows, values: new Float64Array(rows.length).fill(1),
  };
}
