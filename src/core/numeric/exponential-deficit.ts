/** e⁻ˢ − 1 + s, to full relative accuracy near zero, where it is s²/2. */
export function exponentialDeficit(s: number): number {
  if (Math.abs(s) > 0.1) return s + Math.expm1(-s);
  return s * s * (1 / 2 - s * (1 / 6 - s * (1 / 24 - s * (1 / 120 - s * (1 / 720 - s * (1 / 5040 - s * (1 / 40320 - s * (1 / 362880 - s / 3628800))))))));
}
