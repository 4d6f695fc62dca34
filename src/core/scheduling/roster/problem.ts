import type { Cover } from './cover/cover';

/** A shift that a person can work. It belongs to the day on which it starts, whatever midnight it crosses. */
export interface ShiftType {
  readonly name: string;
  /** Minutes after midnight of its day. */
  readonly startMinute: number;
  /** From coming to going, breaks included. */
  readonly lengthMinutes: number;
  readonly paidMinutes: number;
  /** Shifts that may not be worked the day after this one, beside those that the rest rule forbids. */
  readonly notBefore?: readonly number[];
  /** Shifts of one band feel like the same routine (early, late, night): rosters keep to a band within a week. */
  readonly band?: string;
}

/** What a person's line must obey. A horizon's figures are over the days planned; a week starts on Monday. */
export type Rule =
  | { readonly kind: 'minutes'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'week-minutes'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'week-days'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'days-in-row'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'days-off-in-row'; readonly min: number }
  | { readonly kind: 'weekends-worked'; readonly max: number }
  | { readonly kind: 'shift-count'; readonly shift: number; readonly max: number }
  | { readonly kind: 'rest'; readonly minutes: number }
  /** Between two shifts with one single day off between them. */
  | { readonly kind: 'day-off-rest'; readonly minutes: number };

/** What a person's line should respect, at a price. */
export type Goal =
  /** A price for each full weekend off (Saturday and Sunday) fewer than wanted. */
  | { readonly kind: 'weekends-off'; readonly wanted: number; readonly price: number }
  /** A price for each change of a shift's band between two working days of one week. */
  | { readonly kind: 'same-band'; readonly price: number }
  | Rotation;

/**
 * A price for each turn from one week to the next that goes against the rotation, from the last shift of the one to the first of the
 * other: to an earlier band of the order, or the same again of those that nobody should have twice running. From these it may
 * begin again at the first band.
 */
export interface Rotation {
  readonly kind: 'rotation';
  readonly order: readonly string[];
  readonly once: readonly string[];
  readonly price: number;
}

export interface Contract {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly goals?: readonly Goal[];
  /** Paid minutes that count for a day of leave. */
  readonly leaveMinutes?: number;
}

/** A wish to work (`on`) or not to work (`off`) one of some shifts, or any shift where none are named; its price is paid if broken. */
export interface Wish {
  readonly day: number;
  readonly want: 'on' | 'off';
  readonly shifts?: readonly number[];
  readonly price: number;
}

export interface Person {
  readonly name: string;
  /** Place in the problem's contracts. */
  readonly contract: number;
  /** Places of the shifts that this person may work; left out, all. */
  readonly shifts?: readonly number[];
  readonly skills?: readonly string[];
  /** Days on which nothing may be planned. */
  readonly unavailable?: readonly number[];
  /** Paid days off, which count as worked in the sums of a week and of the horizon. */
  readonly leave?: readonly number[];
  readonly wishes?: readonly Wish[];
  /** What each shift costs by its place when this person works it, on any day; left out, nothing. */
  readonly shiftPrices?: readonly number[];
  /** The line up to the day before the first, that day last; unknown before that. */
  readonly history?: Line;
  /** Cells that the search leaves alone. */
  readonly locked?: readonly { readonly day: number; readonly shift: number | null }[];
}

/** A shift's place for each day, or null for a day off. */
export type Line = readonly (number | null)[];
/** A line for each person. */
export type Roster = readonly Line[];

/** The roster as published, and what each changed cell costs. Where nothing was published, for a person or in a cell, nothing changes. */
export interface Published {
  readonly roster: readonly (readonly (number | null | undefined)[] | undefined)[];
  readonly price: number;
}

export interface RosterProblem {
  readonly days: number;
  /** Of day 0; 0 is Monday. */
  readonly firstWeekday: number;
  readonly shifts: readonly ShiftType[];
  readonly contracts: readonly Contract[];
  readonly people: readonly Person[];
  readonly cover: Cover;
  readonly published?: Published;
}
