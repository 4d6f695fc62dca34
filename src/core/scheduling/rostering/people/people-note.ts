import type { PeopleRole } from './people-columns';

/** What can be wrong or worth telling about a table of people; each has a sentence in the locales. */
export type PeopleNoteCode =
  /** Faults: people need names of their own. */
  | 'no-people' | 'duplicate-name'
  /** Warnings: the row, the cell or the word in it is left out. */
  | 'blank-name' | 'hours-unreadable' | 'hours-out-of-range' | 'unknown-shift' | 'unreadable-day' | 'unreadable-wish'
  /** Remarks. */
  | 'hours-blank' | 'leave-outside' | 'unavailable-outside' | 'wish-outside' | 'leave-and-wish';

export interface PeopleNote {
  readonly code: PeopleNoteCode;
  /** With a fault no roster can be planned; the rest is told and planned. */
  readonly weight: 'fault' | 'warning' | 'remark';
  /** Rows of the table, counted from zero, headers included. */
  readonly rows: readonly number[];
  /** The column that it points at; none where whole rows are meant. */
  readonly role: PeopleRole | null;
  /** The words that could not be read or are unknown, each once, in the order found. */
  readonly texts: readonly string[];
}
