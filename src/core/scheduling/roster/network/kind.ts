import type { ShiftType } from '../problem';

/** What a day's work is to the rules that count: shifts of one kind cannot be told apart by any of them. */
export interface Kind {
  readonly work: boolean;
  readonly minutes: number;
  /** The shift whose number is limited, or −1. */
  readonly limited: number;
}

export const OFF: Kind = { work: false, minutes: 0, limited: -1 };

/** A paid day off: the minutes count, and the day counts among the days of its week. */
export const leaveKind = (minutes: number): Kind => ({ work: false, minutes, limited: -2 });
export const isLeave = (kind: Kind): boolean => kind.limited === -2;

export function kindOf(shift: number, { paidMinutes }: ShiftType, limited: ReadonlySet<number>): Kind {
  return { work: true, minutes: paidMinutes, limited: limited.has(shift) ? shift : -1 };
}
