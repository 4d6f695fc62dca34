/** Below this order the expansions for large orders are not to be used; sums and recurrences are short there. */
export const LARGE_ORDER = 28;

/** Where x is so close to a that Temme's expansion holds: |eta| ≤ 0.85. */
export function nearOrder(a: number, x: number): boolean {
  return x > 0.374 * a && x < 2.1 * a;
}

/**
 * For small orders: whether the rising series of the lower function is short and Q(a, x) is still large enough (above some
 * 0.05) to be had by subtraction. Beyond, the continued fraction of the upper function is short.
 */
export function withinSeries(a: number, x: number): boolean {
  return x <= a + 1.5 * Math.sqrt(a) + 2;
}
