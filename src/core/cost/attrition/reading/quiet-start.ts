import type { DaySerial } from '../../../history/calendar-day';
import { completedMonths } from '../calendar-months';
import type { PersonRow } from './read-people';

/** Less than a year without a leaver is luck. */
const LONG = 12;
/** A handful of people may well stay. */
const MANY = 10;

export interface QuietStart {
  /** Whole months from the first start. */
  readonly months: number;
  readonly firstLeave: DaySerial;
}

/** The time until the first leaver, where it is so long, and people are so many, that leavers of it must be missing; null otherwise. */
export function quietStart(people: readonly PersonRow[]): QuietStart | null {
  const starts = people.map(({ start }) => start).filter((start) => start !== null);
  const leaves = people.map(({ leave }) => leave).filter((leave) => leave !== null);
  if (starts.length === 0 || leaves.length === 0) return null;
  const firstLeave = leaves.reduce((first, day) => Math.min(first, day));
  const firstStart = starts.reduce((first, day) => Math.min(first, day));
  const months = firstStart < firstLeave ? completedMonths(firstStart, firstLeave) : 0;
  return months >= LONG && starts.filter((start) => start < firstLeave).length >= MANY ? { months, firstLeave } : null;
}
