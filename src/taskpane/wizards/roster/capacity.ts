import type { RosterPerson, RosterRules, RosterShift } from '../../../core/scheduling/rostering';
import { requiredHours } from './horizon';

/** Whether people's contracts can hold what the requirement asks for, before anything is searched. */
export interface Capacity {
  /** Hours at work that contracts give, leave taken off. */
  readonly given: number;
  /** Hours at work that the requirement asks for. */
  readonly needed: number;
  readonly share: number;
  /** Absent while the hours are there. */
  readonly missing?: number;
  /** Full-timers that would make up for it. */
  readonly missingPeople: number;
  /** Hours clearly beyond what is needed. */
  readonly spare?: number;
}

const FULL_TIME = 40;
/** A roster never fits to the hour. */
const CLOSE = 0.03;
const LEAVE_DAYS_OF_WEEK = 5;

export function capacityOf(
  people: readonly RosterPerson[], shifts: readonly RosterShift[], required: readonly (readonly number[])[], intervalMinutes: number, { leaveHours }: Pick<RosterRules, 'leaveHours'>,
): Capacity {
  const weeks = required.length / 7;
  const needed = requiredHours(required, intervalMinutes);
  const atWork = workShare(shifts);
  const given = people.filter(({ shared }) => !shared).reduce((sum, { weekHours, leave }) => (
    sum + Math.max(0, weekHours * weeks - leave.length * (leaveHours ?? weekHours / LEAVE_DAYS_OF_WEEK))), 0) * atWork;
  const share = needed === 0 ? 1 : given / needed;
  return {
    given, needed, share, missingPeople: Math.max(1, Math.ceil((needed - given) / (FULL_TIME * weeks * atWork))),
    ...(share < 1 - CLOSE && { missing: needed - given }), ...(share > 1 + 4 * CLOSE && { spare: given - needed }),
  };
}

/** Of a paid hour, the part at work: paid meals cover nobody, unpaid ones cost nothing. */
function workShare(shifts: readonly RosterShift[]): number {
  const paid = shifts.reduce((sum, { paidMinutes }) => sum + paidMinutes, 0);
  const work = shifts.reduce((sum, { lengthMinutes, away }) => sum + lengthMinutes - (away?.minutes ?? 0), 0);
  return paid > 0 && work > 0 ? work / paid : 1;
}
