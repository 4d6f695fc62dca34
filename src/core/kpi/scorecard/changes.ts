import type { Card } from './scorecard';

/** What one indicator did to a total: by its score, at the mean of both weights, and by its weight, at the mean of both scores. */
export interface IndicatorChange {
  readonly indicator: number;
  readonly change: number;
  readonly byScore: number;
  /** Not 0 only where an indicator came or went, so that weights were shared out anew. */
  readonly byWeight: number;
}

/**
 * What changed between two months, by indicator, the largest first: contributions now less contributions before. They add up to
 * the change of the total exactly. Null where either month has no total.
 */
export function changesOf(before: Card | undefined, now: Card | undefined): readonly IndicatorChange[] | null {
  if (!before || !now || before.total === null || now.total === null) return null;
  return now.contributions
    .map((contribution, indicator): IndicatorChange => {
      const [wasScore, isScore] = [before.scores[indicator] ?? 0, now.scores[indicator] ?? 0];
      const [wasWeight, isWeight] = [before.weights[indicator]!, now.weights[indicator]!];
      return {
        indicator, change: contribution - before.contributions[indicator]!,
        byScore: (isScore - wasScore) * (isWeight + wasWeight) / 2, byWeight: (isWeight - wasWeight) * (isScore + wasScore) / 2,
      };
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.indicator - b.indicator);
}
