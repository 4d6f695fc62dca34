import { CHANGES_BY_SHARE, type Varied } from '../../../sheets/scenario/settings';
import { writeNumber, writePercent } from '../../parts';

const SHARES: readonly Varied[] = ['serviceLevel', 'shrinkage'];

/** Steps of this input are typed as percentages: shares of the base case, or points. */
export function stepsInPercent(vary: Varied): boolean {
  return CHANGES_BY_SHARE.has(vary) || SHARES.includes(vary);
}

/** A value of a varied input as planners write it. */
export function shownValue(vary: Varied, value: number, tag: string): string {
  return SHARES.includes(vary) ? writePercent(value, tag) : writeNumber(value, tag, 1);
}

/** `108 · 114 · … · 144`: enough to see where an axis runs. */
export function shortList(values: readonly string[]): string {
  return (values.length > 7 ? [...values.slice(0, 4), '…', ...values.slice(-2)] : values).join(' · ');
}
