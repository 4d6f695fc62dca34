import type { RosterRequest } from '../request';

/** Weeks may differ from the contract by so many hours; the roster's sum stays. */
export function withHoursBank(request: RosterRequest, hours: number): RosterRequest {
  return { ...request, rules: { ...request.rules, hoursBank: Math.max(request.rules.hoursBank, hours) } };
}
