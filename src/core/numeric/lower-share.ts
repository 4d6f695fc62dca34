import { LARGE_ORDER, withinSeries } from './gamma-regions';
import { lowerRatio } from './lower-ratio';
import { poissonTerm } from './poisson-term';
import { upperRatio } from './upper-ratio';

/** P(a, x), the regularised lower incomplete gamma function: the probability that a gamma variable of shape a is below x. */
export function lowerShare(a: number, x: number): number {
  if (x <= a || (a < LARGE_ORDER && withinSeries(a, x))) return poissonTerm(a, x) * lowerRatio(a, x);
  return 1 - poissonTerm(a, x) * upperRatio(a, x);
}
