import type { RosterPerson, RosterShift } from '../request';
import { placesOfWord } from './shift-places';

/** Part-time work is of fewer than 30 hours a week, as the OECD counts it (“Part-time employment rate”, main job). */
const PART_TIME_BELOW = 30;
const MINUTES = 60;

/**
 * The places of the shifts that a person may work, of those that the law allows: those named in the table, of which they keep to
 * those of their contract. Full-timers work full-time shifts; part-timers part-time shifts, if these make up their hours in the
 * days of a week, or else any on fewer days.
 */
export function suitableShifts({ mayWork, weekHours }: Pick<RosterPerson, 'mayWork' | 'weekHours'>, shifts: readonly RosterShift[], lawful: readonly number[], daysPerWeek: number): number[] {
  const named = new Set(mayWork.flatMap((word) => placesOfWord(word, shifts)));
  const open = named.size === 0 ? [...lawful] : lawful.filter((place) => named.has(place));
  const isPartTimer = weekHours < PART_TIME_BELOW;
  const suits = open.filter((place) => shifts[place]!.partTime === isPartTimer);
  const longest = Math.max(0, ...suits.map((place) => shifts[place]!.paidMinutes));
  const reaches = longest * daysPerWeek >= weekHours * MINUTES;
  return suits.length > 0 && (reaches || !isPartTimer) ? suits : open;
}
