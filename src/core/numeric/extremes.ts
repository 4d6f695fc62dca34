/** The least and the greatest of some values. A whole column is too long to be spread into the arguments of Math.min. */
export function extremes(values: readonly number[]): { readonly lowest: number; readonly highest: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { lowest, highest };
}
