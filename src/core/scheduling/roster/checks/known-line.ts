import type { Person, RosterProblem } from '../problem';
import { weekOf, weekdayOf } from '../weekday';

/** A day of a person's line, the known past included. */
export interface KnownDay {
  /** Negative before the first day planned. */
  readonly day: number;
  readonly weekday: number;
  readonly week: number;
  readonly shift: number | null;
  readonly leave: boolean;
  readonly planned: boolean;
}

/** The history and the line of a person as one list of days. */
export function knownLine({ firstWeekday }: RosterProblem, { history = [], leave = [] }: Person, line: readonly (number | null)[]): KnownDay[] {
  return [...history, ...line].map((shift, index) => {
    const day = index - history.length;
    return { day, weekday: weekdayOf(day, firstWeekday), week: weekOf(day, firstWeekday), shift, leave: leave.includes(day), planned: day >= 0 };
  });
}

/** Consecutive days for which a test says the same, longest stretches first to last. */
export function stretches(days: readonly KnownDay[], test: (day: KnownDay) => boolean): KnownDay[][] {
  const found: KnownDay[][] = [];
  days.forEach((day, index) => {
    if (!test(day)) return;
    if (index > 0 && test(days[index - 1]!)) found.at(-1)!.push(day);
    else found.push([day]);
  });
  return found;
}
