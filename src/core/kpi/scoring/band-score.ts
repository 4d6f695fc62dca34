import { fault, type Outcome } from '../../fault';

/** Values that score full marks, and those beyond which the score is 0: zeroLow ≤ low ≤ high ≤ zeroHigh. */
export interface Band {
  readonly zeroLow: number;
  readonly low: number;
  readonly high: number;
  readonly zeroHigh: number;
}

/**
 * The score of an indicator that should be neither low nor high, such as occupancy: 1 inside the band, falling in a straight
 * line to 0 on either side. A band whose edge is upright (zeroLow = low) scores 0 just outside.
 * @returns a fraction; or `wrong-shape` of `band` where its limits are out of order.
 */
export function bandScore(actual: number, { zeroLow, low, high, zeroHigh }: Band): Outcome {
  if (!(zeroLow <= low && low <= high && high <= zeroHigh)) return fault('wrong-shape', 'band');
  if (actual >= low && actual <= high) return 1;
  if (actual <= zeroLow || actual >= zeroHigh) return 0;
  return actual < low ? (actual - zeroLow) / (low - zeroLow) : (zeroHigh - actual) / (zeroHigh - high);
}
