import type { Limits } from './hours-limits';

/** How leave enters a contract's sums. */
export interface LeaveAsShift {
  /** A day counts as a shift of that length. */
  readonly minutes: number;
  /** Days of a week that count. */
  readonly perWeek: number;
}

const WORKING_DAYS = 5;

/**
 * The shift length that a day of leave counts as, so that a week away comes to the contract's hours as shifts do: 7.5 hours of leave
 * among 8-hour shifts are one shift. Of lengths that come as near, the one nearest to the hours of a day of leave.
 * @param week what a week without leave may come to
 */
export function leaveAsShift(leaveMinutes: number, week: Limits, lengths: readonly number[]): LeaveAsShift {
  const ways = lengths.filter((length) => length > 0).map((minutes) => {
    const perWeek = Math.min(WORKING_DAYS, Math.floor(week.max / minutes));
    return { minutes, perWeek, short: Math.max(0, week.min - perWeek * minutes) };
  });
  const [best] = ways.sort((a, b) => a.short - b.short || Math.abs(a.minutes - leaveMinutes) - Math.abs(b.minutes - leaveMinutes));
  return best ? { minutes: best.minutes, perWeek: best.perWeek } : { minutes: leaveMinutes, perWeek: WORKING_DAYS };
}
