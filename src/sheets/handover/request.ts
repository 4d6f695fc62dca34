import type { handoverSheet } from '../../locales/en/handover-sheet';
import type { LocaleName } from '../../locales/locale-name';
import type { Wording } from '../../locales/wording';
import type { Book } from '../share/book';
import type { Conversion } from '../share/conversion';

export type HandoverWords = Wording<typeof handoverSheet>;

/** What the planner tells the reader; the rest is read from the workbook. */
export interface About {
  readonly purpose: string;
  readonly author: string;
  /** Of the workbook, such as `2027 budget, v3`. */
  readonly version: string;
  readonly sources: string;
}

/** The sheets for the reader: About, Assumptions, Formula map, Checks, Log. */
export interface HandoverRequest {
  readonly book: Book;
  readonly conversion: Conversion;
  readonly about: About;
  readonly words: HandoverWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  /** Of the add-in. */
  readonly addIn: string;
}
