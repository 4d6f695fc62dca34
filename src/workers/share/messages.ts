import type { Book } from '../../sheets/share/book';
import type { Conversion, Way } from '../../sheets/share/conversion';
import type { ShareWords } from '../../sheets/share/words';

/** A workbook, and the ways that are to be worked out for it, in this order. */
export interface ShareJob {
  readonly book: Book;
  readonly ways: readonly Way[];
  readonly words: ShareWords;
}

/** What a way makes of the workbook, or why it can't be told. */
export type ConversionAtHand =
  | { readonly kind: 'converted'; readonly conversion: Conversion }
  | { readonly kind: 'broken'; readonly detail: string };

export interface ShareMessage {
  readonly way: Way;
  readonly at: ConversionAtHand;
}
