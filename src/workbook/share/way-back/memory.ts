import type { BookValue } from '../../../sheets/share/book';

/** What a conversion left behind: all that it takes to restore the workbook, and to see what someone has changed since. */
export interface WayBackMemory {
  readonly cells: readonly RememberedCell[];
  readonly names: readonly RememberedName[];
  /** Names that the conversion defined, with what they stand for. */
  readonly definitions: readonly { readonly name: string; readonly formula: string }[];
  /** Sheets that it made, with a fingerprint of what they held then. */
  readonly sheets: readonly { readonly id: string; readonly print: string }[];
  readonly notes: readonly RememberedNote[];
}

export interface RememberedCell {
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  /** What the formula's cells hold since, all those of a spill. */
  readonly after: readonly (readonly BookValue[])[];
}

export interface RememberedName {
  readonly name: string;
  readonly sheet?: string;
  readonly before: string;
  readonly after: string;
}

export interface RememberedNote {
  readonly sheet: string;
  readonly address: string;
  /** Of a note that stood there already. */
  readonly before?: string;
  readonly after: string;
}
