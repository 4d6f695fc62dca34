import type { Outcome } from '../../core/fault';

/** What a thread that searches tells the pane: how it stands, with the best where that is new, and in the end what was found. */
export type SearchMessage<News, Result, Kept> =
  | { readonly kind: 'news'; readonly news: News; readonly best?: Kept }
  | { readonly kind: 'result'; readonly result: Outcome<Result> };
