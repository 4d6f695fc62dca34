import { fault, isFault, type Outcome } from '../../fault';
import { leaderChanges, type LeaderChange } from '../scoring/leader-changes';
import { ranked, rankingChanges, type RankingChange } from '../scoring/ranking-changes';
import { weightedScores } from '../scoring/weighted-scores';
import { pointWeights } from '../weighting/point-weights';

/** What the leader's total becomes when one weight is moved, the others keeping their proportions. */
export interface Swing {
  readonly indicator: number;
  /** With the weight lowered and raised; never beyond 0 and 1. */
  readonly lowered: number;
  readonly raised: number;
}

export interface Sensitivity {
  readonly totals: readonly number[];
  /** From 1; rows with equal totals share a place. */
  readonly places: readonly number[];
  readonly leader: number;
  /** The widest first. */
  readonly tornado: readonly Swing[];
  /** Smallest change of each weight at which the first place is shared; smallest first. */
  readonly leaderChanges: readonly LeaderChange[];
  /** The same for any place. */
  readonly rankingChanges: readonly RankingChange[];
}

/**
 * What weights decide in a scorecard.
 * @param scores a row for each unit, a column for each indicator.
 * @param shift by how much a weight is moved for the tornado, as a fraction.
 * @returns the answers; or `too-few` rows, `unequal-sizes`, what `pointWeights` refuses.
 */
export function sensitivity(scores: readonly (readonly number[])[], weights: readonly number[], shift: number): Outcome<Sensitivity> {
  if (scores.length < 2) return fault('too-few', 'scores', { given: scores.length, limit: 2 });
  const parts = pointWeights(weights, 'weights');
  if (isFault(parts)) return parts;
  const ragged = scores.find((row) => row.length !== parts.length);
  if (ragged) return fault('unequal-sizes', 'scores', { given: ragged.length, other: 'weights', wanted: parts.length });
  const totals = weightedScores(scores, parts);
  if (isFault(totals)) return totals;
  const first = leaderChanges(scores, parts);
  if (isFault(first)) return first;
  const leader = ranked(totals)[0]!;
  return {
    totals, leader, places: totals.map((total) => 1 + totals.filter((other) => other > total).length),
    tornado: swings(scores[leader]!, totals[leader]!, parts, shift), leaderChanges: first, rankingChanges: rankingChanges(scores, parts, totals),
  };
}

function swings(scores: readonly number[], total: number, weights: readonly number[], shift: number): readonly Swing[] {
  return weights
    .map((weight, indicator): Swing => {
      const at = (moved: number) => totalAt(scores[indicator]!, total, weight, Math.min(1, Math.max(0, moved)));
      return { indicator, lowered: at(weight - shift), raised: at(weight + shift) };
    })
    .sort((a, b) => Math.abs(b.raised - b.lowered) - Math.abs(a.raised - a.lowered));
}

/** An indicator that has all the weight leaves nothing for the others to keep their proportions of. */
function totalAt(score: number, total: number, weight: number, moved: number): number {
  return weight === 1 ? total : moved * score + ((1 - moved) * (total - weight * score)) / (1 - weight);
}
