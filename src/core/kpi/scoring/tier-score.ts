import { fault, type Outcome } from '../../fault';

/** From this value on, this score; the tier without a limit is for all the rest. */
export interface Tier {
  readonly from: number | null;
  readonly score: number;
}

/**
 * The score of the tier that a value has reached: that with the highest limit not above it. The order of the tiers does not
 * matter.
 * @returns the tier's score, in the units of the tiers; or `below` where the value reaches no tier, `no-data` without tiers.
 */
export function tierScore(actual: number, tiers: readonly Tier[]): Outcome {
  const limit = ({ from }: Tier) => from ?? -Infinity;
  const reached = tiers.filter((tier) => actual >= limit(tier)).sort((a, b) => limit(b) - limit(a));
  if (reached[0]) return reached[0].score;
  if (tiers.length === 0) return fault('no-data', 'tiers');
  return fault('below', 'actual', { given: actual, limit: Math.min(...tiers.map(limit)) });
}
