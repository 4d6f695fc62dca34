/** The middle of a list; NaN for an empty one. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** 1 ÷ Φ⁻¹(¾): makes the median absolute deviation the standard deviation of normal values. */
const NORMAL = 1.4826;

/** A standard deviation that up to half of wild values cannot move (Hampel 1974). */
export function robustDeviation(values: readonly number[], centre = median(values)): number {
  return NORMAL * median(values.map((value) => Math.abs(value - centre)));
}
