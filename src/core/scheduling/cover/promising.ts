const FEWEST = 400;
const PER_STEP = 4;
const ROUNDING = 1e-7;

/**
 * The candidates worth a search: those of least reduced cost, ties included, and none whose use alone would cost more than
 * the best plan does above the bound (reduced-cost fixing; G. Dantzig, R. Fulkerson and S. Johnson, “Solution of a
 * large-scale traveling-salesman problem”, Operations Research 2, 1954).
 */
export function promising(reduced: Float64Array, steps: number, aboveBound: number): Int32Array {
  const sorted = Float64Array.from(reduced).sort();
  const last = sorted[Math.min(sorted.length, Math.max(FEWEST, PER_STEP * steps)) - 1] ?? 0;
  const furthest = Math.min(last, aboveBound) + ROUNDING;
  const worth: number[] = [];
  reduced.forEach((cost, candidate) => {
    if (cost <= furthest) worth.push(candidate);
  });
  return Int32Array.from(worth);
}
