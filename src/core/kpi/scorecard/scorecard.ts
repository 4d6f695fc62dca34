import type { Level } from '../figures/figures';
import type { Band } from '../scoring/band-score';
import type { Tier } from '../scoring/tier-score';
import type { ChosenIndicator } from '../selection/chosen-indicator';

/** From an actual to a score, 1 for the target met; see the scoring functions for each. The cap of a ratio is a score: 1.2 for 120%. */
export type ScoreRule =
  | { readonly kind: 'higher' | 'lower'; readonly target: number; readonly floor: number; readonly stretch: number | null }
  | { readonly kind: 'ratio'; readonly target: number; readonly cap: number | null; readonly lowerIsBetter: boolean }
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'tiers'; readonly tiers: readonly Tier[] }
  | { readonly kind: 'deduction'; readonly free: number; readonly perEvent: number };

export interface ScoredIndicator {
  readonly indicator: ChosenIndicator;
  /** In points or as a fraction: the card scales them. */
  readonly weight: number;
  readonly rule: ScoreRule;
}

/** From these totals on, the light is green or amber; red below. */
export interface Lights {
  readonly green: number;
  readonly amber: number;
}
export type Light = 'green' | 'amber' | 'red';

export interface CardSettings {
  /** The weight of an indicator that a unit has no figure for: shared out among those it has, in their proportions, or counted as a score of 0. */
  readonly missing: 'share-out' | 'zero';
  /** Where a table has no rows of a level: plain means of the rows of the next finer one, or nothing. */
  readonly rollUp: boolean;
}

/** What is scored: the centre, a team or an agent. */
export interface CardUnit {
  readonly level: Level;
  readonly team: string | null;
  readonly agent: string | null;
  /** Its figures are means of finer rows. */
  readonly rolledUp: boolean;
}

/** One unit in one month. Lists run along the indicators. */
export interface Card {
  /** Index in the units. */
  readonly unit: number;
  /** See `monthNumber`; null for figures without months. */
  readonly month: number | null;
  readonly actuals: readonly (number | null)[];
  readonly scores: readonly (number | null)[];
  /** Fractions that add up to 1 where anything is scored; what is missing has none when it is shared out. */
  readonly weights: readonly number[];
  /** Weight × score; together the total. */
  readonly contributions: readonly number[];
  /** How much of all weight has a score. */
  readonly found: number;
  /** Null where nothing could be scored. */
  readonly total: number | null;
}

export interface Scorecard {
  readonly indicators: readonly ScoredIndicator[];
  /** Centre, then teams, then agents, each as the table has them. */
  readonly units: readonly CardUnit[];
  /** From the first month with figures to the last, gaps included; empty for figures without months. */
  readonly months: readonly number[];
  readonly cards: readonly Card[];
}
