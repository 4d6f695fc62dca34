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

export interface WeighResult {
  /** Of the judgement and of the figures alone, where each was asked. */
  readonly judged: readonly number[] | null;
  readonly measured: readonly number[] | null;
  /** Fractions that add up to one, after goals, before the rule. */
  readonly weights: readonly number[];
  /** Points that keep the rule, adding up to its total; null without a rule or where none can keep it. */
  readonly ruled: readonly number[] | null;
  /** Why no weights keep the rule: so many indicators at the least (most) points make this much. */
  readonly conflict: { readonly code: 'too-many' | 'too-few' | 'more-than-most' | 'no-steps'; readonly reach: number } | null;
  /** AHP: of the matrix that counts. Best–worst: ξ. Null for methods without. */
  readonly consistency: { readonly kind: 'ratio' | 'xi'; readonly value: number; readonly doubtful: DoubtfulPair | null } | null;
  readonly raters: readonly RaterResult[];
  readonly delphi: readonly DelphiRound[];
}
