import type { InputId } from '../../core/kpi/catalogue/inputs';

/** Where an input stands in the workbook. An input that is one value for the whole sheet stands in one cell. */
export interface Column {
  /** As a formula writes it: `Calls[Answered]`, `Calls[[#This Row],[Answered]]`, `'Log 1'!B2:B32`, `$B$4`. */
  readonly cells: string;
  /** What a number of the column is multiplied by to be in the input's unit: 60 for minutes where seconds are wanted, 86,400 for hh:mm:ss. */
  readonly times?: number;
  /** Where the cells hold averages or rates: the cells that count what they are per. Row by row the input is the product. */
  readonly per?: string;
  /** Which of its rows count, for a column of another table than the others; otherwise those of the whole formula. */
  readonly among?: readonly Among[];
}

export type Columns = Readonly<Partial<Record<InputId, Column>>>;

/** A test of rows: those in which `cells` hold what the cell `equals` holds, such as the team of the row; or lie from one value up to, not including, another. */
export type Among =
  /** `inWords`: `January 2026` is text and stays text, where Excel would rather see a date. */
  | { readonly cells: string; readonly equals: string; readonly inWords?: true }
  | { readonly cells: string; readonly from: string; readonly before: string };
