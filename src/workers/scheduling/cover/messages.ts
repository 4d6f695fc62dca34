import type { CoverRequest, CoverResult } from '../../../core/scheduling';
import type { SearchMessage } from '../search-message';

/** What the pane asks of the cover's thread. Plain data, for it is copied across. */
export interface CoverJob {
  readonly request: CoverRequest;
  readonly seed: number;
  /** The search ends after so long at the latest. */
  readonly seconds: number;
  /** The search ends after so many steps, with the same plan on every machine. */
  readonly steps?: number;
  /** People to set out from, by candidate of the request. */
  readonly start?: Int32Array;
  /** A plan that an earlier search was stopped at: only what it comes to is wanted. */
  readonly kept?: KeptPlan;
}

export interface KeptPlan {
  readonly counts: Int32Array;
  readonly bound: number;
}

/** How the search stands. */
export interface CoverNews {
  /** Of the time, 0–1. */
  readonly share: number;
  /** Cost of the best plan so far; null before the first. */
  readonly cost: number | null;
  /** No plan costs less; null before that is known. */
  readonly bound: number | null;
  /** How far the best may be from the best possible, a share of the bound. */
  readonly gap: number | null;
}

export type CoverMessage = SearchMessage<CoverNews, CoverResult, KeptPlan>;
