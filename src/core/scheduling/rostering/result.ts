import type { ClauseId } from '../labour-law';

/**
 * What a line can break; each has a sentence in the locales. `minutes` is the sum over all days, `day-off-rest` the rest around a
 * single day off, `succession` a shift that begins before the one of the day before has ended.
 */
export type BreachRule =
  | 'rest' | 'day-off-rest' | 'succession' | 'days-in-row' | 'days-off-in-row' | 'week-days' | 'week-minutes' | 'minutes' | 'weekends-worked'
  | 'unavailable' | 'leave' | 'not-allowed' | 'locked';

/** A rule that a line breaks, for a sentence: who, where, what and by how much. */
export interface RuleBreach {
  readonly person: number;
  /** From and to, counted from the roster's first day; of a week from its Monday, which may lie before the first. */
  readonly days: readonly [from: number, to: number];
  readonly rule: BreachRule;
  /** In minutes of rest and of work, else in days or weekends; null where nothing is counted (leave, a locked cell, a shift that may not be worked). */
  readonly limit: number | null;
  readonly given: number | null;
  /** The clause of the law that sets the limit, where it is not the planner's own. */
  readonly clause?: ClauseId;
}

/** A person's share of what everybody likes and nobody likes. */
export interface PersonShare {
  /** Paid, leave included. */
  readonly hours: number;
  /** Of the contract over the days planned. */
  readonly contractHours: number;
  readonly daysWorked: number;
  readonly leaveDays: number;
  readonly weekendsOff: number;
  readonly weekendsWorked: number;
  readonly nights: number;
  /** Between two working days of one week. */
  readonly bandChanges: number;
  /** From one week to the next against the rotation: backwards, or late or night again. */
  readonly rotationBreaks: number;
  readonly wishesKept: number;
  /** Each broken wish by its place among the person's wishes. */
  readonly wishesBroken: readonly number[];
  readonly changedDays: readonly number[];
}

/** A cell that holds no code of the roster's shifts. It counts as a day off. */
export interface UnknownCode {
  readonly person: number;
  readonly day: number;
  readonly text: string;
}

export interface RosterChange {
  readonly person: number;
  readonly day: number;
  /** Codes, empty for a day off or leave. */
  readonly from: string;
  readonly to: string;
}

/** What the cells of a roster come to, whoever wrote them. */
export interface RosterScore {
  readonly cost: number;
  readonly breaches: readonly RuleBreach[];
  readonly shares: readonly PersonShare[];
  /** People at work in each interval, breaks not yet taken, day by day. */
  readonly people: readonly (readonly number[])[];
  /** Hours of people short and over, in all. */
  readonly underHours: number;
  readonly overHours: number;
  /** Hours that people with a skill are short, in the order of the rules. */
  readonly skillHoursShort: readonly number[];
  /** Cells that differ from what was published. */
  readonly changes: readonly RosterChange[];
  readonly unknown: readonly UnknownCode[];
}

/** A roster with all that is told of it. */
export interface RosterResult extends RosterScore {
  /** A code for each person and day, empty for a day off or leave. */
  readonly cells: readonly (readonly string[])[];
  /** How far the cost may be from the best possible, a share; null where no close bound is known: then nothing is claimed. */
  readonly gap: number | null;
  /** People for whom no line obeys all rules (long leave, locked cells). */
  readonly withoutLine: readonly number[];
}
