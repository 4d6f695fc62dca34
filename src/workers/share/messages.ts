import type { HandoverRequest } from '../../sheets/handover/request';
import type { SheetPlan } from '../../sheets/plan';
import type { Book } from '../../sheets/share/book';
import type { Conversion, Way } from '../../sheets/share/conversion';
import type { ShareWords } from '../../sheets/share/words';

/** A workbook, and the ways that are to be worked out for it, in this order. */
export interface ConversionJob {
  readonly kind: 'convert';
  readonly book: Book;
  readonly ways: readonly Way[];
  readonly words: ShareWords;
}

/** The sheets for the reader of a converted workbook. */
export interface HandoverJob {
  readonly kind: 'handover';
  readonly request: HandoverRequest;
}

/** What a way makes of the workbook, or why it can't be told. */
export type ConversionAtHand =
  | { readonly kind: 'converted'; readonly conversion: Conversion }
  | { readonly kind: 'broken'; readonly detail: string };

export interface ConversionMessage {
  readonly way: Way;
  readonly at: ConversionAtHand;
}

export type HandoverMessage = readonly SheetPlan[];
