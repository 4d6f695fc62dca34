import { isSet } from '../../../core/kpi/weighing/smart-checks';
import type { WeightsFigures, WeightsSettings } from '../request';

/** Indicators (by index) that no score can be made of: no target, or no column of figures. */
export function notScored({ indicators }: WeightsSettings, figures: WeightsFigures): readonly number[] {
  return indicators.flatMap(({ target, indicator: { direction } }, index) => (isSet(target, direction) && figures.columns[index] !== null ? [] : [index]));
}

/** Whether units can be scored: every indicator has a target and a column, and there is a unit. */
export function isScored(settings: WeightsSettings, figures: WeightsFigures | null): boolean {
  return figures !== null && figures.lines.some(({ isUnit }) => isUnit) && notScored(settings, figures).length === 0;
}

/** Whether there are units that only a missing target or column keeps from being scored. */
export function isUnscored(settings: WeightsSettings, figures: WeightsFigures | null): boolean {
  return figures !== null && figures.lines.some(({ isUnit }) => isUnit) && notScored(settings, figures).length > 0;
}
