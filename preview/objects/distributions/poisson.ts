import { stirlingError } from './log-gamma';

/**
 * e^−mean · mean^x / Γ(x + 1), for whole and other x, without loss of digits however large: C. Loader, "Fast and accurate
 * computation of binomial probabilities" (2000).
 */
export function poissonTerm(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** x ln(x / mean) + mean − x; where the two are close, by the series of the logarithm. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) > 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let k = 1; ; k += 1) {
    term *= v * v;
    const next = sum + term / (2 * k + 1);
    if (next === sum) return next;
    sum = next;
  }
}
