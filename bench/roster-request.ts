/** A planner's request for the people and the requirement of the made contact centre: a table of people, planned shifts, weights. */
import { defaultRules, shiftCodes, type PlannedShift, type RosterPerson, type RosterRequest } from '../src/core/scheduling/rostering';
import { seededRandom } from '../src/core/numeric/seeded-random';
import { contactCentre } from './contact-centre';

const MONDAY = 46_363;
const SKILLED_SHARE = 0.3;
const LEAVE_SHARE = 0.2;

export function contactCentreRequest(size: number, seed: number): RosterRequest {
  const { problem } = contactCentre(size, seed);
  const random = seededRandom(seed + 1);
  const planned = problem.shifts.map(({ startMinute, lengthMinutes, paidMinutes, name }): PlannedShift => {
    const meal = Number(name.split('/')[2]);
    const partTime = paidMinutes < 480;
    return { name: partTime ? 'part-time' : 'full-time', day: 0, startMinute, lengthMinutes, paidMinutes, away: meal ? { kind: 'meal', afterMinutes: meal, minutes: 60 } : null, people: 1, partTime };
  });
  const [track] = problem.cover;
  const required = Array.from({ length: problem.days }, (_, day) => track!.cells.slice(day * 48, (day + 1) * 48).map((cell) => cell.required));
  const people = problem.people.map(({ name, contract, wishes = [] }): RosterPerson => {
    const from = Math.floor(random() * 24);
    const away = random() < LEAVE_SHARE ? Array.from({ length: 5 }, (_, day) => from + day).filter((day) => day < problem.days) : [];
    return {
      name, weekHours: contract === 0 ? 40 : 20, skills: random() < SKILLED_SHARE ? ['vip'] : [], mayWork: [], unavailable: [], leave: away,
      wishes: wishes.map(({ day }) => ({ day, want: 'off' as const })),
    };
  });
  return {
    firstDay: MONDAY, days: problem.days, intervalMinutes: 30, required, shifts: shiftCodes(planned), people,
    rules: { ...defaultRules('EU'), weekendsOff: 1, skills: [{ skill: 'vip', least: Math.max(1, Math.round(size / 100)) }] },
  };
}
