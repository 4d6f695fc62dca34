import type { BrokenRule } from './checks/broken-rule';
import { brokenByLine } from './checks/broken-rules';
import { rosterCost } from './goal/roster-cost';
import type { Line, Roster, RosterProblem } from './problem';

export interface SwapAnswer {
  readonly allowed: boolean;
  /** What would be broken that is not broken now. */
  readonly broken: readonly BrokenRule[];
  /** What the roster would cost more; less where it is negative. */
  readonly costChange: number;
}

/** Whether two people may exchange their work of a day, and what it would break or cost. */
export function swapAllowed(problem: RosterProblem, roster: Roster, one: number, other: number, day: number): SwapAnswer {
  const swapped = roster.map((line, person) => {
    if (person === one) return withCell(line, day, roster[other]![day]!);
    return person === other ? withCell(line, day, roster[one]![day]!) : line;
  });
  const broken = [one, other].flatMap((person) => newlyBroken(problem, person, roster[person]!, swapped[person]!));
  const costChange = rosterCost(problem, swapped).total - rosterCost(problem, roster).total;
  return { allowed: broken.length === 0, broken, costChange };
}

export function withCell(line: Line, day: number, shift: number | null): Line {
  return line.map((cell, index) => (index === day ? shift : cell));
}

/** A rule broken before, in the same place and by as much, is no fault of the change. */
export function newlyBroken(problem: RosterProblem, person: number, before: Line, after: Line): BrokenRule[] {
  const known = new Set(brokenByLine(problem, person, before).map((rule) => JSON.stringify(rule)));
  return brokenByLine(problem, person, after).filter((rule) => !known.has(JSON.stringify(rule)));
}
