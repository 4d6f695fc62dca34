import type { Rule, ShiftType } from './problem';

const MINUTES_PER_DAY = 1440;

/** Least minutes of rest that a contract's rules ask for: from one day to the next, or over a single day off. */
export function restMinutes(rules: readonly Rule[], kind: 'rest' | 'day-off-rest' = 'rest'): number {
  return rules.reduce((most, rule) => (rule.kind === kind ? Math.max(most, rule.minutes) : most), 0);
}

/** Minutes from the end of a shift to the beginning of the next day's. */
export function restBetween(earlier: ShiftType, later: ShiftType): number {
  return MINUTES_PER_DAY + later.startMinute - earlier.startMinute - earlier.lengthMinutes;
}

/** Minutes from the end of a shift to the beginning of one two days later. */
export function restOverDayOff(earlier: ShiftType, later: ShiftType): number {
  return MINUTES_PER_DAY + restBetween(earlier, later);
}

/** Whether one shift may be worked the day after another: it is not on the list, has not begun already, and leaves the rest. */
export function mayFollow(shifts: readonly ShiftType[], earlier: number, later: number, rest: number): boolean {
  const from = shifts[earlier]!;
  if (from.notBefore?.includes(later)) return false;
  return restBetween(from, shifts[later]!) >= rest;
}
