import type { DaySerial } from '../../history/calendar-day';
import type { DayGrid } from '../day-grid';
import type { SpecialDay } from '../days/special-days';
import { normalised } from '../../numeric/normalised';

export interface HolidayProfile {
  readonly days: number;
  readonly sum: Float64Array;
}

/** Sums of the shares of past days of each name. */
export function holidayProfiles(grid: DayGrid, special: ReadonlyMap<DaySerial, SpecialDay>): ReadonlyMap<string, HolidayProfile> {
  const slots = grid.minutes.length;
  const profiles = new Map<string, { days: number; sum: Float64Array }>();
  for (const [serial, { name }] of special) {
    const day = serial - grid.firstDay;
    if (name === null || !(grid.totals[day]! > 0)) continue;
    const profile = profiles.get(name) ?? { days: 0, sum: new Float64Array(slots) };
    const counts = grid.calls.subarray(day * slots, (day + 1) * slots).map((count) => (Number.isNaN(count) ? 0 : count));
    normalised(counts).forEach((share, slot) => (profile.sum[slot]! += share));
    profile.days += 1;
    profiles.set(name, profile);
  }
  return profiles;
}
