import type { DaySerial } from '../../history/calendar-day';
import type { Jurisdiction, ClauseId } from '../labour-law';
import type { ShortBreaks } from '../shifts';

/** What a day's work feels like: rosters keep to one band within a week and colour the cells by it. */
export type Band = 'early' | 'day' | 'late' | 'night';

/** A shift as it stands in the cells of a roster. Minutes. */
export interface RosterShift {
  /** Short and unique in the roster, such as `E0800`. */
  readonly code: string;
  /** The row of the shift table that it comes from. */
  readonly name: string;
  readonly startMinute: number;
  /** From coming to going. */
  readonly lengthMinutes: number;
  readonly paidMinutes: number;
  /** The meal, or the gap of a split shift, after the start. */
  readonly away: { readonly kind: 'meal' | 'gap'; readonly afterMinutes: number; readonly minutes: number } | null;
  readonly breaks: ShortBreaks | null;
  readonly band: Band;
  readonly partTime: boolean;
}

/** A person of the planner's table. Days are counted from the roster's first. */
export interface RosterPerson {
  /** Unique in the roster. */
  readonly name: string;
  /** Of the contract. */
  readonly weekHours: number;
  readonly skills: readonly string[];
  /** Codes, names or bands of the shifts that this person may work; empty is all that suit the contract's hours. */
  readonly mayWork: readonly string[];
  /** Days on which nothing may be planned. */
  readonly unavailable: readonly number[];
  /** Paid days off. Of a week's only as many count as its contract hours hold: five of a full week away, not seven. */
  readonly leave: readonly number[];
  readonly wishes: readonly RosterWish[];
  /** From another team, to be had at a price an hour: the lever of shared staff. */
  readonly shared?: boolean;
}

/** A wish for a day: free or at work; where a code, name or band of shifts is named, not on these or on one of these. */
export interface RosterWish {
  readonly day: number;
  readonly want: 'off' | 'on';
  readonly shift?: string;
}

/** The planner's rules. A null limit is none. */
export interface RosterRules {
  readonly jurisdiction: Jurisdiction | null;
  /** Limits of that law as the planner left them: in the clause's own unit (`lawClauses` says which); null is switched off, absent as the preset has it. */
  readonly law: Readonly<Partial<Record<ClauseId, number | null>>>;
  readonly restHours: number | null;
  readonly mostDaysInRow: number | null;
  readonly fewestDaysOffInRow: number | null;
  readonly mostDaysPerWeek: number | null;
  readonly mostWeekendsWorked: number | null;
  /** Full weekends off that everybody should have in the roster. */
  readonly weekendsOff: number;
  /** A week may differ from the contract by so many hours, the roster's sum may not: the hours bank. */
  readonly hoursBank: number;
  /** Hours that a day of leave counts; null: a fifth of the week's contract hours. */
  readonly leaveHours: number | null;
  /** At least so many people with the skill at work in every interval that needs people; an hour of one fewer costs like an hour short. */
  readonly skills: readonly { readonly skill: string; readonly least: number }[];
  readonly weights: RosterWeights;
}

/** What it is worth to keep a goal, in hours of one person short. */
export interface RosterWeights {
  readonly wish: number;
  readonly weekendOff: number;
  /** A change of band between two working days of one week. */
  readonly sameBand: number;
  /** Two weeks in a row in the same late or night band, or a backward turn: rotation between weeks goes early, day, late, night. */
  readonly rotation: number;
  /** A cell that is not as published. */
  readonly change: number;
  /** An hour of one person too many. */
  readonly over: number;
  /** An hour of a person of another team. */
  readonly shared: number;
}

/** A roster that stands: what each cell holds, by person's name. A code, or empty for a day off. */
export interface StandingRoster {
  readonly people: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** Cells that stay as they are. */
  readonly locked: readonly { readonly name: string; readonly day: number }[];
}

/** All that a roster is planned from. Plain data, for it goes to a worker. */
export interface RosterRequest {
  readonly firstDay: DaySerial;
  readonly days: number;
  readonly intervalMinutes: number;
  /** People needed in each interval, day by day from midnight on. */
  readonly required: readonly (readonly number[])[];
  readonly shifts: readonly RosterShift[];
  readonly people: readonly RosterPerson[];
  readonly rules: RosterRules;
  /** To be changed as little as possible; its locked cells not at all. */
  readonly published?: StandingRoster;
  /** The days before the first, so that rest and runs of days go on; the last cell is the day before. */
  readonly before?: StandingRoster;
}
