import type { Rule, ShiftType } from '../roster/problem';
import type { Clause } from './clause';

const DAYS_PER_WEEK = 7;

/** The clauses as rules for a horizon of so many days. */
export function rulesOfClauses(clauses: readonly Clause[], days: number): Rule[] {
  return clauses.flatMap(({ limit }) => {
    if (limit.kind === 'day-minutes') return [];
    if (limit.kind === 'mean-week-minutes') return { kind: 'minutes' as const, max: (limit.max * days) / DAYS_PER_WEEK };
    return limit;
  });
}

/** The places of the shifts that are no longer than the clauses allow. */
export function shiftsWithin(clauses: readonly Clause[], shifts: readonly ShiftType[]): number[] {
  const longest = clauses.reduce((least, { limit }) => (limit.kind === 'day-minutes' ? Math.min(least, limit.max) : least), Infinity);
  return shifts.flatMap(({ paidMinutes }, shift) => (paidMinutes <= longest ? shift : []));
}
