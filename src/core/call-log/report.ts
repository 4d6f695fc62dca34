import type { WallSeconds } from './civil-time';
import type { RefusalCode } from './logged-call';
import type { ClockChange } from './zone-clock';

/** One row as it can be found in the file. */
export interface LogExample {
  /** Line of a text file, or row of a Parquet file, counted from 1. */
  readonly line: number;
  /** The cell that is the matter, shortened. */
  readonly cell: string;
}

export interface Refused {
  readonly code: RefusalCode;
  readonly rows: number;
  readonly examples: readonly LogExample[];
}

/** A stretch without a call where there usually are some. Ends are on the local clock, the end not included. */
export interface Hole {
  readonly from: WallSeconds;
  readonly until: WallSeconds;
  /** Calls that the same intervals of the same weekday have on average. */
  readonly usualCalls: number;
}

/** What a planner should know of a log before using it. Nothing is corrected for them. */
export interface CallLogReport {
  /** All rows below the headers: `counted` + `leftOut` + all refused, and `repeated` where those are counted once. */
  readonly rows: number;
  /** Calls in the table: offered, with the short abandons that are in a column of their own. */
  readonly counted: number;
  readonly leftOut: number;
  readonly repeated: number;
  readonly repeatExamples: readonly LogExample[];
  /** Each row was compared with all before it, with this many at least, or with none for want of a call's own number. */
  readonly repeatsAmong: 'all' | 'none' | number;
  readonly refused: readonly Refused[];
  /** First and last call on the local clock; null in a log without any. */
  readonly first: WallSeconds | null;
  readonly last: WallSeconds | null;
  /** Calls by queue, the busiest first. */
  readonly queues: readonly { readonly queue: string; readonly calls: number }[];
  /** Calls that do not tell how long they waited: neither short nor in time, and no part of the speed of answer. */
  readonly waitUnknown: number;
  /** Calls with a wait, talk, hold or wrap of over four hours: perhaps another unit. */
  readonly veryLong: number;
  readonly veryLongExamples: readonly LogExample[];
  /** Days on which the local clock was changed. */
  readonly clockChanges: readonly ClockChange[];
  /** Calls in an hour that the log's clock showed twice, taken for the first; and in one that it never showed. */
  readonly inTwiceHour: number;
  readonly inNeverHour: number;
  readonly holes: readonly Hole[];
}
