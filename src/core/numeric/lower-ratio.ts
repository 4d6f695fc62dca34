import { erfcx } from './erfcx';
import { LARGE_ORDER, nearOrder, withinSeries } from './gamma-regions';
import { logDeficit } from './log-deficit';
import { lowerSeries } from './lower-series';
import { poissonTerm } from './poisson-term';
import { scaledGamma } from './scaled-gamma';
import { temmeSeries } from './temme-series';
import { upperFraction } from './upper-fraction';

/**
 * P(a, x)/D(a, x) = Σ xᵏ/((a + 1)…(a + k)) for real a ≥ 0, x ≥ 0: the companion of `upperRatio`. In a queue with impatient
 * callers it is the time with everybody busy relative to the time with everybody busy and nobody waiting.
 */
export function lowerRatio(a: number, x: number): number {
  if (a < LARGE_ORDER ? withinSeries(a, x) : x <= 0.374 * a) return lowerSeries(a, x);
  if (a < LARGE_ORDER || !nearOrder(a, x)) return 1 / poissonTerm(a, x) - upperFraction(a, x);
  const mu = (x - a) / a;
  const halfEtaSquared = logDeficit(mu);
  const z = Math.sqrt(a * halfEtaSquared);
  const eta = Math.sqrt(2 * halfEtaSquared);
  const root = Math.sqrt((Math.PI / 2) * a);
  return mu < 0
    ? scaledGamma(a) * (root * erfcx(z) - temmeSeries(-eta, a))
    : scaledGamma(a) * (root * (2 * Math.exp(a * halfEtaSquared) - erfcx(z)) - temmeSeries(eta, a));
}
