import { cellCost } from '../cover/cell-cost';
import type { CoverTrack } from '../cover/cover';
import type { Roster, RosterProblem } from '../problem';
import { lineCost } from './line-cost';

/** What a roster costs, by parts. */
export interface RosterCost {
  readonly total: number;
  /** Of too few and too many people in the cells. */
  readonly cover: number;
  /** For each person: broken wishes, missed goals, changes to what was published. */
  readonly people: readonly number[];
}

/** Counts a roster's cost from nothing: the search's own books are held against it. */
export function rosterCost(problem: RosterProblem, roster: Roster): RosterCost {
  const people = problem.people.map((_, person) => lineCost(problem, person, roster[person]!));
  const cover = problem.cover.reduce((sum, track) => sum + trackCost(problem, track, roster), 0);
  return { total: people.reduce((sum, price) => sum + price, cover), cover, people };
}

/** How many people fill each cell of a track. */
export function peopleInCells({ people }: RosterProblem, { skill, cellsPerDay, spans, cells }: CoverTrack, roster: Roster): number[] {
  const counts = cells.map(() => 0);
  people.forEach(({ skills = [], history = [] }, person) => {
    if (skill !== undefined && !skills.includes(skill)) return;
    [...history, ...roster[person]!].forEach((shift, index) => {
      if (shift === null) return;
      const first = (index - history.length) * cellsPerDay;
      for (const [from, to] of spans[shift]!) {
        for (let cell = first + from; cell < first + to; cell += 1) if (cell in counts) counts[cell]! += 1;
      }
    });
  });
  return counts;
}

function trackCost(problem: RosterProblem, track: CoverTrack, roster: Roster): number {
  return peopleInCells(problem, track, roster).reduce((sum, count, cell) => sum + cellCost(track.cells[cell]!, count), 0);
}
