import type { ChoiceId, Direction } from '../catalogue/indicator';
import type { IndicatorId } from '../catalogue/indicator-id';
import type { Measure } from '../catalogue/measure';

/** An indicator that a planner steers by: one of the catalogue, or one of their own. */
export interface ChosenIndicator {
  /** Null for one of the planner's own, which goes by its name alone. */
  readonly id: IndicatorId | null;
  /** Which of several definitions; null for the usual one. */
  readonly choice: ChoiceId | null;
  /** As the planner's sheet calls it. */
  readonly name: string;
  /** Null where nothing is known of its unit. */
  readonly measure: Measure | null;
  /** `context` has no better side and can't be scored. */
  readonly direction: Direction;
}
