import type { Goal, Line, Rotation, RosterProblem, Wish } from '../problem';
import { weekdayOf, weekOf } from '../weekday';
import { turnsBack } from './turns-back';

/** What a line costs its person: broken wishes, missed goals, changes to what was published. */
export function lineCost(problem: RosterProblem, place: number, line: Line): number {
  const { wishes = [], contract, shiftPrices } = problem.people[place]!;
  const broken = wishes.filter((wish) => !isKept(wish, line)).reduce((sum, { price }) => sum + price, 0);
  const missed = (problem.contracts[contract]!.goals ?? []).reduce((sum, goal) => sum + goalCost(goal, problem, place, line), 0);
  const worked = shiftPrices ? line.reduce<number>((sum, shift) => sum + (shift === null ? 0 : shiftPrices[shift]!), 0) : 0;
  return broken + missed + worked + changedDays(problem, place, line).length * (problem.published?.price ?? 0);
}

export function isKept({ day, want, shifts }: Wish, line: Line): boolean {
  const cell = line[day] ?? null;
  const works = cell !== null && (shifts?.includes(cell) ?? true);
  return works === (want === 'on');
}

/** Days on which a line is not as published. */
export function changedDays({ published }: RosterProblem, place: number, line: Line): number[] {
  const before = published?.roster[place];
  return before ? before.flatMap((shift, day) => (shift === undefined || shift === line[day] ? [] : day)) : [];
}

/** Weekends whose Saturday and Sunday are planned, by whether both are free. */
export function weekendsOff({ days, firstWeekday }: RosterProblem, line: Line): { readonly off: number; readonly worked: number } {
  const saturdays = line.flatMap((_, day) => (weekdayOf(day, firstWeekday) === 5 && day + 1 < days ? day : []));
  const off = saturdays.filter((day) => line[day] === null && line[day + 1] === null).length;
  return { off, worked: saturdays.length - off };
}

function goalCost(goal: Goal, problem: RosterProblem, place: number, line: Line): number {
  switch (goal.kind) {
    case 'weekends-off': {
      const { off, worked } = weekendsOff(problem, line);
      return goal.price * Math.max(0, Math.min(goal.wanted, off + worked) - off);
    }
    case 'same-band': return goal.price * bandChanges(problem, place, line);
    case 'rotation': return goal.price * rotationBreaks(goal, problem, place, line);
  }
}

/** Changes of band between one working day and the next of the same week. */
export function bandChanges(problem: RosterProblem, place: number, line: Line): number {
  return pairsOfWorkingDays(problem, place, line).filter(([before, { week, band }]) => before.week === week && before.band !== band).length;
}

/** Turns from one week to the next that go against the rotation. */
export function rotationBreaks(rotation: Rotation, problem: RosterProblem, place: number, line: Line): number {
  return pairsOfWorkingDays(problem, place, line).filter(([before, { week, band }]) => before.week === week - 1 && turnsBack(rotation, before.band, band)).length;
}

interface WorkingDay {
  readonly day: number;
  readonly week: number;
  readonly band: string | undefined;
}

/** Each working day that is planned, with the one before it, which may lie in the past. */
function pairsOfWorkingDays({ shifts, people, firstWeekday }: RosterProblem, place: number, line: Line): (readonly [before: WorkingDay, day: WorkingDay])[] {
  const { history = [] } = people[place]!;
  const worked = [...history, ...line].flatMap((shift, index): WorkingDay | [] => {
    const day = index - history.length;
    return shift === null ? [] : { day, week: weekOf(day, firstWeekday), band: shifts[shift]!.band };
  });
  return worked.slice(1).flatMap((day, index) => (day.day >= 0 ? [[worked[index]!, day] as const] : []));
}
