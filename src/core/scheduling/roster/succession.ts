import type { Rule, ShiftType } from './problem';

const MINUTES_PER_DAY = 1440;

/** Least minutes of rest between two working days that a contract's rules ask for. */
export function restMinutes(rules: readonly Rule[]): number {
  return rules.reduce((most, rule) => (rule.kind === 'rest' ? Math.max(most, rule.minutes) : most), 0);
}

/** Minutes from the end of a shift to the beginning of the next day's. */
export function restBetween(earlier: ShiftType, later: ShiftType): number {
  return MINUTES_PER_DAY + later.startMinute - earlier.startMinute - earlier.lengthMinutes;
}

/** Whether one shift may be worked the day after another: it is not on the list, has not begun already, and leaves the rest. */
export function mayFollow(shifts: readonly ShiftType[], earlier: number, later: number, rest: number): boolean {
  const from = shifts[earlier]!;
  if (from.notBefore?.includes(later)) return false;
  return restBetween(from, shifts[later]!) >= rest;
}
