import { fault, isFault, type Outcome } from '../../fault';
import { extremes } from '../../numeric/extremes';
import { sum } from '../../numeric/sum';
import { pointWeights } from '../weighting/point-weights';
import { crossing } from './crossing';

/** A change of one weight that puts another row level with the leader. Rows and indicators are counted from 0. */
export interface LeaderChange {
  readonly indicator: number;
  readonly challenger: number;
  readonly newWeight: number;
  readonly change: number;
}

/**
 * How firm the first place of a scorecard is: for each indicator the smallest change of its weight, the others keeping their
 * proportions, at which the leader is caught up; smallest first. Indicators whose weight decides nothing are left out.
 * @param scores a row for each agent or team, a column for each indicator.
 * @returns the changes, weights as fractions that add up to one; or `too-few` rows, `unequal-sizes` of `scores`, and what
 * `pointWeights` refuses of `weights`.
 */
export function leaderChanges(scores: readonly (readonly number[])[], weights: readonly number[]): Outcome<readonly LeaderChange[]> {
  if (scores.length < 2) return fault('too-few', 'scores', { given: scores.length, limit: 2 });
  const ragged = scores.find((row) => row.length !== weights.length);
  if (ragged) return fault('unequal-sizes', 'scores', { given: ragged.length, other: 'weights', wanted: weights.length });
  const parts = pointWeights(weights, 'weights');
  if (isFault(parts)) return parts;
  const totals = scores.map((row) => sum(row.map((score, index) => score * parts[index]!)));
  const leader = totals.indexOf(extremes(totals).highest);
  return parts
    .flatMap((weight, indicator) => nearest(crossings(scores, totals, leader, indicator, weight)))
    .sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
}

function crossings(scores: readonly (readonly number[])[], totals: readonly number[], leader: number, indicator: number, weight: number): LeaderChange[] {
  return scores.flatMap((row, challenger) => {
    if (challenger === leader) return [];
    const newWeight = crossing(totals[leader]! - totals[challenger]!, scores[leader]![indicator]! - row[indicator]!, weight);
    return newWeight === null ? [] : [{ indicator, challenger, newWeight, change: newWeight - weight }];
  });
}

function nearest(changes: readonly LeaderChange[]): readonly LeaderChange[] {
  const [first] = [...changes].sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
  return first ? [first] : [];
}
