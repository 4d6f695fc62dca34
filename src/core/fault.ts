/** What can be wrong with a planning question. The sentence for each code lives in `locales`. */
export type FaultCode =
  | 'not-a-number' // text, a logical or an error where a number belongs
  | 'missing' // a required argument is blank
  | 'below' // under the smallest value that makes sense; facts: limit
  | 'above' // over the largest value that makes sense; facts: limit
  | 'not-positive' // must be greater than zero
  | 'not-a-fraction' // outside 0–1, most often 80 typed for 0.8
  | 'interval-in-seconds' // an interval above 1,440 minutes is surely seconds
  | 'not-whole' // a count with a fractional part
  | 'not-a-choice' // not one of a short list; facts: choices
  | 'unattainable' // no number of agents meets the target
  | 'unstable' // load at or above the agents: the queue never empties; facts: agents, erlangs
  | 'no-data' // nothing to compute from: all cells blank
  | 'unequal-lengths' // lists that should run side by side do not
  | 'wrong-shape' // a table of the wrong rows or columns
  | 'unequal-sizes' // a whole list or table beside another of a different size; facts: other, given, wanted
  | 'not-a-line' // several rows and columns where a day runs along one; facts: rows, columns
  | 'never-answered' // more hang up or meet a busy line than the share asked for leaves
  | 'not-one-value' // a range where the function takes one value; facts: rows, columns
  | 'too-few' // fewer values than the method needs; facts: given, limit
  | 'not-square' // a matrix of comparisons with unequal sides; facts: rows, columns
  | 'not-reciprocal' // a comparison that contradicts its mirror; facts: given, likely
  | 'without-one' // best-worst judgements without the 1 of the best or of the worst itself
  | 'not-a-rank' // a rank that no order of so many things has; facts: given, limit
  | 'never-adds-up' // weights that can't keep a rule; facts: given, how many, and min, max, step, total
  | 'no-contrast' // figures that do not tell the indicators apart: constant, or all moving together
  | 'too-few-rows' // fewer rows than the method can learn from; facts: given, limit
  | 'wrong-side' // a floor or stretch on the wrong side of the target; facts: target, side (above or below it)
  | 'not-a-word' // none of the words that the argument takes; facts: given, choices
  | 'not-whole-weeks' // volumes that do not make whole weeks; facts: rows, columns
  | 'day-without-data' // a day of the week of which nothing is known; facts: day, 1 the first
  | 'not-a-date' // a number or text where a date belongs; facts: given
  | 'not-a-day' // neither a date nor a day of the week; facts: given
  | 'all-zero' // values that add up to zero where something is divided by their sum
  | 'too-large'; // beyond what can be computed exactly

/**
 * An error as a value. `argument` names the argument in the words of the function's signature (`service_level`);
 * every other property is a fact that the sentence may quote.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly argument: string;
  readonly [fact: string]: string | number;
}

/** A number, or the reason why there is none. Plain numbers cost nothing on the hot path. */
export type Outcome<T = number> = T | Fault;

export function fault(code: FaultCode, argument: string, facts: Record<string, string | number> = {}): Fault {
  return { ...facts, code, argument };
}

export function isFault(outcome: unknown): outcome is Fault {
  return typeof outcome === 'object' && outcome !== null && 'code' in outcome && 'argument' in outcome;
}
