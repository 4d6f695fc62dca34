const NODES = 48;
const HALF = NODES / 2;
const { points, weights } = rule();

/**
 * ∫ f and ∫ x f over [lo, hi] by the 48-point Gauss–Legendre rule: exact to rounding for functions as smooth as a bell over
 * nine deviations.
 */
export function moments(f: (x: number) => number, lo: number, hi: number): { mass: number; first: number } {
  const middle = (lo + hi) / 2;
  const reach = (hi - lo) / 2;
  let mass = 0;
  let first = 0;
  for (let i = 0; i < HALF; i++) {
    const left = middle - reach * points[i]!;
    const right = middle + reach * points[i]!;
    const onLeft = weights[i]! * f(left);
    const onRight = weights[i]! * f(right);
    mass += onLeft + onRight;
    first += left * onLeft + right * onRight;
  }
  return { mass: mass * reach, first: first * reach };
}

/** Positive roots of the Legendre polynomial by Newton's method from Tricomi's estimate, and their weights. */
function rule(): { points: Float64Array; weights: Float64Array } {
  const points = new Float64Array(HALF);
  const weights = new Float64Array(HALF);
  for (let i = 0; i < HALF; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (NODES + 0.5));
    let slope = 1;
    for (let round = 0; round < 6; round++) {
      let previous = 1;
      let value = x;
      for (let n = 2; n <= NODES; n++) [previous, value] = [value, ((2 * n - 1) * x * value - (n - 1) * previous) / n];
      slope = (NODES * (x * value - previous)) / (x * x - 1);
      x -= value / slope;
    }
    points[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { points, weights };
}
