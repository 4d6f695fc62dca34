/** A row of the planner's shift table: one sort of shift with the freedom it leaves. Times in minutes after midnight. */
export interface ShiftRow {
  readonly name: string;
  readonly earliestStart: number;
  readonly latestStart: number;
  /** From one possible start to the next. */
  readonly startStep: number;
  /** From the start to the end, a meal included; of a split shift the work alone. */
  readonly lengths: readonly number[];
  readonly meal?: Meal;
  /** Paid, and handed out once the shifts are known. */
  readonly breaks?: ShortBreaks;
  readonly split?: Split;
  /** Days it may start on, from 0; left out, all. */
  readonly days?: readonly number[];
  /** Hours paid, where these are not the length less an unpaid meal. */
  readonly paidHours?: number;
  /** What one person on it costs, where this is not the paid hours at the wage. */
  readonly cost?: number;
  readonly partTime?: boolean;
  /** People a day on all its shifts together. */
  readonly fewest?: number;
  readonly most?: number;
}

export interface Meal {
  readonly minutes: number;
  /** Minutes after the start of the shift between which it may begin. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly paid: boolean;
}

export interface ShortBreaks {
  readonly count: number;
  readonly minutes: number;
}

/** Two pieces with unpaid time between them. */
export interface Split {
  readonly firstPieces: readonly number[];
  readonly gaps: readonly number[];
}
