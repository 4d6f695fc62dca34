import { changedDays, isKept, weekendsOff, type Line } from '../../roster';
import { bandChanges, rotationBreaks } from '../../roster/goal/line-cost';
import { isNight } from '../../roster/night';
import { leaveMinutesOf, rotationOf } from '../problem/contract-of';
import { leaveThatCounts } from '../problem/leave-that-counts';
import type { RosterCase } from '../problem/roster-case';
import type { PersonShare } from '../result';

const HOUR = 60;
const WEEK = 7;

/** What a line gives and asks of its person. */
export function shareOf({ request, problem, wishPlaces }: RosterCase, person: number, line: Line): PersonShare {
  const { wishes = [], shifts = [] } = problem.people[person]!;
  const { weekHours, leave: away } = request.people[person]!;
  const leaveMinutes = leaveMinutesOf(weekHours, request.rules.leaveHours);
  const { leave } = leaveThatCounts(away.filter((day) => day >= 0 && day < request.days), Math.floor((weekHours * HOUR) / leaveMinutes + 1e-9), problem.firstWeekday);
  const rotation = rotationOf(shifts.map((place) => request.shifts[place]!), 0);
  const worked = line.flatMap((shift) => (shift === null ? [] : problem.shifts[shift]!));
  const weekends = weekendsOff(problem, line);
  const broken = wishes.flatMap((wish, index) => (isKept(wish, line) ? [] : wishPlaces[person]![index]!));
  return {
    hours: worked.reduce((sum, { paidMinutes }) => sum + paidMinutes, leave.length * leaveMinutes) / HOUR,
    contractHours: (request.people[person]!.weekHours * request.days) / WEEK,
    daysWorked: worked.length, leaveDays: leave.length,
    weekendsOff: weekends.off, weekendsWorked: weekends.worked,
    nights: worked.filter(isNight).length,
    bandChanges: bandChanges(problem, person, line),
    rotationBreaks: rotation ? rotationBreaks(rotation, problem, person, line) : 0,
    wishesKept: wishes.length - broken.length, wishesBroken: broken,
    changedDays: changedDays(problem, person, line),
  };
}
