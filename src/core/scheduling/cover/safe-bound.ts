import type { LinearModel } from '../linear-model';

/**
 * A lower bound from the worth of the rows that holds however roughly the solver computed it: the rows are priced into the
 * objective, and each column takes its cheaper bound (A. Neumaier and O. Shcherbina, “Safe bounds in linear and mixed-integer
 * linear programming”, Mathematical Programming 99, 2004). `reduced` is the cost of each column less what its rows are worth.
 */
export function safeBound(model: LinearModel, duals: Float64Array): { readonly bound: number; readonly reduced: Float64Array } {
  const { costs, lower, upper, rowLower, rowUpper, starts, rows, values } = model;
  const prices = duals.map((dual, row) => (isFinite(dual > 0 ? rowLower[row]! : rowUpper[row]!) ? dual : 0));
  const reduced = new Float64Array(costs.length);
  let bound = 0;
  prices.forEach((price, row) => {
    if (price !== 0) bound += price * (price > 0 ? rowLower[row]! : rowUpper[row]!);
  });
  for (let column = 0; column < costs.length; column += 1) {
    let cost = costs[column]!;
    for (let at = starts[column]!; at < starts[column + 1]!; at += 1) cost -= prices[rows[at]!]! * values[at]!;
    reduced[column] = cost;
    // What an unbounded column saves by a rounding error is no saving.
    const end = cost > 0 ? lower[column]! : isFinite(upper[column]!) || cost < -1e-6 ? upper[column]! : lower[column]!;
    if (cost !== 0 && end !== 0) bound += cost * end;
  }
  return { bound, reduced };
}
