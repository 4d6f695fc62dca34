import type { WallSeconds } from './civil-time';

/** Why a row is not counted. */
export type RefusalCode =
  | 'blank-row'
  | 'time-blank'
  | 'time-unreadable'
  | 'time-outside' // before 1990 or after 2100
  | 'outcome-unknown' // a value that the mapping does not name
  | 'length-unreadable' // text where a length of time belongs
  | 'length-negative'; // a length below zero, or an end before its beginning

/** Rows that the planner asked to leave out, or that repeat another. */
export type SetAside = 'left-out' | 'repeated';

/** A wait that the log does not tell: neither short nor in time, and no part of an average. */
export const WAIT_UNKNOWN = Infinity;

/** One row of a log as far as it counts. One object is filled again and again. Lengths are whole milliseconds. */
export interface LoggedCall {
  /** On the local clock. */
  start: WallSeconds;
  queue: string;
  answered: boolean;
  waitMs: number;
  talkMs: number;
  holdMs: number;
  wrapMs: number;
  id: string;
  /** The local clock showed this hour twice, or the log shows an hour that never was. */
  twice: boolean;
  never: boolean;
  /** The cell that a refusal is about. */
  cell: string;
}

export function emptyCall(): LoggedCall {
  return { start: NaN, queue: '', answered: false, waitMs: 0, talkMs: 0, holdMs: 0, wrapMs: 0, id: '', twice: false, never: false, cell: '' };
}
