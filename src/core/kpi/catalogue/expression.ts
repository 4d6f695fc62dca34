import type { InputId } from './inputs';
import type { Measure } from './measure';

/**
 * A formula over named inputs, as data: core computes it, a sheet writes it in Excel's formulas, a page says it in words.
 * An input stands for its column gathered in its own way (calls are added up, headcount is averaged).
 */
export type Expression =
  | { readonly kind: 'input'; readonly input: InputId; readonly optional: boolean }
  | { readonly kind: 'mean' | 'spread'; readonly input: InputId }
  | { readonly kind: 'number'; readonly value: number; readonly measure: Measure }
  | { readonly kind: 'sum' | 'product'; readonly terms: readonly Expression[] }
  | { readonly kind: 'difference'; readonly from: Expression; readonly less: Expression }
  | { readonly kind: 'ratio'; readonly part: Expression; readonly whole: Expression }
  /** The same quantity in another unit: `of` × `by` units, each 1 ÷ `by` of the old one. */
  | { readonly kind: 'converted'; readonly of: Expression; readonly by: number }
  | { readonly kind: 'overRows'; readonly row: RowExpression };

/** What is worked out row by row, interval by interval, before it is added up. Rows that lack one of its numbers are passed over. */
export type RowExpression =
  | { readonly kind: 'gap' | 'lesser' | 'excess'; readonly a: InputId; readonly b: InputId }
  /** 1 where a is at least b; `b` is one value for all rows. */
  | { readonly kind: 'reaches'; readonly a: InputId; readonly b: InputId }
  /** 1 where a lies within `tolerance` of b, as a fraction of b. */
  | { readonly kind: 'near'; readonly a: InputId; readonly b: InputId; readonly tolerance: number }
  /** 1 where both numbers are there. */
  | { readonly kind: 'both'; readonly a: InputId; readonly b: InputId }
  /** |a ÷ Σa − b ÷ Σb|: how far apart two shares of a day are. */
  | { readonly kind: 'shareGap'; readonly a: InputId; readonly b: InputId };

type Operand = Expression | InputId;

const from = (operand: Operand): Expression => (typeof operand === 'string' ? total(operand) : operand);

export function total(input: InputId): Expression {
  return { kind: 'input', input, optional: false };
}
/** Counts where the planner has it, and is nothing where not: calls out, for a centre that makes none. */
export function ifAny(input: InputId): Expression {
  return { kind: 'input', input, optional: true };
}
export function mean(input: InputId): Expression {
  return { kind: 'mean', input };
}
/** Standard deviation of all rows, divided by n: these are all agents or intervals there are, not a sample. */
export function spread(input: InputId): Expression {
  return { kind: 'spread', input };
}
export function number(value: number, measure: Measure = { unit: 'ratio' }): Expression {
  return { kind: 'number', value, measure };
}
export function sum(...terms: readonly Operand[]): Expression {
  return { kind: 'sum', terms: terms.map(from) };
}
export function product(...terms: readonly Operand[]): Expression {
  return { kind: 'product', terms: terms.map(from) };
}
export function difference(more: Operand, less: Operand): Expression {
  return { kind: 'difference', from: from(more), less: from(less) };
}
export function ratio(part: Operand, whole: Operand): Expression {
  return { kind: 'ratio', part: from(part), whole: from(whole) };
}
export function converted(of: Operand, by: number): Expression {
  return { kind: 'converted', of: from(of), by };
}
export const inHours = (seconds: Operand): Expression => converted(seconds, 1 / 3600);
export const inMinutes = (seconds: Operand): Expression => converted(seconds, 1 / 60);
export const lessThanOne = (share: Expression): Expression => difference(number(1), share);
export function overRows(row: RowExpression): Expression {
  return { kind: 'overRows', row };
}
