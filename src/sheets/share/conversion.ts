import type { NamePlan, SheetPlan } from '../plan';
import type { BookValue } from './book';

/** Excel's own formulas, named LAMBDAs, or the values as they are. */
export type Way = 'native' | 'lambdas' | 'values';

/** What becomes of a workbook that is handed to people without the add-in. Nothing is written yet. */
export interface Conversion {
  readonly way: Way;
  /**
   * Every cell whose formula changes, in the order of sheets, rows and columns: those with a function of ours; those that name by
   * `A1#` what no longer spills; natively also rows of SEQUENCE on sheets of ours.
   */
  readonly cells: readonly ConvertedCell[];
  readonly names: readonly ConvertedName[];
  /** What the formulas lean on, on sheets of their own: steps laid out in cells, lists to count along. Formulas name them as they are called here, and no sheet of the book is. */
  readonly sheets: readonly SheetPlan[];
  /** New names of the workbook: the list, and the definitions of LAMBDAs, each after those that it needs. */
  readonly definitions: readonly NamePlan[];
}

export interface ConvertedCell {
  readonly sheet: string;
  /** Of the formula; a spilled one fills `values` from there. */
  readonly address: string;
  readonly before: string;
  /** What the add-in shows, the whole spill. */
  readonly values: readonly (readonly BookValue[])[];
  readonly after: Converted;
  /** Outside of what is known to agree, or needing a newer Excel than the way promises. */
  readonly warnings: readonly ConversionWarning[];
}

export type Converted =
  /**
   * A formula for each cell of the spill. Where there is one cell, it may still spill by itself: one that only looked at a spill of
   * ours, such as `=A1#*2`, looks at the cells now.
   */
  | { readonly kind: 'formulas'; readonly formulas: readonly (readonly string[])[] }
  /** One formula that spills as the old one did. */
  | { readonly kind: 'spill'; readonly formula: string }
  /** The values; the formula goes into a note. `why` is absent where values were asked for. */
  | { readonly kind: 'values'; readonly why?: ConversionReason };

export interface ConversionReason {
  /** What can't be converted. */
  readonly code: ConversionObstacle;
  /** The call, or the part of the formula, that it hangs on. */
  readonly part: string;
  readonly argument?: string;
}

export type ConversionObstacle =
  /** No formula says it: it is found by trying, by a linear programme, by a forecast. */
  | 'searched'
  /** A blank cell would change the model. */
  | 'model-in-cell'
  /** A number that isn't whole where the formula needs one. */
  | 'fractional'
  /** This function, or this way to call it, has no twin. */
  | 'no-twin'
  /** The size of an array can't be told from the workbook. */
  | 'unsized-array'
  /** Longer than a cell holds. */
  | 'too-long'
  /** In a language or notation that can't be read safely. */
  | 'unread';

export interface ConversionWarning {
  readonly code: 'outside-domain' | 'newer-excel' | 'hidden-error';
  /** The quantity, by its name in a twin's `within`, or the function of Excel that it is about. */
  readonly part: string;
  /** Where the domain ends; absent where the number should be whole. */
  readonly limit?: number;
}

export interface ConvertedName {
  readonly name: string;
  readonly sheet?: string;
  readonly before: string;
  /** With `why`, and where values were asked for, what the name is worth now; undefined where that can't be told and it has to stay. */
  readonly after?: string;
  readonly why?: ConversionReason;
}
