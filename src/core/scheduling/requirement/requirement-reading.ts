import type { DaySerial } from '../../history/calendar-day';
import type { CellPlace } from '../../history/call-history/reading';

export type RequirementRole = 'date' | 'interval' | 'required';

/** What can be wrong or worth telling about a requirement; each has a sentence in the locales. */
export type RequirementNoteCode =
  // Nothing can be planned: no column of people, no times, nobody needed at all, more than MOST_DAYS days or MOST_INTERVALS intervals (count: days)
  | 'no-required' | 'no-interval' | 'no-people' | 'too-long'
  // Cells: rows, count of them; unreadable ones are left out as if they were not there
  | 'unreadable-time' | 'unreadable-day' | 'unreadable-people' | 'negative-people' | 'blank-people'
  // Cells that are text and are read all the same
  | 'text-times' | 'text-people'
  // An interval that is not there between two that are: the mean of these is taken (day, minute of the first; count of such intervals)
  | 'missing-interval'
  // Several in a row are not there between the first and the last of a day: taken as closed (day, minute of the first, count of intervals)
  | 'missing-hours'
  // The same interval again: the larger counts (rows, day, minute of the first, count of intervals)
  | 'repeated-interval'
  // 23 and 25 hours, as clocks change (day, minute): planned as a whole day, the hour that is skipped with the mean of its neighbours, of the hour that comes twice the larger
  | 'short-day' | 'long-day'
  // Nobody is needed before the first and after the last interval of a day (count of intervals); on days between that the table does not name (day of the first, count of days)
  | 'closed-hours' | 'closed-day'
  // A night that keeps the date of its evening past midnight (rows after midnight, day of the evening, count of nights)
  | 'overnight'
  // Warning: some intervals are longer than others, each holds to its end (minute: the step taken). Fault: no step of five minutes or more fits all (rows that stand off)
  | 'uneven-step';

export interface RequirementNote {
  readonly code: RequirementNoteCode;
  /** A requirement with a fault can't be planned; the rest is told and planned. */
  readonly weight: 'fault' | 'warning' | 'remark';
  /** Rows of the table, counted from zero, headers included. */
  readonly rows: readonly number[];
  /** The column that it points at, by its role; null where whole rows are meant. */
  readonly role: RequirementRole | null;
  /** In a matrix the column of the first cell that is meant, counted from zero. */
  readonly column?: number;
  /** Where the table names no dates: the day's number from 0. */
  readonly day?: DaySerial | null;
  /** Of the day. */
  readonly minute?: number;
  readonly count?: number;
}

/** Longer is a history, no plan. */
export const MOST_DAYS = 35;
/** A week of five minutes, six weeks of half-hours. */
export const MOST_INTERVALS = 2_016;

/** A planner's table as a requirement through whole days from midnight on, as the search wants it. */
export interface RequirementReading {
  readonly intervalMinutes: number | null;
  /** Null where the table names no dates: its days are then day 1, 2, …. */
  readonly firstDay: DaySerial | null;
  readonly days: number;
  /** People needed, day by day from midnight on: zero where the table says nothing (closed), the mean of the neighbours where one interval is missing. Empty where nothing can be planned. */
  readonly people: readonly number[];
  /** The cells of the table behind each interval, counted from zero, headers included: none where there is none, several where it stands there repeatedly. */
  readonly cells: readonly (readonly CellPlace[])[];
  /** Intervals, by their place in `people`, that have the mean of their neighbours. */
  readonly filled: readonly number[];
  readonly notes: readonly RequirementNote[];
}
