import type { Band } from '../scoring/band-score';
import type { Tier } from '../scoring/tier-score';
import type { ChosenIndicator } from '../selection/chosen-indicator';

/** From an actual to a score, 1 for the target met; see the scoring functions for each. */
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
