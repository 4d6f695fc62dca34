import { weekOf, weekdayOf } from '../../roster/weekday';

/** A person's leave as the roster counts it. */
export interface LeaveCounted {
  /** Paid days off. */
  readonly leave: readonly number[];
  /** Free as well, but not paid: the weekend of a week away. */
  readonly free: readonly number[];
}

/** Of the leave in each week at most so many days count, working days before the weekend. */
export function leaveThatCounts(leave: readonly number[], perWeek: number, firstWeekday: number): LeaveCounted {
  const ordered = [...new Set(leave)].sort((a, b) => weekOf(a, firstWeekday) - weekOf(b, firstWeekday) || weekdayOf(a, firstWeekday) - weekdayOf(b, firstWeekday));
  const counted = ordered.filter((day, index) => index - ordered.findIndex((other) => weekOf(other, firstWeekday) === weekOf(day, firstWeekday)) < perWeek);
  return { leave: counted, free: ordered.filter((day) => !counted.includes(day)) };
}
