import type { RosterRequest } from '../request';
import { openHours } from './open-hours';
import { usualShift, withShifts } from './with-shifts';

const HOUR = 60;
const GAPS = [2 * HOUR, 3 * HOUR, 4 * HOUR];

/**
 * Full-timers may also work in two pieces of half a shift, with an unpaid gap of two to four hours between them, starting at each full hour
 * of the day that leaves room. Nothing changes where there are split shifts already, or no full-time ones.
 */
export function withSplitShift(request: RosterRequest): RosterRequest {
  const usual = usualShift(request.shifts);
  const hours = openHours(request);
  if (!usual || !hours || request.shifts.some(({ away }) => away?.kind === 'gap')) return request;
  const first = Math.ceil(usual.paidMinutes / 2 / request.intervalMinutes) * request.intervalMinutes;
  const [from, to] = hours;
  return withShifts(request, GAPS.flatMap((gap) => {
    const lengthMinutes = usual.paidMinutes + gap;
    const starts = Array.from({ length: Math.max(0, Math.floor((to - from - lengthMinutes) / HOUR) + 1) }, (_, step) => from + step * HOUR);
    return starts.map((startMinute) => ({
      name: 'split', startMinute, lengthMinutes, paidMinutes: usual.paidMinutes, away: { kind: 'gap' as const, afterMinutes: first, minutes: gap }, breaks: usual.breaks, partTime: false,
    }));
  }));
}
