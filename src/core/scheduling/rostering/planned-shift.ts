import type { ShortBreaks } from '../shifts';

/** One line of the shifts that were planned for a requirement: so many people on this shift on this day. Minutes. */
export interface PlannedShift {
  /** The row of the shift table that it comes from. */
  readonly name: string;
  readonly day: number;
  readonly startMinute: number;
  /** From coming to going. */
  readonly lengthMinutes: number;
  readonly paidMinutes: number;
  readonly away: { readonly kind: 'meal' | 'gap'; readonly afterMinutes: number; readonly minutes: number } | null;
  readonly breaks?: ShortBreaks | null;
  readonly people: number;
  readonly partTime: boolean;
}
