import { indicatorOf } from '../catalogue/catalogue';
import type { IndicatorId } from '../catalogue/indicator-id';
import type { ChosenIndicator } from '../selection/chosen-indicator';
import { counterMissing } from './smart-checks';

export interface CounterWarning {
  /** Place in the list of those chosen. */
  readonly indicator: number;
  /** Any one of them would do. */
  readonly counters: readonly IndicatorId[];
}

/** Indicators chosen without any of those that suffer when they alone are chased. */
export function counterWarnings(chosen: readonly ChosenIndicator[]): readonly CounterWarning[] {
  return chosen.flatMap(({ id, direction }, indicator): CounterWarning[] =>
    id !== null && direction !== 'context' && counterMissing(id, chosen) ? [{ indicator, counters: indicatorOf(id).counters }] : []);
}
