import { completedMonths } from '../../../../core/cost/attrition/calendar-months';
import type { PersonRow } from '../../../../core/cost/attrition/reading/read-people';

/** Less than a year without a leaver is luck. */
const LONG = 12;
/** A handful of people may well stay. */
const MANY = 10;

/** Months from the first start to the first leaver, where they are so many, and people so many, that leavers of that time are missing; 0 otherwise. */
export function quietStart(people: readonly PersonRow[]): number {
  const starts = people.map(({ start }) => start).filter((start) => start !== null);
  const leaves = people.map(({ leave }) => leave).filter((leave) => leave !== null);
  if (starts.length === 0 || leaves.length === 0) return 0;
  const firstLeave = leaves.reduce((first, day) => Math.min(first, day));
  const firstStart = starts.reduce((first, day) => Math.min(first, day));
  const months = firstStart < firstLeave ? completedMonths(firstStart, firstLeave) : 0;
  return months >= LONG && starts.filter((start) => start < firstLeave).length >= MANY ? months : 0;
}
