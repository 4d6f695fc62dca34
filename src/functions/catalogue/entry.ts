import type { Outcome } from '../../core/fault';

/** How a quantity is written in a cell, hence how help text and the pane name it. */
export type Unit =
  | 'calls' | 'seconds' | 'minutes' | 'hours' | 'months' | 'agents' | 'people' | 'lines' | 'erlangs'
  | 'fraction' | 'money' | 'count' | 'choice' | 'ratio';

/** The values that make sense. */
export type Domain =
  | { readonly kind: 'number'; readonly min?: number; readonly above?: number; readonly max?: number; readonly whole?: boolean }
  /** 0–1; `zero` and `one` tell whether the ends belong to it. */
  | { readonly kind: 'fraction'; readonly zero: boolean; readonly one: boolean }
  /** Minutes, up to a day. */
  | { readonly kind: 'interval' }
  | { readonly kind: 'choice'; readonly choices: readonly number[] };

/**
 * What an argument makes of a range.
 * - `each`: one value per result; rows, columns and single values are broadcast against each other.
 * - `total`: the range is added up first, blank cells left out.
 * - `{ totalWith }`: a total where that optional argument is given, otherwise one value per result.
 */
export type Takes = 'each' | 'total' | { readonly totalWith: string };

export interface ArgumentEntry {
  /** As shown by Excel while typing: lower case, words joined by underscores. */
  readonly name: string;
  readonly unit: Unit;
  readonly domain: Domain;
  readonly takes: Takes;
  /**
   * Present on optional arguments; `null` means "absent changes the model", such as no patience. A blank stands for
   * it, and so does a 0 where the domain has no 0: desktop Excel hands blank cells over as 0.
   */
  readonly default?: number | null;
  /** On a required argument: leaving it empty is as good as typing 0. */
  readonly blankIsZero?: boolean;
}

export type Cell = number | string | boolean | null;

export interface Example {
  /** As typed, `=ERLANGC(100,180)`. Run through the real binding by a test and printed in the docs. */
  readonly formula: string;
  /** What the cell shows; a matrix for a spill, an Excel error such as `#N/A` for an error. */
  readonly result: Cell | readonly (readonly Cell[])[];
  /** Where the number was published or who else computes it. */
  readonly source?: string;
}

/** What `compute` is handed for an argument: never null unless null is its default. */
type ValueOf<A extends ArgumentEntry> = A extends { readonly default: null } ? number | null : number;

type ValuesOf<As extends readonly ArgumentEntry[]> = { -readonly [I in keyof As]: ValueOf<As[I]> };

interface Description<Name extends string, As extends readonly ArgumentEntry[]> {
  readonly name: Name;
  readonly family: Family;
  readonly arguments: As;
  readonly result: { readonly unit: Unit };
  readonly examples: readonly Example[];
}

/**
 * One function of the workbook. The catalogue of these is the only list of functions there is: functions.json in
 * three languages, the binding, the function browser, the reference and the native twins are all made from it.
 */
export interface FunctionEntry<Name extends string = string, As extends readonly ArgumentEntry[] = readonly ArgumentEntry[]>
  extends Description<Name, As> {
  /** The core call. Values arrive in the order of the arguments, checked against their domains, defaults filled in. */
  readonly compute: (...values: (number | null)[]) => Outcome<number>;
}

export type Family = 'staffing' | 'performance' | 'traffic' | 'channels' | 'forecast' | 'efficiency' | 'kpi' | 'cost';

/**
 * Makes an entry whose `compute` is typed from its own list of arguments: an argument added, reordered or made
 * optional without its place in the core call does not compile.
 */
export function defineFunction<const Name extends string, const As extends readonly ArgumentEntry[]>(
  definition: Description<Name, As> & { readonly compute: (...values: ValuesOf<As>) => Outcome<number> },
): FunctionEntry<Name, As> {
  // The binding, which fills the values in by the same list, is all that calls it.
  return definition as FunctionEntry<Name, As>;
}
