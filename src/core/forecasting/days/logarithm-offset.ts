import { meanSquare } from '../../numeric/mean-square';
import { median } from '../../numeric/median';

/**
 * Added before the logarithm is taken, so that quiet days stay as steady as busy ones: half the ratio of variance to mean of
 * week-on-week differences, which is ½ for Poisson counts and scales with the history.
 */
export function logarithmOffset(totals: Float64Array): number {
  const known = totals.filter((total) => !Number.isNaN(total));
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  if (!(mean > 0)) return 1;
  const differences = totals.map((total, day) => Math.abs(total - (totals[day - 7] ?? NaN))).filter((value) => !Number.isNaN(value));
  // Where most days are like a week before, as with few calls or none, the median tells nothing and the mean square must do.
  const variance = differences.length > 0 ? (median(differences) / 0.6745) ** 2 / 2 || meanSquare(differences) / 2 : 0;
  return Math.min(Math.max((0.5 * variance) / mean, 1e-4 * mean), mean);
}
