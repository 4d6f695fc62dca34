import type { Kind } from './kind';

/** No line that obeys the rule goes on from here. */
export const DEAD = -1;

/**
 * A rule as a machine that reads a line day by day: a whole number is all it remembers. Days before the first are negative.
 * `end` is the price of stopping in a state after the last day, Infinity where that breaks the rule.
 */
export interface Counter {
  readonly start: number;
  step(state: number, day: number, kind: Kind): number;
  end(state: number): number;
}

/** The days that a counter reads. */
export interface Span {
  readonly days: number;
  readonly firstWeekday: number;
  /** The first day of the history that is known, at most 0. */
  readonly knownFrom: number;
}
