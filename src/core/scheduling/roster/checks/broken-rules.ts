import type { Person, Roster, RosterProblem } from '../problem';
import { restBetween } from '../succession';
import type { Breach, BrokenRule } from './broken-rule';
import { checkRule } from './check-rule';
import { knownLine, type KnownDay } from './known-line';

/** Every hard rule that a roster breaks, person by person; none of a roster that may be published. */
export function brokenRules(problem: RosterProblem, roster: Roster): BrokenRule[] {
  return problem.people.flatMap((_, person) => brokenByLine(problem, person, roster[person]!));
}

/** Every hard rule that one person's line breaks. */
export function brokenByLine(problem: RosterProblem, place: number, line: readonly (number | null)[]): BrokenRule[] {
  const person = problem.people[place]!;
  const contract = problem.contracts[person.contract]!;
  const days = knownLine(problem, person, line);
  const breaches = [
    ...contract.rules.flatMap((rule) => checkRule(rule, { days, shifts: problem.shifts, contract })),
    ...badSuccessions(problem, days),
    ...days.filter(({ planned }) => planned).flatMap((day) => badCell(person, day)),
  ];
  return breaches.map((breach) => ({ person: place, ...breach }));
}

function badSuccessions({ shifts }: RosterProblem, days: readonly KnownDay[]): Breach[] {
  return days.slice(1).flatMap(({ day, planned, shift }, index) => {
    const before = days[index]!.shift;
    if (!planned || shift === null || before === null) return [];
    const overlaps = restBetween(shifts[before]!, shifts[shift]!) < 0;
    return overlaps || shifts[before]!.notBefore?.includes(shift) ? [{ rule: 'succession' as const, day }] : [];
  });
}

function badCell({ shifts, unavailable = [], locked = [] }: Person, { day, shift, leave }: KnownDay): Breach[] {
  const breaches: Breach[] = [];
  const lock = locked.find((each) => each.day === day);
  if (shift !== null && leave) breaches.push({ rule: 'leave', day });
  if (shift !== null && unavailable.includes(day)) breaches.push({ rule: 'unavailable', day });
  if (shift !== null && shifts && !shifts.includes(shift)) breaches.push({ rule: 'not-allowed', day });
  if (lock && lock.shift !== shift) breaches.push({ rule: 'locked', day });
  return breaches;
}
