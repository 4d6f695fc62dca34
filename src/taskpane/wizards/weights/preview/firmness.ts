import { isFault } from '../../../../core/fault';
import { finalWeights, sensitivity, type Sensitivity, type WeighResult } from '../../../../core/kpi/weighing';
import { unitScore } from '../../../../core/kpi/weighing/unit-score';
import { isScored } from '../../../../sheets/weights/scores/is-scored';
import type { WeightsFigures, WeightsSettings } from '../../../../sheets/weights/request';

export interface Firmness {
  readonly units: readonly string[];
  readonly weights: readonly number[];
  readonly sensitivity: Sensitivity;
}

/** How firm the ranking is that these weights make; null where nobody can be scored, or nobody is compared. */
export function firmnessOf(settings: WeightsSettings, result: WeighResult, figures: WeightsFigures | null): Firmness | null {
  if (!figures || !isScored(settings, figures)) return null;
  const units = figures.lines.filter(({ isUnit }) => isUnit);
  const scores = units.map(({ values }) => settings.indicators.map(({ indicator, target }, index) => unitScore(values[index]!, target, indicator.direction, settings.cap)));
  const weights = finalWeights(result);
  const outcome = sensitivity(scores, weights, settings.shift);
  return isFault(outcome) ? null : { units: units.map(({ label }) => label), weights, sensitivity: outcome };
}
