/** A rule that a line breaks, for a sentence: who, where, what and by how much. */
export interface RuleBreach {
  readonly person: number;
  /** From and to, counted from the roster's first day. */
  readonly days: readonly [from: number, to: number];
  readonly rule: string;
  readonly limit: number;
  readonly given: number;
}

/** A person's share of what everybody likes and nobody likes. */
export interface PersonShare {
  readonly hours: number;
  readonly contractHours: number;
  readonly daysWorked: number;
  readonly weekendsOff: number;
  readonly weekendsWorked: number;
  readonly nights: number;
  readonly bandChanges: number;
  readonly wishesKept: number;
  /** Each broken wish by its place among the person's wishes. */
  readonly wishesBroken: readonly number[];
  readonly changedDays: readonly number[];
}

/** A roster with all that is told of it. */
export interface RosterResult {
  /** A code for each person and day, empty for a day off or leave. */
  readonly cells: readonly (readonly string[])[];
  readonly cost: number;
  /** How far the cost may be from the best possible, a share; null where no close bound is known: then nothing is claimed. */
  readonly gap: number | null;
  readonly breaches: readonly RuleBreach[];
  /** People for whom no line obeys all rules (long leave, locked cells). */
  readonly withoutLine: readonly number[];
  readonly shares: readonly PersonShare[];
  /** People at work in each interval, breaks not yet taken, day by day. */
  readonly people: readonly (readonly number[])[];
  /** Hours of people short and over, in all. */
  readonly underHours: number;
  readonly overHours: number;
  /** Cells that differ from what was published. */
  readonly changes: readonly { readonly person: number; readonly day: number; readonly from: string; readonly to: string }[];
}
