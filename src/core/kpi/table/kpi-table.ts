import type { InputId } from '../catalogue/inputs';
import type { Observations } from '../catalogue/observations';

/** What tells rows apart and by which they are put together. */
export type KeyRole = 'date' | 'interval' | 'month' | 'queue' | 'team' | 'agent' | 'reason';

/** A column that holds an input, and what its numbers are multiplied by to be in the input's unit: 60 for minutes, 86,400 for hh:mm:ss. */
export interface InputColumn {
  readonly column: number;
  readonly times: number;
}

/** What the columns of a planner's raw table hold, proposed from headers and values or chosen by hand. Columns count from 0. */
export interface KpiColumns {
  readonly keys: Readonly<Partial<Record<KeyRole, number>>>;
  readonly inputs: Readonly<Partial<Record<InputId, InputColumn>>>;
}

/** A raw table by its rows: what tells them apart, and the planner's numbers in the units of the inputs. All columns have one length. */
export interface KpiTable {
  readonly headerRows: number;
  readonly rows: number;
  /** Days since 1899-12-30, the first of a month for tables by month; null where a cell holds no date. */
  readonly dates: readonly (number | null)[] | null;
  readonly texts: Readonly<Partial<Record<Exclude<KeyRole, 'date' | 'month' | 'interval'>, readonly string[]>>>;
  readonly observations: Observations;
  readonly findings: readonly TableFinding[];
}

/** What could not be read, by the row (from 0, headers included) and column of the table. */
export interface TableFinding {
  readonly code: 'not-a-number' | 'not-a-date' | 'error-cell' | 'total-row';
  readonly row: number;
  readonly column: number;
  readonly given: string;
}
