import type { Table } from '../../table';
import type { Direction } from '../weighting/on-range';
import type { RankMethod } from '../weighting/rank-weights';
import type { WeightRule } from '../weighting/weights-by-rule';

/** Judgements of one person: how many times as important the indicator of a row is as that of a column, above the diagonal; null where not judged yet. */
export interface Rater {
  readonly name: string;
  readonly upper: Upper;
}

/** As many rows and columns as there are indicators; `[row][column]` counts where row < column. */
export type Upper = readonly (readonly (number | null)[])[];

/** What people say. Lists run along the indicators. */
export type Judgement =
  | { readonly method: 'points'; readonly points: readonly number[] }
  | { readonly method: 'ranking'; readonly rule: RankMethod; readonly ranks: readonly number[] }
  /** Points for the swing of each indicator from its worst to its best, the largest swing 100. */
  | { readonly method: 'swing'; readonly points: readonly number[] }
  /** `judgements` are averaged before weights are made, for raters who decide together; `priorities` after, for those who speak for different interests. */
  | { readonly method: 'ahp'; readonly raters: readonly Rater[]; readonly together: 'judgements' | 'priorities' }
  | { readonly method: 'bestWorst'; readonly best: number; readonly worst: number; readonly bestToOthers: readonly number[]; readonly othersToWorst: readonly number[] }
  /** Rounds of ratings, a row for each rater; the last one counts. */
  | { readonly method: 'delphi'; readonly raters: readonly string[]; readonly rounds: readonly (readonly (readonly number[])[])[] };

export const MEASURES = ['entropy', 'critic', 'deviation', 'merec'] as const;
export type MeasureMethod = (typeof MEASURES)[number];

/** What the figures say: a row for each month or unit, a column for each indicator. Blanks are left out by whole rows beforehand. */
export interface Measurement {
  readonly method: MeasureMethod;
  readonly figures: Table;
  /** Counts for CRITIC and MEREC only: entropy and deviation know no better side. */
  readonly directions: readonly Direction[];
}

export type Weighing =
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly kind: 'measured'; readonly measurement: Measurement }
  /** `blend` is part · judged + (1 − part) · measured; `reinforce` is their product, scaled to one. */
  | { readonly kind: 'combined'; readonly judgement: Judgement; readonly measurement: Measurement; readonly how: 'blend' | 'reinforce'; readonly part: number };

/** Aims, each with its share of the whole and the indicators (by index) that serve it. Every indicator serves one. */
export interface GoalTree {
  readonly goals: readonly { readonly name: string; readonly points: number; readonly indicators: readonly number[] }[];
}

/** A house rule: points from `min` to `max` in multiples of `step`, adding up to `total`, for at most `most` indicators. */
export interface HouseRule extends WeightRule {
  readonly most: number;
}

/** As the course teaches it. */
export const USUAL_RULE: HouseRule = { min: 5, max: 30, step: 5, total: 100, most: 8 };

export interface WeighRequest {
  readonly indicators: number;
  readonly weighing: Weighing;
  /** With a tree the method's weights count within a goal only: weight = share of the goal × weight ÷ weights of the goal. */
  readonly tree: GoalTree | null;
  /** Null: weights stay as they come out. */
  readonly rule: HouseRule | null;
}
