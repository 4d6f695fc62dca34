/** Values as shares of their sum; zeros stay as they are. */
export function normalised(values: Float64Array): Float64Array {
  const total = values.reduce((a, b) => a + b, 0);
  return total > 0 ? values.map((value) => value / total) : values;
}
