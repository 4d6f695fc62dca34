import type { Fault, Outcome } from '../../core/fault';

/** How a quantity is written in a cell, hence how help text and the pane name it. */
export type Unit =
  | 'calls' | 'seconds' | 'minutes' | 'hours' | 'months' | 'agents' | 'people' | 'lines' | 'erlangs'
  | 'fraction' | 'money' | 'count' | 'choice' | 'ratio';

/** The values that make sense. `more than 0` also lets a blank that Excel hands over as 0 mean the default. */
export type Domain =
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly above?: number; readonly whole?: boolean }
  | { readonly kind: 'fraction'; readonly zero: boolean; readonly one: boolean }
  | { readonly kind: 'interval' }
  | { readonly kind: 'choice'; readonly choices: readonly number[] };

export interface ArgumentEntry {
  /** As shown by Excel while typing: lower case, words joined by underscores. */
  readonly name: string;
  readonly unit: Unit;
  readonly domain: Domain;
  /** Present on optional arguments. `null` means "absent changes the model", such as no patience. */
  readonly default?: number | null;
  /** `each`: one value per result, broadcast against the others. `all`: the whole range is one list (sums, shares). */
  readonly takes: 'each' | 'all';
}

export type Cell = number | string | boolean | null;

export interface Example {
  /** As typed, `=ERLANGC(100,180)`. Run through the real binding by a test and printed in the docs. */
  readonly formula: string;
  /** What the cell shows; a matrix for a spill, an Excel error code such as `#N/A` for an error. */
  readonly result: Cell | readonly (readonly Cell[])[];
  /** Where the number was published or who else computes it. */
  readonly source?: string;
}

/**
 * One function of the workbook. The catalogue of these is the only list of functions there is: functions.json in
 * three languages, the binding, the function browser, the reference and the native twins are all made from it.
 */
export interface FunctionEntry {
  readonly name: string;
  readonly family: Family;
  readonly arguments: readonly ArgumentEntry[];
  readonly result: { readonly unit: Unit; readonly shape: 'each' | 'one' | 'table' };
  readonly examples: readonly Example[];
  /** Where the formula comes from, as one would cite it. */
  readonly source: string;
  /**
   * The core call. Arguments arrive checked against their domains with defaults filled in, in the order above:
   * a number (or null) for `each`, a list of numbers for `all`.
   */
  readonly compute: (...values: never[]) => Outcome<number> | Outcome<readonly (readonly number[])[]> | Fault;
}

export type Family = 'staffing' | 'performance' | 'traffic' | 'channels' | 'forecast' | 'efficiency' | 'kpi' | 'cost';
