import type { CallHistory, NamedDay } from '../../forecasting/series';
import type { CellPlace } from './reading';
import type { Choice, Finding } from './finding';

/** What a history of such a length can be used for; each includes those before. */
export type HistoryAllows =
  | 'nothing' // no whole day
  | 'days' // less than a week: a day's shape, no weekdays
  | 'weekdays' // a week
  | 'weeks-ahead' // two weeks: weekdays and their noise
  | 'months-ahead' // a quarter
  | 'seasons' // a year
  | 'holidays'; // two years: each holiday was seen twice

export interface HistoryLength {
  /** First and last day with calls, `YYYY-MM-DD`; null where there is none. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly openDays: number;
  readonly weeks: number;
  readonly allows: HistoryAllows;
}

/**
 * The sources' rules for data. CUIKA: collected, usable, integrity, knowledgeable, acted on. CRUCIAL: collectable,
 * reportable, used often enough, improving, accurate, logical.
 */
export type DataRule =
  | 'collected' | 'usable' | 'integrity' | 'knowledgeable' | 'acted-on'
  | 'collectable' | 'reportable' | 'used' | 'improving' | 'accurate' | 'logical';

/** `ask`: no data can tell; the planner can. */
export type RuleVerdict = 'met' | 'partly' | 'not-met' | 'ask';

export interface RuleReport {
  readonly set: 'CUIKA' | 'CRUCIAL';
  readonly rule: DataRule;
  readonly verdict: RuleVerdict;
  /** What it was judged by; named in the rule's sentence. */
  readonly facts: Readonly<Record<string, number>>;
}

/** Everything to know about one queue's history before a forecast is made of it. */
export interface HistoryReport {
  readonly queue: string;
  /** By severity, then by time. Those with a `question` wait for a decision. */
  readonly findings: readonly Finding[];
  readonly length: HistoryLength;
  readonly rules: readonly RuleReport[];
}

export interface ReportOptions {
  /** Holidays and events: days that need no other explanation. */
  readonly namedDays?: readonly NamedDay[];
  /** IANA name such as `Europe/Berlin`; without it the clock changes that the data show are looked for among the world's usual ones. */
  readonly timeZone?: string;
  /** What the reading found in cells, for the rules of data to count. */
  readonly cellFindings?: readonly Finding[];
}

/** Choices by the id of their question. What is absent is kept as it is. */
export type Decisions = Readonly<Record<string, Choice>>;

/** One value that a decision changed. */
export interface HistoryChange {
  /** The question that was decided. */
  readonly id: string;
  readonly time: string;
  readonly place: CellPlace | null;
  /** Null where there was, or is now, no value. */
  readonly before: number | null;
  readonly after: number | null;
}

/** A stretch of days marked as an event. */
export interface MarkedEvent {
  readonly id: string;
  /** `YYYY-MM-DD`, both included; a lasting change has no end. */
  readonly from: string;
  readonly to: string | null;
  /** For the forecast; none for a lasting change, which is no event of a day. */
  readonly days: readonly NamedDay[];
}

/** A history as decided. */
export interface PreparedHistory {
  readonly history: CallHistory;
  readonly changes: readonly HistoryChange[];
  readonly events: readonly MarkedEvent[];
}
