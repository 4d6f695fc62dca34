import type { Expression } from './expression';
import type { FactorId } from './factors';
import type { Group, IndicatorId } from './indicator-id';
import type { Measure } from './measure';
import type { SourceId } from './sources';

/**
 * The course standard sorts indicators into those of processes that customers feel (how soon, how well, how deftly they
 * are served) and those of processes that hold the operation up (productivity, people, finance).
 */
export type Half = 'customer' | 'support';
export type View = 'response' | 'quality' | 'efficiency' | 'productivity' | 'people' | 'finance';
export const HALF_OF: Readonly<Record<View, Half>> = {
  response: 'customer', quality: 'customer', efficiency: 'customer', productivity: 'support', people: 'support', finance: 'support',
};

export type Aim = 'service' | 'quality' | 'satisfaction' | 'cost' | 'profit';
/** Higher is better, lower is better, a band is right, or the figure only tells what is going on. */
export type Direction = 'higher' | 'lower' | 'band' | 'context';

/**
 * A figure to start from, in the unit of the indicator: at least `low`, at most `high`, or between. `sourced` was read on
 * the pages named, as a goal or as what was observed; `convention` is usual practice without a page.
 */
export type Target =
  | { readonly status: 'sourced'; readonly as: 'goal' | 'observed'; readonly low?: number; readonly high?: number; readonly currency?: string; readonly sources: readonly [SourceId, ...SourceId[]] }
  | { readonly status: 'convention'; readonly low?: number; readonly high?: number };

/** Ways to define an indicator of which more than one is in use; its sheet names the one taken. */
export type ChoiceId =
  | 'ofAllOffered' | 'withoutShortAbandons' | 'shortAbandonsAsServed' | 'ofAnswered' | 'abandonsWithinLimitLeftOut'
  | 'allAbandons' | 'shortAbandonsLeftOut' | 'perAgent' | 'perSample' | 'ofPeriod' | 'perYear';

export interface Definition {
  readonly choice: ChoiceId;
  readonly formula: Expression;
  /** Where this way of counting gives another unit. */
  readonly measure?: Measure;
}

export interface IndicatorEntry {
  /** What the trade calls it for short. */
  readonly short?: string;
  readonly view: View;
  readonly aims: readonly [Aim, ...Aim[]];
  readonly measure: Measure;
  readonly direction: Direction;
  /** One formula, or several definitions in use, the usual one first. */
  readonly formula: Expression | readonly [Definition, Definition, ...Definition[]];
  /** A share that may leave 0–1: variances, and what can be more than planned. */
  readonly open?: true;
  readonly factors: readonly [FactorId, ...FactorId[]];
  /** What suffers when this one alone is chased; never empty for an indicator with a direction. */
  readonly counters: readonly IndicatorId[];
  readonly target?: Target;
}

export interface Indicator extends Omit<IndicatorEntry, 'formula'> {
  readonly id: IndicatorId;
  readonly group: Group;
  readonly half: Half;
  readonly formula: Expression;
  readonly definitions: readonly Definition[];
}
