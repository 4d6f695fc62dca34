import { FORGIVEN } from '../numeric/meets';

export type IntervalState = 'over' | 'fit' | 'under';

/**
 * Whether an interval is staffed over, to fit or under. `difference` is agents over need, in any unit (the difference of
 * two ratios, or (scheduled − required) ÷ required); a difference of just the tolerance still fits.
 */
export function intervalState(difference: number, tolerance: number): IntervalState {
  if (difference > tolerance + FORGIVEN) return 'over';
  return difference < -tolerance - FORGIVEN ? 'under' : 'fit';
}
