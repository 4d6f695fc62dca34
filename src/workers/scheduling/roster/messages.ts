import type { RosterRequest, RosterResult, StandingRoster } from '../../../core/scheduling/rostering';
import type { SearchMessage } from '../search-message';

/** What the pane asks of the roster's thread. Plain data, for it is copied across. */
export interface RosterJob {
  readonly request: RosterRequest;
  readonly seed: number;
  /** The search ends after so long at the latest. */
  readonly seconds: number;
  /** The search ends after so many attempts to improve the roster, with the same one on every machine. */
  readonly attempts?: number;
  /** A roster to set out from, by names and codes: lines of it that obey all rules of the request are where the search begins. */
  readonly start?: StandingRoster['people'];
  /** A roster that an earlier search was stopped at: only what it comes to is wanted. */
  readonly kept?: KeptRoster;
}

export interface KeptRoster {
  /** Person by person and day by day, the place of a shift or −1. */
  readonly cells: Int16Array;
  readonly bound: number;
  readonly withoutLine: readonly number[];
}

/** How the search stands. All but the share is null before the first roster. */
export interface RosterNews {
  /** Of the time, 0–1. */
  readonly share: number;
  readonly cost: number | null;
  readonly hoursShort: number | null;
  readonly wishesBroken: number | null;
  /** Hard rules broken: none, but of people who can have no line. */
  readonly breaches: number | null;
  /** How far the cost may be from the best possible, a share of it; null where no close bound is known. */
  readonly gap: number | null;
}

export type RosterMessage = SearchMessage<RosterNews, RosterResult, KeptRoster>;
