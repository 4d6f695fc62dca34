import type { InputId } from '../../core/kpi/catalogue/inputs';

/** Where an input stands in the workbook. An input that is one value for the whole sheet stands in one cell. */
export interface Column {
  /** As a formula writes it: `Calls[Answered]`, `Calls[[#This Row],[Answered]]`, `'Log 1'!B2:B32`, `$B$4`. */
  readonly cells: string;
  /** What a number of the column is multiplied by to be in the input's unit: 60 for minutes where seconds are wanted, 86,400 for hh:mm:ss. */
  readonly times?: number;
}

export type Columns = Readonly<Partial<Record<InputId, Column>>>;

/** The rows that count: those in which `cells` hold what the cell `equals` holds, such as the month of the row. */
export interface Among {
  readonly cells: string;
  readonly equals: string;
}
