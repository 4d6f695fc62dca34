import type { RosterRequest } from '../../core/scheduling/rostering/request';
import type { RosterResult } from '../../core/scheduling/rostering/result';
import type { rosterSheet } from '../../locales/en/roster-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';

export type RosterWords = Wording<typeof rosterSheet>;

/** Where the requirement stands that the roster is planned for, and the people: cells that the plan links to. */
export interface RosterSource {
  /** The sheet of shifts. */
  readonly shiftsSheet: string;
  /**
   * People needed on that sheet, one cell an interval through whole days from midnight on: the cover links to them. `days` says which of
   * its days each day of the roster is like, null where it is closed. Absent: the cover holds the numbers, to be edited there.
   */
  readonly required?: { readonly address: string; readonly days: readonly (number | null)[] };
  readonly people: { readonly sheet: string; readonly address: string; readonly table?: string; readonly wholeBlock?: boolean; readonly headerRows: number };
}

/** Names that no other sheet or table of the workbook has: formulas know the sheets by them. `rosterNames` finds new ones; a refresh keeps its own. */
export interface RosterNames {
  readonly roster: string;
  readonly cover: string;
  readonly shares: string;
  readonly log: string;
  readonly logTable: string;
}

/** How a roster was searched. */
export interface RosterEffort {
  readonly seed: number;
  readonly seconds: number;
}

export interface LoggedChange {
  /** ISO 8601. */
  readonly at: string;
  readonly name: string;
  /** Counted from the roster's first; before it where an earlier plan began earlier. */
  readonly day: number;
  readonly from: string;
  readonly to: string;
  /** `plan`: by a new run; `hand`: found in a cell that a person edited; `swap`. */
  readonly by: 'plan' | 'hand' | 'swap';
}

export interface RosterSheetRequest {
  readonly source: RosterSource;
  readonly names: RosterNames;
  readonly asked: RosterRequest;
  readonly result: RosterResult;
  readonly search?: RosterEffort;
  /** Cells to be written with their lock; those of `asked.published`, where there is one. */
  readonly locked?: readonly { readonly name: string; readonly day: number }[];
  /** Oldest first; those of earlier runs come from the sheet itself (`readLog`). */
  readonly log: readonly LoggedChange[];
  readonly words: RosterWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** Words that stand in cells beside codes, in the language in which the sheet was written. */
export interface CellMarks {
  readonly off: string;
  readonly leave: string;
  readonly away: string;
}

/** What the workbook remembers of a roster. Addresses without the sheet. */
export interface RosterMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly from: RosterSource;
  /** As it was planned: people, shifts, rules and requirement. */
  readonly asked: Omit<RosterRequest, 'published' | 'before'>;
  readonly search?: RosterEffort;
  /** What was last planned or logged, a string of codes parted by commas for each person: whatever differs was edited since. */
  readonly published: readonly string[];
  /** Names and cells, without headers. */
  readonly names: string;
  readonly cells: string;
  readonly marks: CellMarks;
  /** Of the table of changes, headers included. */
  readonly log: string;
  readonly logTable: string;
  /** Their names when they were written. */
  readonly sheets: { readonly roster: string; readonly cover: string; readonly fairness: string; readonly log: string };
}
