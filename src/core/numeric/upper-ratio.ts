import { erfcx } from './erfcx';
import { LARGE_ORDER, nearOrder, withinSeries } from './gamma-regions';
import { logDeficit } from './log-deficit';
import { lowerSeries } from './lower-series';
import { poissonTerm } from './poisson-term';
import { scaledGamma } from './scaled-gamma';
import { temmeSeries } from './temme-series';
import { upperFraction } from './upper-fraction';

/**
 * Q(a, x)/D(a, x) for real a ≥ 0, x > 0: the upper tail of the incomplete gamma function over the Poisson term. In a queue it
 * is the time with an agent free relative to the time with all a busy and nobody waiting, under load x. Constant time at
 * every size; +Infinity where the ratio exceeds the doubles.
 */
export function upperRatio(a: number, x: number): number {
  if (a < LARGE_ORDER) return Number.isInteger(a) ? recurrence(a, x) : smallOrder(a, x);
  if (nearOrder(a, x)) return uniform(a, x);
  return x > a ? upperFraction(a, x) : 1 / poissonTerm(a, x) - lowerSeries(a, x);
}

function recurrence(a: number, x: number): number {
  let ratio = 0;
  for (let k = 1; k <= a; k++) ratio = (ratio + 1) * (k / x);
  return ratio;
}

function smallOrder(a: number, x: number): number {
  if (!withinSeries(a, x)) return upperFraction(a, x);
  return Math.max(0, 1 / poissonTerm(a, x) - lowerSeries(a, x));
}

/** Temme's uniform expansion (DLMF 8.12.3–8.12.4), multiplied by √(2πa) Γ*(a) exp(aη²/2) so that no exponential is left on the far side. */
function uniform(a: number, x: number): number {
  const mu = (x - a) / a;
  const halfEtaSquared = logDeficit(mu);
  const z = Math.sqrt(a * halfEtaSquared);
  const eta = Math.sqrt(2 * halfEtaSquared);
  const root = Math.sqrt((Math.PI / 2) * a);
  return mu > 0
    ? scaledGamma(a) * (root * erfcx(z) + temmeSeries(eta, a))
    : scaledGamma(a) * (root * (2 * Math.exp(a * halfEtaSquared) - erfcx(z)) + temmeSeries(-eta, a));
}
