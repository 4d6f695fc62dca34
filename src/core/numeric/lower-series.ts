/** P(a, x)/D(a, x) = Σ xᵏ/((a + 1)…(a + k)), all terms positive (DLMF 8.7.1). Short where x is not far above a. */
export function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = a + 1; term > sum * 1e-17; k++) {
    term *= x / k;
    sum += term;
  }
  return sum;
}
