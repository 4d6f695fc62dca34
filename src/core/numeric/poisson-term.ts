import { LARGE_ORDER, nearOrder } from './gamma-regions';
import { logDeficit } from './log-deficit';
import { reciprocalGamma } from './reciprocal-gamma';
import { scaledGamma } from './scaled-gamma';

/**
 * D(a, x) = xᵃ e⁻ˣ/Γ(a + 1), the Poisson probability of a events where x are expected, for real a ≥ 0. Written as
 * exp(−a(μ − ln(1 + μ)))/(√(2πa) Γ*(a)) with μ = (x − a)/a at large orders, so that nothing overflows and little cancels.
 */
export function poissonTerm(a: number, x: number): number {
  if (x === 0) return a === 0 ? 1 : 0;
  if (a >= LARGE_ORDER) {
    const exponent = nearOrder(a, x) ? -a * logDeficit((x - a) / a) : a * Math.log(x / a) + (a - x);
    return Math.exp(exponent) / (Math.sqrt(2 * Math.PI * a) * scaledGamma(a));
  }
  let fraction = a;
  let product = 1;
  for (; fraction >= 1; fraction--) product *= fraction;
  const reciprocal = reciprocalGamma(fraction) / product;
  return x < 700 ? Math.pow(x, a) * Math.exp(-x) * reciprocal : Math.exp(a * Math.log(x) - x) * reciprocal;
}
