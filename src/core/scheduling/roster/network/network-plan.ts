import type { Contract, Line, ShiftType } from '../problem';
import type { Span } from './counter';

/** What the lines of a network have in common. */
export interface NetworkPlan {
  readonly span: Span;
  readonly shifts: readonly ShiftType[];
  readonly contract: Contract;
  /** Places of the shifts allowed. */
  readonly allowed: readonly number[];
  readonly withLeave: boolean;
  /** The histories that lines may begin from. */
  readonly histories: readonly Line[];
  /** Leaves the limits on single shifts out: a smaller network, some of whose lines break them. */
  readonly withoutShiftCounts?: boolean;
}
