import { indicatorOf } from '../catalogue/catalogue';
import type { Half, View } from '../catalogue/indicator';
import type { ChosenIndicator } from '../selection/chosen-indicator';
import { demoPartOf, type DemoPart } from './demo-part';
import type { Card } from './scorecard';

/** What an indicator is counted to; null for one of the planner's own. */
export const halfOf = ({ id }: ChosenIndicator): Half | null => (id === null ? null : indicatorOf(id).half);
export const viewOf = ({ id }: ChosenIndicator): View | null => (id === null ? null : indicatorOf(id).view);
export const demoOf = ({ id }: ChosenIndicator): DemoPart | null => (id === null ? null : demoPartOf(id));

/** A part of a card: some of its indicators. */
export interface PartScore {
  /** Its share of the total's weight. */
  readonly weight: number;
  /** Weighted mean of the scores in it; null where nothing in it counts. */
  readonly score: number | null;
  readonly contribution: number;
}

/** The score of those indicators alone for which `within` is true. */
export function partScore({ weights, contributions }: Card, within: (indicator: number) => boolean): PartScore {
  const over = (values: readonly number[]) => values.reduce((sum, value, index) => (within(index) ? sum + value : sum), 0);
  const weight = over(weights);
  const contribution = over(contributions);
  return { weight, contribution, score: weight > 0 ? contribution / weight : null };
}
