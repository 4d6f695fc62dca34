import type { RosterRequest } from '../request';
import { withHoursBank } from './with-hours-bank';
import { withPartTimers, withSharedStaff } from './with-people';
import { withSplitShift } from './with-split-shift';

export type LeverName = 'hours-bank' | 'part-timers' | 'split-shifts' | 'shared-staff';

/** A change that might bring a better roster: what it is, how much of it, and the request with it. */
export interface RosterLever {
  readonly name: LeverName;
  /** Hours, or people; 1 where nothing is counted. */
  readonly amount: number;
  readonly request: RosterRequest;
}

const BANK_HOURS = 8;
const PART_TIME_HOURS = 20;
/** Of the people there are. */
const MORE = 0.05;
const WEEK = 7;

/** The levers that apply to a request, each for itself. */
export function rosterLevers(request: RosterRequest): RosterLever[] {
  const people = Math.max(1, Math.round(MORE * request.people.length));
  const split = withSplitShift(request);
  return [
    request.rules.hoursBank < BANK_HOURS && request.days > WEEK ? [{ name: 'hours-bank' as const, amount: BANK_HOURS, request: withHoursBank(request, BANK_HOURS) }] : [],
    [{ name: 'part-timers' as const, amount: people, request: withPartTimers(request, people, PART_TIME_HOURS) }],
    split === request || split.shifts.length === request.shifts.length ? [] : [{ name: 'split-shifts' as const, amount: 1, request: split }],
    request.people.some(({ shared }) => shared) ? [] : [{ name: 'shared-staff' as const, amount: people, request: withSharedStaff(request, people) }],
  ].flat();
}
