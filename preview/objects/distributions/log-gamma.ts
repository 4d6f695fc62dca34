const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/** From here on, five terms of the series leave less than a double can tell. */
const LARGE = 15;

/** ln Γ(x + 1) less Stirling's formula, (x + ½) ln x − x + ½ ln 2π: the error that his formula makes. */
export function stirlingError(x: number): number {
  if (x < LARGE) return logGamma(x + 1) - ((x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
  const square = 1 / (x * x);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - square / 1188) * square) * square) * square) / x;
}

/** Of a positive number; a small one is moved up by Γ(x + 1) = x Γ(x) to where Stirling's series holds. */
export function logGamma(x: number): number {
  let [product, up] = [1, x];
  while (up <= LARGE + 1) {
    product *= up;
    up += 1;
  }
  const below = up - 1;
  return (below + 0.5) * Math.log(below) - below + HALF_LOG_TWO_PI + stirlingError(below) - Math.log(product);
}
