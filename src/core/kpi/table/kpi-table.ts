import type { InputId } from '../catalogue/inputs';
import type { Observations } from '../catalogue/observations';
import type { ColumnUnit } from './column-unit';

/** What tells rows apart and by which they are put together. */
export const KEY_ROLES = ['date', 'interval', 'month', 'queue', 'team', 'agent', 'reason'] as const;
export type KeyRole = (typeof KEY_ROLES)[number];
export type TextRole = Exclude<KeyRole, 'date' | 'month' | 'interval'>;

/** A column that holds an input, and what its numbers are multiplied by to be in the input's unit: 60 for minutes, 86,400 for hh:mm:ss. */
export interface InputColumn {
  readonly column: number;
  readonly times: number;
  /** Where the column holds an average or a rate: the column that counts what it is per. The input is the product of both, row by row. */
  readonly per?: number;
}

/** What the columns of a planner's raw table hold, proposed from headers and values or chosen by hand. Columns count from 0. */
export interface KpiColumns {
  readonly keys: Readonly<Partial<Record<KeyRole, number>>>;
  readonly inputs: Readonly<Partial<Record<InputId, InputColumn>>>;
}

/** What one column holds. */
export type ColumnMeaning =
  | { readonly kind: 'key'; readonly key: KeyRole }
  /** `average`: an average or a rate of the input, to be multiplied by what it is per. */
  | { readonly kind: 'input'; readonly input: InputId; readonly unit: ColumnUnit; readonly average: boolean };

/** What the planner decided of columns, by column; null: the column is not used. Columns that are absent are found. */
export type ChosenMeanings = Readonly<Record<number, ColumnMeaning | null>>;

/** Why a column was taken for what it is. */
export type Because = 'header' | 'content' | 'chosen';
/** Why a column that looks like an input is left out. */
export type LeftOut = 'no-count' | 'rate' | 'average' | 'second' | 'text';

export interface FoundColumn {
  readonly column: number;
  /** As it stands above the column, in one line; empty where there is none. */
  readonly header: string;
  readonly meaning: ColumnMeaning | null;
  readonly because: Because | null;
  readonly leftOut: LeftOut | null;
  /** Other inputs that its header speaks for, the likeliest first. */
  readonly others: readonly InputId[];
}

/** The columns of a table with what was found of each. */
export interface KpiColumnsFound extends KpiColumns {
  readonly headerRows: number;
  readonly columns: readonly FoundColumn[];
}

/** How a column of days or months is written, so that a formula can tell months apart. `text` can't be told apart by a formula but by its very words. */
export type DateNotation = 'serial' | 'yyyymmdd' | 'yyyymm' | 'text';

/** A raw table by its rows: what tells them apart, and the planner's numbers in the units of the inputs. All columns have one length. */
export interface KpiTable {
  readonly headerRows: number;
  /** Rows below the headers, rows of totals at the end left out. */
  readonly rows: number;
  /** Days since 1899-12-30, the first of a month for tables by month; null where a cell holds no date. */
  readonly dates: readonly (number | null)[] | null;
  readonly notation: DateNotation | null;
  /** The months as they are written, where they are words; a formula tells them apart by these. */
  readonly monthTexts?: readonly string[];
  readonly texts: Readonly<Partial<Record<TextRole, readonly string[]>>>;
  /** What formulas over the same cells see: numbers written as text are none. Rows of totals hold null. */
  readonly observations: Observations;
  readonly findings: readonly TableFinding[];
}

/** What could not be read, by the row (from 0, headers included) and column of the table. */
export interface TableFinding {
  /** `number-as-text` and `date-as-text` can be read, but no formula counts them. */
  readonly code: 'not-a-number' | 'number-as-text' | 'not-a-date' | 'date-as-text' | 'error-cell' | 'total-row';
  readonly row: number;
  readonly column: number;
  readonly given: string;
}
