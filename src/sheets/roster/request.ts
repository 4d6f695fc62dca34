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
  readonly people: { readonly sheet: string; readonly address: string; readonly table?: string; readonly wholeBlock?: boolean; readonly headerRows: number };
}

export interface LoggedChange {
  /** ISO 8601. */
  readonly at: string;
  readonly name: string;
  readonly day: number;
  readonly from: string;
  readonly to: string;
  /** `plan`: by a new run; `hand`: found in a cell that a person edited; `swap`. */
  readonly by: 'plan' | 'hand' | 'swap';
}

export interface RosterSheetRequest {
  readonly source: RosterSource;
  readonly asked: RosterRequest;
  readonly result: RosterResult;
  /** Oldest first; those of earlier runs come from the sheet itself. */
  readonly log: readonly LoggedChange[];
  readonly words: RosterWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** What the workbook remembers of a roster. Addresses without the sheet. */
export interface RosterMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly from: RosterSource;
  /** As it was planned: people, shifts, rules and requirement. */
  readonly asked: Omit<RosterRequest, 'published' | 'before'>;
  /** What was last planned or logged, a string of codes parted by commas for each person: whatever differs was edited since. */
  readonly published: readonly string[];
  /** Names and cells, without headers. */
  readonly names: string;
  readonly cells: string;
  readonly sheets: { readonly cover: string; readonly fairness: string; readonly log: string };
}
