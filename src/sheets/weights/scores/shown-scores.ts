import { isFault } from '../../../core/fault';
import { ranked } from '../../../core/kpi/scoring/ranking-changes';
import { finalWeights } from '../../../core/kpi/weighing/result';
import { sensitivity, type Sensitivity } from '../../../core/kpi/weighing/sensitivity';
import { unitScore } from '../../../core/kpi/weighing/unit-score';
import type { WeightsFigures, WeightsRequest } from '../request';
import { isScored } from './is-scored';

export interface ShownScores {
  readonly weights: readonly number[];
  readonly scores: readonly (readonly number[])[];
  readonly totals: readonly number[];
  readonly places: readonly number[];
  /** Units from the first place to the last. */
  readonly order: readonly number[];
  /** Null for a single unit. */
  readonly firmness: Sensitivity | null;
}

/** What the weights make of the units, as the sheet shows it; null where they cannot be scored. */
export function shownScores({ settings, result, figures }: Pick<WeightsRequest, 'settings' | 'result' | 'figures'>): ShownScores | null {
  if (!isScored(settings, figures)) return null;
  const weights = finalWeights(result);
  const scores = unitsOf(figures!).map((values) => settings.indicators.map(({ target, indicator: { direction } }, index) => unitScore(values[index]!, target, direction, settings.cap)));
  const totals = scores.map((line) => line.reduce((sum, score, index) => sum + score * weights[index]!, 0));
  const firmness = scores.length > 1 ? sensitivity(scores, weights, settings.shift) : null;
  return {
    weights, scores, totals, order: ranked(totals), places: totals.map((total) => 1 + totals.filter((other) => other > total).length), firmness: isFault(firmness) ? null : firmness,
  };
}

function unitsOf({ lines }: WeightsFigures): readonly (readonly (number | null)[])[] {
  return lines.filter(({ isUnit }) => isUnit).map(({ values }) => values);
}
