import { restOfDayFactor, type CarryOver } from '../../core/forecasting/rest-of-day';

/** How much of a difference of a tenth, seen by the middle of a day of so many calls, is believed for its rest: 0–1. */
export function believedShare(callsOfDay: number, carryOver: CarryOver): number {
  const half = callsOfDay / 2;
  return (restOfDayFactor(half, 1.1 * half, carryOver) - 1) / 0.1;
}
