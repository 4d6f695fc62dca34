import { folded } from '../people/shift-word';
import type { RosterPerson, RosterRequest } from '../request';
import { openHours } from './open-hours';
import { withShifts } from './with-shifts';

const HOUR = 60;
const PART_SHIFT = 4 * HOUR;
const STEP = HOUR;

/** So many part-timers more, at work on part-time shifts; where there are none, on shifts of four hours that begin at each full hour. */
export function withPartTimers(request: RosterRequest, count: number, weekHours: number): RosterRequest {
  const hasShifts = request.shifts.some(({ partTime }) => partTime);
  return withPeople(hasShifts ? request : withShifts(request, halfDays(request)), count, { weekHours });
}

/** So many people of another team, there when they are needed, at the price of the weights an hour. */
export function withSharedStaff(request: RosterRequest, count: number, weekHours = 40): RosterRequest {
  return withPeople(request, count, { weekHours, shared: true });
}

function withPeople(request: RosterRequest, count: number, kind: Pick<RosterPerson, 'weekHours' | 'shared'>): RosterRequest {
  const taken = new Set(request.people.map(({ name }) => folded(name)));
  const added: RosterPerson[] = [];
  for (let number = 1; added.length < count; number += 1) {
    if (!taken.has(`+${number}`)) added.push({ name: `+${number}`, skills: [], mayWork: [], unavailable: [], leave: [], wishes: [], ...kind });
  }
  return { ...request, people: [...request.people, ...added] };
}

function halfDays(request: RosterRequest): Parameters<typeof withShifts>[1] {
  const [from, to] = openHours(request) ?? [0, 0];
  const starts = Array.from({ length: Math.max(0, Math.floor((to - from - PART_SHIFT) / STEP) + 1) }, (_, step) => from + step * STEP);
  return starts.map((startMinute) => ({ name: 'part-time', startMinute, lengthMinutes: PART_SHIFT, paidMinutes: PART_SHIFT, away: null, breaks: { count: 1, minutes: 15 }, partTime: true }));
}
