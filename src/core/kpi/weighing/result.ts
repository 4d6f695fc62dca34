import type { DelphiRound } from '../weighting/delphi-round';

/** A pair of judgements that fits the rest worst, and what the rest speak for. Indices from 0, row before column. */
export interface DoubtfulPair {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  readonly likely: number;
}

export interface RaterResult {
  readonly name: string;
  readonly weights: readonly number[];
  readonly ratio: number;
  readonly doubtful: DoubtfulPair | null;
}

/** Why no weights keep the rule. */
export interface RuleConflict {
  /**
   * `too-many`: all at their least make `reach`, above the total. `too-few`: all at their most make `reach`, below it.
   * `more-than-most`: `reach` indicators. `no-steps`: the total (or anything from min to max) is no multiple of the step.
   */
  readonly code: 'too-many' | 'too-few' | 'more-than-most' | 'no-steps';
  readonly reach: number;
  /** How many indicators the rule would take: at most for `too-many` and `more-than-most`, at least for `too-few`; null for `no-steps`. */
  readonly indicators: number | null;
  /** What the limit would have to be for the indicators at hand: `min` at most, `max` at least, `most` at least; null where no such limit helps. */
  readonly limit: number | null;
}

/** What sources do differently, as done here. Words are those of the sheet. */
export type Convention =
  /** RI of Saaty 1980 for the consistency ratio; later tables (Saaty 2005, Alonso & Lamata 2006) differ in the third digit. */
  | 'random-index-1980'
  /** ξ of the linear model is the measure of consistency, not divided by the index of the nonlinear one. */
  | 'linear-best-worst'
  /** Columns are turned by the directions stated; CRITIC and MEREC come out otherwise where all are taken as more-is-better. */
  | 'directions-stated'
  /** Entropy and standard deviation know no better side. */
  | 'no-directions'
  /** Columns are put on their range 0–1 before their deviation is taken. */
  | 'on-range'
  /** Entropy of shares of the column total; figures must be above 0. */
  | 'share-of-total'
  /** Medians of the last round; quartiles as QUARTILE.INC. */
  | 'medians'
  /** Judgements by geometric mean, then weights. */
  | 'judgements-joined'
  /** Weights by geometric mean. */
  | 'priorities-joined'
  /** Tied ranks share the mean of their places' weights. */
  | 'ties-share';

export interface Consistency {
  readonly kind: 'ratio' | 'xi';
  readonly value: number;
  readonly doubtful: DoubtfulPair | null;
}

/** Above this the judgements should be looked at again (Saaty 1980). */
export const MOST_INCONSISTENT = 0.1;

export interface WeighResult {
  /** Of the judgement and of the figures alone, where each was asked. */
  readonly judged: readonly number[] | null;
  readonly measured: readonly number[] | null;
  /** Fractions that add up to one, after goals, before the rule. */
  readonly weights: readonly number[];
  /** Points that keep the rule, adding up to its total; null without a rule or where none can keep it. */
  readonly ruled: readonly number[] | null;
  readonly conflict: RuleConflict | null;
  /** AHP: of the matrix that counts (the joined one where judgements are, else the worst of the raters'). Best–worst: ξ. Null for methods without. */
  readonly consistency: Consistency | null;
  readonly raters: readonly RaterResult[];
  readonly delphi: readonly DelphiRound[];
  /** Where sources disagree, which way was taken. */
  readonly conventions: readonly Convention[];
}

/** The weights that count, as fractions: those of the rule, else those before it. */
export function finalWeights({ weights, ruled }: WeighResult): readonly number[] {
  if (!ruled) return weights;
  const total = ruled.reduce((sum, points) => sum + points, 0);
  return ruled.map((points) => points / total);
}
