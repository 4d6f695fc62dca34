import type { DaySerial } from '../../../history/calendar-day';
import { monthEnd, monthStart } from '../calendar-months';
import type { PersonRow } from './read-people';

/** The day that a table of people was most likely true on: the end of the month in which somebody last came or went, and not after today. */
export function likelyAsOf(people: readonly PersonRow[], today: DaySerial): DaySerial {
  const days = people.flatMap(({ start, leave }) => [start, leave]).filter((day) => day !== null && day <= today) as DaySerial[];
  if (days.length === 0) return today;
  return Math.min(today, monthEnd(monthStart(days.reduce((latest, day) => Math.max(latest, day)))));
}
