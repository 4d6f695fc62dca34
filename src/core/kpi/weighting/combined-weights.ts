import { fault, isFault, type Outcome } from '../../fault';
import { pointWeights } from './point-weights';
import { shares } from './shares';

/**
 * Weights by judgement and by data, blended: part · judged + (1 − part) · measured.
 * @param part the share of judgement, 0–1.
 * @returns fractions that add up to one; or what `pointWeights` refuses of `judged` and `measured`, `unequal-sizes`,
 * `not-a-fraction`.
 */
export function blendedWeights(judged: readonly number[], measured: readonly number[], part: number): Outcome<readonly number[]> {
  if (!(part >= 0 && part <= 1)) return fault('not-a-fraction', 'part', { given: part });
  const both = sideBySide(judged, measured);
  return isFault(both) ? both : both.map(([ours, theirs]) => part * ours + (1 - part) * theirs);
}

/**
 * Weights by judgement and by data, multiplied and scaled to one: what both call important gains, what either calls nothing
 * weighs nothing.
 * @returns fractions that add up to one; or what `pointWeights` refuses, `unequal-sizes`, `all-zero` where no indicator has a
 * weight in both.
 */
export function reinforcedWeights(judged: readonly number[], measured: readonly number[]): Outcome<readonly number[]> {
  const both = sideBySide(judged, measured);
  if (isFault(both)) return both;
  return shares(both.map(([ours, theirs]) => ours * theirs)) ?? fault('all-zero', 'measured');
}

function sideBySide(judged: readonly number[], measured: readonly number[]): Outcome<readonly (readonly [number, number])[]> {
  if (judged.length !== measured.length) return fault('unequal-sizes', 'measured', { given: measured.length, other: 'judged', wanted: judged.length });
  const ours = pointWeights(judged, 'judged');
  if (isFault(ours)) return ours;
  const theirs = pointWeights(measured, 'measured');
  return isFault(theirs) ? theirs : ours.map((weight, index) => [weight, theirs[index]!] as const);
}
