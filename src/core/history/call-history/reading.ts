import type { CallHistory } from '../../forecasting/series';
import type { DayOrder } from '../calendar-day';
import type { TableRow } from '../table-cell';
import type { Finding } from './finding';

/** A planner's cells as Excel hands them over. Number formats tell a date from a count; they may be missing. */
export interface PlannerTable {
  readonly values: readonly TableRow[];
  readonly numberFormats?: readonly (readonly string[])[];
}

/** Counted from zero in the table, headers included. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** `rows`: a time in each row. `days-down`: dates down, times across. `days-across`: dates across, times (or queues) down. */
export type TableShape = 'rows' | 'days-down' | 'days-across';

export type TableRole = 'date' | 'interval' | 'queue' | 'calls' | 'answered' | 'abandoned' | 'aht';

/** Why a column or row was taken for what it is, so that the pane can say it. */
export type FoundBecause =
  | 'header' // its header says so
  | 'content' // its cells look so
  | 'only-one-left' // the one column of numbers that nothing else explains
  | 'tells-repeats-apart' // without it the same time stands in the table several times
  | 'along-the-top' // a row of times or dates above the numbers
  | 'chosen'; // by the planner

export interface FoundPart {
  /** A column, or the row above the numbers where dates or times run across. */
  readonly line: 'column' | 'row';
  /** Counted from zero in the table. */
  readonly index: number;
  /** As it stands above the column; empty where there is none. */
  readonly header: string;
  readonly because: FoundBecause;
}

/** What calls were made of. `answered` alone misses whoever hung up. */
export type CallsFrom = 'calls' | 'answered-and-abandoned' | 'answered' | 'cells';

/** One queue's history with the cells it came from. Lists run side by side, in order of time; repeated times are all there. */
export interface QueueHistory {
  /** Empty where the table names no queue. */
  readonly name: string;
  readonly history: CallHistory;
  /** Where each count stands. */
  readonly places: readonly CellPlace[];
  /** Seconds for each time, null where not known; null for a table without handle times. */
  readonly ahtSeconds: readonly (number | null)[] | null;
  /** Call-weighted over the whole history. */
  readonly meanAhtSeconds: number | null;
  readonly offered: number;
  readonly answered: number | null;
  readonly abandoned: number | null;
}

/** What a planner's table turned out to hold. */
export interface HistoryReading {
  readonly shape: TableShape;
  readonly parts: Readonly<Record<TableRole, FoundPart | null>>;
  readonly callsFrom: CallsFrom;
  readonly dayOrder: DayOrder;
  readonly intervalMinutes: number;
  readonly queues: readonly QueueHistory[];
  /** Cells that could not be read, and what was assumed; by address. */
  readonly findings: readonly Finding[];
}

/** What the planner decided; whatever is absent is found. */
export interface ReadingChoices {
  /** A column for a role, or null for none; for tables of the shape `rows`. */
  readonly columns?: Readonly<Partial<Record<TableRole, number | null>>>;
  readonly dayOrder?: DayOrder;
  /** Used where no date in the table tells the order; the planner's own locale. */
  readonly usualDayOrder?: DayOrder;
}
