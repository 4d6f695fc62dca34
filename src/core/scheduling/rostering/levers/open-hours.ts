import type { RosterRequest } from '../request';

/** From the first to the last minute of a day at which people are needed on some day; null where nobody ever is. */
export function openHours({ required, intervalMinutes }: RosterRequest): readonly [from: number, to: number] | null {
  const needed = (required[0] ?? []).map((_, interval) => required.some((day) => day[interval]! > 0));
  const first = needed.indexOf(true);
  return first < 0 ? null : [first * intervalMinutes, (needed.lastIndexOf(true) + 1) * intervalMinutes];
}
