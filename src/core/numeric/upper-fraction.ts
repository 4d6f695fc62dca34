/**
 * Q(a, x)/D(a, x) for x > a by Legendre's continued fraction (DLMF 8.9.2), contracted and summed forward with one division a
 * step (Steed's algorithm). Quick once x is some standard deviations above a.
 */
export function upperFraction(a: number, x: number): number {
  let b = x - a + 1;
  let d = 1 / b;
  let step = d;
  let sum = d;
  for (let k = 1; k < 5000; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / (b + numerator * d);
    step *= b * d - 1;
    sum += step;
    if (Math.abs(step) <= sum * 1e-17 || numerator === 0) break;
  }
  return a * sum;
}
