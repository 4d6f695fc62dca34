import { isNight } from '../roster/night';
import type { Rule, ShiftType } from '../roster/problem';
import type { Clause } from './clause';

const DAYS_PER_WEEK = 7;

/** The clauses as rules for a horizon of so many days. */
export function rulesOfClauses(clauses: readonly Clause[], days: number): Rule[] {
  return clauses.flatMap(({ limit }) => {
    if (limit.kind === 'day-minutes' || limit.kind === 'night-minutes') return [];
    if (limit.kind === 'mean-week-minutes') return { kind: 'minutes' as const, max: (limit.max * days) / DAYS_PER_WEEK };
    return limit;
  });
}

/** The places of the shifts that are no longer than the clauses allow, at night and by day. */
export function shiftsWithin(clauses: readonly Clause[], shifts: readonly ShiftType[]): number[] {
  const longest = (kind: 'day-minutes' | 'night-minutes') => clauses.reduce((least, { limit }) => (limit.kind === kind ? Math.min(least, limit.max) : least), Infinity);
  const [byDay, atNight] = [longest('day-minutes'), longest('night-minutes')];
  return shifts.flatMap((type, shift) => (type.paidMinutes <= byDay && (type.paidMinutes <= atNight || !isNight(type)) ? shift : []));
}
