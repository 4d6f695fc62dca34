import type { DayOrder, DayOrderFound } from '../history/calendar-day';
import type { LogRole } from './column-words';
import type { DecimalMark } from './log-cell';
import type { Outcome } from './outcomes';
import type { TimeForm } from './time-form';

/** Why a column was taken for what it is, so that the pane can say it. */
export type FoundBecause = 'header' | 'content' | 'chosen';

export interface FoundLogColumn {
  /** Counted from zero. */
  readonly column: number;
  /** As it stands above the column; empty where there is none. */
  readonly header: string;
  readonly because: FoundBecause;
}

export interface TimeColumn extends FoundLogColumn {
  readonly form: TimeForm;
}

export interface LengthColumn extends FoundLogColumn {
  readonly secondsPerUnit: number;
}

export interface OutcomeColumn extends FoundLogColumn {
  readonly values: Readonly<Record<string, Outcome>>;
  /** Values whose words say nothing that is known here: left out until the planner says what they mean. */
  readonly unsure?: readonly string[];
}

/** Which columns of a log hold what. A column that the log has not, or that the planner does not want, is absent. */
export interface CallLogMapping {
  /** Rows above the first call. */
  readonly headerRows: number;
  readonly dayOrder: DayOrder;
  /** What told the order of day and month; `either` where nothing did. Absent: the planner, or nobody asked. */
  readonly dayOrderFrom?: DayOrderFound['evidence'];
  /** Points unless told. */
  readonly decimalMark?: DecimalMark;
  readonly start?: TimeColumn;
  readonly date?: TimeColumn;
  readonly answered?: TimeColumn;
  readonly ended?: TimeColumn;
  readonly queue?: FoundLogColumn;
  /** Values that are not named are refused, and told. */
  readonly outcome?: OutcomeColumn;
  readonly wait?: LengthColumn;
  readonly talk?: LengthColumn;
  readonly hold?: LengthColumn;
  readonly wrap?: LengthColumn;
  readonly id?: FoundLogColumn;
  /** The times say themselves, by header or offset, that they are not on a local clock. */
  readonly inUtc: boolean;
}

/** What the planner decided: a column for a role, or null for none. Roles that are absent are found. */
export type ChosenLogColumns = Readonly<Partial<Record<LogRole, number | null>>>;

/** What can be told of each call with these columns. */
export interface Measured {
  /** Answered or abandoned. */
  readonly outcome: boolean;
  readonly wait: boolean;
  readonly talk: boolean;
  readonly hold: boolean;
  readonly wrap: boolean;
}

/**
 * Answered or not is told by its own column, else by whether there is an answer time, else by whether anybody talked.
 * Waits and talks that have no column of their own are the time between the moments that have.
 */
export function measured({ outcome, answered, ended, wait, talk, hold, wrap }: CallLogMapping): Measured {
  const known = outcome !== undefined || answered !== undefined || talk !== undefined;
  return {
    outcome: known,
    wait: known && (wait !== undefined || answered !== undefined),
    talk: talk !== undefined || (answered !== undefined && ended !== undefined),
    hold: hold !== undefined,
    wrap: wrap !== undefined,
  };
}

/** The roles in use, with their columns. */
export function mappedColumns(mapping: CallLogMapping): Partial<Record<LogRole, FoundLogColumn>> {
  const { start, date, queue, outcome, answered, ended, wait, talk, hold, wrap, id } = mapping;
  return { start, date, queue, outcome, answered, ended, wait, talk, hold, wrap, id };
}
