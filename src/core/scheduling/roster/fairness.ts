import { bandChanges, changedDays, isKept, weekendsOff } from './goal/line-cost';
import { isNight } from './night';
import type { Roster, RosterProblem, Rule, ShiftType } from './problem';

/** What the roster gives and asks of one person. */
export interface PersonFigures {
  readonly daysWorked: number;
  /** Paid, leave included. */
  readonly minutes: number;
  /** The contract's, over the days planned. */
  readonly leastMinutes?: number;
  readonly mostMinutes?: number;
  readonly weekendsOff: number;
  readonly weekendsWorked: number;
  readonly wishesKept: number;
  readonly wishesBroken: number;
  readonly nights: number;
  /** Days worked by band; shifts without one under the empty name. */
  readonly bands: Readonly<Record<string, number>>;
  readonly bandChanges: number;
  /** Days that are not as published. */
  readonly changedDays: readonly number[];
}

/** Each person's share of what everybody likes and nobody likes. */
export function fairness(problem: RosterProblem, roster: Roster): PersonFigures[] {
  return problem.people.map(({ contract: place, wishes = [], leave = [] }, person) => {
    const line = roster[person]!;
    const contract = problem.contracts[place]!;
    const worked = line.flatMap((shift) => (shift === null ? [] : problem.shifts[shift]!));
    const weekends = weekendsOff(problem, line);
    const kept = wishes.filter((wish) => isKept(wish, line)).length;
    const limits = contractMinutes(contract.rules, problem.days);
    return {
      daysWorked: worked.length,
      minutes: worked.reduce((sum, { paidMinutes }) => sum + paidMinutes, leave.length * (contract.leaveMinutes ?? 0)),
      ...limits,
      weekendsOff: weekends.off, weekendsWorked: weekends.worked,
      wishesKept: kept, wishesBroken: wishes.length - kept,
      nights: worked.filter(isNight).length,
      bands: countBands(worked),
      bandChanges: bandChanges(problem, person, line),
      changedDays: changedDays(problem, person, line),
    };
  });
}

function contractMinutes(rules: readonly Rule[], days: number): { leastMinutes?: number; mostMinutes?: number } {
  const horizon = rules.find((rule) => rule.kind === 'minutes');
  if (horizon?.kind === 'minutes') return { leastMinutes: horizon.min, mostMinutes: horizon.max };
  const week = rules.find((rule) => rule.kind === 'week-minutes');
  if (week?.kind !== 'week-minutes') return {};
  const whole = (minutes?: number) => (minutes === undefined ? undefined : (minutes * days) / 7);
  return { leastMinutes: whole(week.min), mostMinutes: whole(week.max) };
}

function countBands(worked: readonly ShiftType[]): Record<string, number> {
  const bands: Record<string, number> = {};
  for (const { band = '' } of worked) bands[band] = (bands[band] ?? 0) + 1;
  return bands;
}
