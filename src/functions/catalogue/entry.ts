import type { Fault, Outcome } from '../../core/fault';
import type { Table, WordTable } from '../../core/table';

export type { Table };

/** How a quantity is written in a cell, hence how help text and the pane name it. */
export type Unit =
  | 'calls' | 'seconds' | 'minutes' | 'hours' | 'months' | 'agents' | 'people' | 'lines' | 'erlangs'
  | 'weeks' | 'days' | 'fraction' | 'money' | 'count' | 'choice' | 'ratio' | 'text'
  /** Whatever the planner counts in, the same for all arguments of this unit. */
  | 'any';

/** The values that make sense. */
export type Domain =
  | { readonly kind: 'number'; readonly min?: number; readonly above?: number; readonly max?: number; readonly whole?: boolean }
  /** 0–1; `zero` and `one` tell whether the ends belong to it. */
  | { readonly kind: 'fraction'; readonly zero: boolean; readonly one: boolean }
  /** Minutes, up to a day. */
  | { readonly kind: 'interval' }
  | { readonly kind: 'choice'; readonly choices: readonly number[] }
  /** One of a few words, typed in any case. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** TRUE or FALSE, or 1 or 0. */
  | { readonly kind: 'logical' }
  /** For tables: dates, and words that name them. The function tells which belongs where. */
  | { readonly kind: 'date-or-name' };

/**
 * What an argument makes of a range.
 * - `each`: one value per result; rows, columns and single values are broadcast against each other.
 * - `total`: the range is added up first, blank cells left out.
 * - `{ totalWith }`: a total where that optional argument is given, otherwise one value per result.
 * - `list`: all its numbers together, row by row, blank cells left out.
 * - `table`: the whole range as rows, a blank cell as null.
 */
export type Takes = 'each' | 'total' | { readonly totalWith: string } | 'list' | 'table';

/** What an argument can be once it is read. */
export type Value = number | string | boolean | readonly number[] | Table | WordTable | null;

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
  readonly default?: number | string | boolean | null;
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
type ValueOf<A extends ArgumentEntry> = A extends { readonly default: null } ? Held<A> | null : Held<A>;
type Held<A extends ArgumentEntry> = A['takes'] extends 'list' ? readonly number[] : A['takes'] extends 'table' ? TableOf<A['domain']> : Single<A['domain']>;
type TableOf<D extends Domain> = D extends { readonly kind: 'date-or-name' } ? WordTable : Table;
type Single<D extends Domain> = D extends { readonly kind: 'word'; readonly words: readonly (infer W)[] } ? W : D extends { readonly kind: 'logical' } ? boolean : number;

type ValuesOf<As extends readonly ArgumentEntry[]> = { -readonly [I in keyof As]: ValueOf<As[I]> };

/** A result of several cells, each a number or the reason why there is none. */
export type ResultTable = readonly (readonly (number | Fault)[])[];

export interface ResultEntry {
  readonly unit: Unit;
  /** The function makes its own table; its arguments of kind `each` must then be single values. */
  readonly spills?: true;
}

type ResultOf<R extends ResultEntry> = R extends { readonly spills: true } ? ResultTable : number | string;

interface Description<Name extends string, As extends readonly ArgumentEntry[], R extends ResultEntry = ResultEntry> {
  readonly name: Name;
  readonly family: Family;
  readonly arguments: As;
  readonly result: R;
  readonly examples: readonly Example[];
}

/**
 * One function of the workbook. The catalogue of these is the only list of functions there is: functions.json in
 * three languages, the binding, the function browser, the reference and the native twins are all made from it.
 */
export interface FunctionEntry<Name extends string = string, As extends readonly ArgumentEntry[] = readonly ArgumentEntry[]>
  extends Description<Name, As> {
  /** The core call. Values arrive in the order of the arguments, checked against their domains, defaults filled in. */
  readonly compute: (...values: Value[]) => Outcome<number | string | ResultTable>;
}

export type Family = 'staffing' | 'performance' | 'traffic' | 'channels' | 'forecast' | 'efficiency' | 'kpi' | 'cost';

/**
 * Makes an entry whose `compute` is typed from its own list of arguments: an argument added, reordered or made
 * optional without its place in the core call does not compile.
 */
export function defineFunction<const Name extends string, const As extends readonly ArgumentEntry[], const R extends ResultEntry>(
  definition: Description<Name, As, R> & { readonly compute: (...values: ValuesOf<As>) => Outcome<ResultOf<R>> },
): FunctionEntry<Name, As> {
  // The binding, which fills the values in by the same list, is all that calls it.
  return definition as unknown as FunctionEntry<Name, As>;
}
