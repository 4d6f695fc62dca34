import type { PlannedShift } from '../planned-shift';
import type { RosterRequest, RosterShift } from '../request';
import { shiftCodes } from '../shifts/shift-codes';

/** A request with more shifts to choose from; those it has keep their codes. */
export function withShifts(request: RosterRequest, more: readonly Omit<PlannedShift, 'day' | 'people'>[]): RosterRequest {
  const added = shiftCodes(more.map((shift) => ({ ...shift, day: 0, people: 1 })), request.shifts);
  const known = new Set(request.shifts.map(({ code }) => code));
  return { ...request, shifts: [...request.shifts, ...added.filter(({ code }) => !known.has(code))] };
}

/** The shift that full-timers work most often among the shifts: its paid and its whole length. */
export function usualShift(shifts: readonly RosterShift[]): RosterShift | null {
  const fullTime = shifts.filter(({ partTime }) => !partTime);
  const counts = new Map<number, number>();
  for (const { paidMinutes } of fullTime) counts.set(paidMinutes, (counts.get(paidMinutes) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return fullTime.find(({ paidMinutes }) => paidMinutes === usual?.[0]) ?? null;
}
