import type { BrokenRule } from './checks/broken-rule';
import { brokenByLine } from './checks/broken-rules';
import { Tally, type Reach } from './cover/tally';
import { lineCost } from './goal/line-cost';
import type { Line, Roster, RosterProblem } from './problem';
import { withCell } from './swap';

/** A roster's score, kept up to date while cells are edited: an edit reads one line and the cells that it touches. */
export class ScoreBoard {
  private readonly tally: Tally;
  private readonly reaches: readonly Reach[];
  private readonly lines: Line[];
  private readonly own: number[];
  private readonly brokenLines: (readonly BrokenRule[])[];

  constructor(private readonly problem: RosterProblem, roster: Roster) {
    this.tally = new Tally(problem.cover);
    this.reaches = problem.people.map(({ skills = [] }) => this.tally.reach(skills));
    this.lines = [...roster];
    problem.people.forEach(({ history = [] }, person) => [...history, ...roster[person]!].forEach((shift, index) => {
      if (shift !== null) this.tally.add(this.reaches[person]!, index - history.length, shift, 1);
    }));
    this.own = this.lines.map((line, person) => lineCost(problem, person, line));
    this.brokenLines = this.lines.map((line, person) => brokenByLine(problem, person, line));
  }

  get cost(): number {
    return this.own.reduce((sum, price) => sum + price, this.tally.cost);
  }

  get broken(): readonly BrokenRule[] {
    return this.brokenLines.flat();
  }

  get roster(): Roster {
    return this.lines;
  }

  /** People in each cell of the cover, track after track. */
  get counts(): ArrayLike<number> {
    return this.tally.counts;
  }

  brokenBy(person: number): readonly BrokenRule[] {
    return this.brokenLines[person]!;
  }

  edit(person: number, day: number, shift: number | null): void {
    const before = this.lines[person]![day]!;
    if (before !== null) this.tally.add(this.reaches[person]!, day, before, -1);
    if (shift !== null) this.tally.add(this.reaches[person]!, day, shift, 1);
    const line = withCell(this.lines[person]!, day, shift);
    this.lines[person] = line;
    this.own[person] = lineCost(this.problem, person, line);
    this.brokenLines[person] = brokenByLine(this.problem, person, line);
  }
}
