import { crossing } from './crossing';

/** A change of one weight that makes two rows level which stand one behind the other. Rows and indicators are counted from 0. */
export interface RankingChange {
  readonly indicator: number;
  readonly ahead: number;
  readonly behind: number;
  readonly newWeight: number;
  readonly change: number;
}

/**
 * How firm all places of a ranking are: for each indicator the smallest change of its weight, the others keeping their
 * proportions, at which any two rows are level; smallest first. Totals are straight lines in that weight, so the first two to
 * meet are neighbours until then: neighbours are all that need be looked at.
 * @param weights fractions that add up to one.
 * @param totals of the rows by these weights.
 */
export function rankingChanges(scores: readonly (readonly number[])[], weights: readonly number[], totals: readonly number[]): readonly RankingChange[] {
  const order = ranked(totals);
  return weights
    .flatMap((weight, indicator) => {
      const changes = order.slice(1).flatMap((behind, place): RankingChange[] => {
        const ahead = order[place]!;
        const newWeight = crossing(totals[ahead]! - totals[behind]!, scores[ahead]![indicator]! - scores[behind]![indicator]!, weight);
        return newWeight === null ? [] : [{ indicator, ahead, behind, newWeight, change: newWeight - weight }];
      });
      const [first] = changes.sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
      return first ? [first] : [];
    })
    .sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
}

/** Rows from the highest total to the lowest; of equals the earlier first. */
export function ranked(totals: readonly number[]): readonly number[] {
  return totals.map((_, row) => row).sort((a, b) => totals[b]! - totals[a]! || a - b);
}
