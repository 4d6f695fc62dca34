import type { DaySerial } from '../../history/calendar-day';

export type RequirementRole = 'date' | 'interval' | 'required';

/** What can be wrong or worth telling about a requirement; each has a sentence in the locales. */
export type RequirementNoteCode =
  | 'unreadable-time' | 'unreadable-day' | 'unreadable-people' | 'negative-people' | 'blank-people' | 'missing-interval' | 'repeated-interval' | 'short-day' | 'long-day'
  | 'closed-hours' | 'closed-day' | 'uneven-step' | 'no-interval' | 'too-long' | 'text-times';

export interface RequirementNote {
  readonly code: RequirementNoteCode;
  /** A requirement with a fault can't be planned; the rest is told and planned. */
  readonly weight: 'fault' | 'warning' | 'remark';
  /** Rows of the table, counted from zero, headers included. */
  readonly rows: readonly number[];
  readonly role: RequirementRole | null;
  readonly day?: DaySerial | null;
  readonly minute?: number;
  readonly count?: number;
}

/** A planner's table as a requirement through whole days from midnight on, as the search wants it. */
export interface RequirementReading {
  readonly intervalMinutes: number | null;
  /** Null where the table names no dates: its days are then day 1, 2, …. */
  readonly firstDay: DaySerial | null;
  readonly days: number;
  /** People needed, day by day from midnight on: zero where the table says nothing (closed), the mean of the neighbours where one interval is missing. */
  readonly people: readonly number[];
  /** The row of the table behind each interval, headers included; null where there is none. */
  readonly rows: readonly (number | null)[];
  readonly notes: readonly RequirementNote[];
}
