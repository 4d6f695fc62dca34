import { brokenByLine } from '../checks/broken-rules';
import { easierContract, owesMinutes, type Ease } from '../easier-contract';
import { Tally } from '../cover/tally';
import { lineCost } from '../goal/line-cost';
import type { Line, Roster, RosterProblem, Rule } from '../problem';
import { crewOf, EasierCrew, type Member } from './crew';
import { LEAVE_CELL, LinePlanner, OFF_CELL } from './line-planner';

/** What a minute of work is worth where the most work is looked for: more than all wishes. */
const FOR_A_MINUTE = 1e4;

/** A roster under construction: the lines, the cells that they fill, and what both cost. */
export class Draft {
  readonly tally: Tally;
  readonly crew: Member[];
  readonly planner: LinePlanner;
  /** Day by day, person by person: a shift's place, or OFF_CELL or LEAVE_CELL. */
  readonly cells: Int16Array;
  /** What each line costs its person: broken wishes, missed goals, changes. */
  readonly own: Float64Array;
  /** People who cannot have a line that obeys all rules: theirs leave out the lower limits, or rules that their locked cells break. */
  readonly eased = new Set<number>();
  private readonly easier: EasierCrew;
  private readonly easesTried = new Map<number, number>();
  /** What is left out for each of the eased. */
  private readonly eases = new Map<number, Ease>();
  /** People whom even that does not help: they have what is locked and nothing else. */
  readonly stuck = new Set<number>();
  /** How many people reach each cell from the day before the first. */
  readonly carried: Int32Array;
  /** 1 for people whose line is in the tally. */
  readonly placed: Uint8Array;

  constructor(readonly problem: RosterProblem) {
    const { days, people, shifts, cover } = problem;
    this.tally = new Tally(cover);
    this.crew = crewOf(problem, this.tally);
    this.easier = new EasierCrew(problem);
    this.planner = new LinePlanner(this.tally, days, shifts.length);
    this.cells = new Int16Array(people.length * days).fill(OFF_CELL);
    this.own = new Float64Array(people.length);
    this.placed = new Uint8Array(people.length);
    people.forEach(({ history = [] }, person) => history.forEach((shift, index) => {
      if (shift !== null) this.tally.add(this.crew[person]!.reach, index - history.length, shift, 1);
    }));
    this.carried = this.tally.counts.slice();
  }

  get cost(): number {
    return this.own.reduce((sum, price) => sum + price, this.tally.cost);
  }

  line(person: number): Int16Array {
    return this.cells.subarray(person * this.problem.days, (person + 1) * this.problem.days);
  }

  /** Takes a person's line out of the tally. */
  take(person: number): void {
    if (!this.placed[person]) return;
    this.count(person, -1);
    this.placed[person] = 0;
    this.own[person] = 0;
  }

  /** Puts a line in; its price under the cells' present rises is known. */
  put(person: number, cells: Int16Array, price: number): void {
    const before = this.tally.cost;
    this.line(person).set(cells);
    this.count(person, 1);
    this.placed[person] = 1;
    this.own[person] = price - (this.tally.cost - before);
  }

  /** Puts a line in whose own price is known. */
  restore(person: number, cells: Int16Array, own: number): void {
    this.put(person, cells, 0);
    this.own[person] = own;
  }

  /** Puts the best line in that a person can have beside all others. */
  plan(person: number, noise?: () => number): void {
    if (this.stuck.has(person)) {
      const cells = this.lockedLine(person);
      this.restore(person, cells, lineCost(this.problem, person, shiftsOf(cells)));
      return;
    }
    this.tally.sumUp();
    const { price, cells } = this.planner.plan(this.crew[person]!, noise);
    if (price < Infinity) this.put(person, cells, price);
    else {
      this.ease(person);
      this.plan(person, noise);
    }
  }

  /**
   * Puts a given line in the place of the person's own.
   * @returns false, with nothing changed, where it breaks a rule that holds for the person: any, or of the eased any that is left
   */
  give(person: number, line: Line): boolean {
    if (line.length !== this.problem.days || this.stuck.has(person) || !this.allows(person, line)) return false;
    const cells = Int16Array.from(line, (shift) => shift ?? OFF_CELL);
    for (const day of this.problem.people[person]!.leave ?? []) cells[day] = LEAVE_CELL;
    this.take(person);
    this.restore(person, cells, lineCost(this.problem, person, line));
    return true;
  }

  private allows(person: number, line: Line): boolean {
    const ease = this.eases.get(person);
    const { contracts, people } = this.problem;
    const problem = ease ? { ...this.problem, contracts: contracts.map((contract, place) => (place === people[person]!.contract ? easierContract(contract, ease) : contract)) } : this.problem;
    return brokenByLine(problem, person, line).length === 0;
  }

  /** Leaves out the next of what there is to leave out: what locked cells break, the lower limits, both. */
  private ease(person: number): void {
    const broken = this.brokenByLocks(person);
    const least = { leastMinutes: 0 };
    const eases: Ease[] = broken.length > 0 ? [{ without: broken }, { without: broken, ...least }] : [{ without: [], ...least }];
    const tried = this.easesTried.get(person) ?? 0;
    this.easesTried.set(person, tried + 1);
    this.eased.add(person);
    if (tried === eases.length) this.stuck.add(person);
    else this.crew[person] = this.easierMember(person, eases[tried]!);
  }

  /** Where the lower limits are left out, the most that the person can work takes their place. */
  private easierMember(person: number, ease: Ease): Member {
    this.eases.set(person, ease);
    const member = this.easier.member(this.crew[person]!, person, ease);
    const { contracts, people } = this.problem;
    if (ease.leastMinutes === undefined || !owesMinutes(contracts[people[person]!.contract]!)) return member;
    const leastMinutes = this.mostMinutes(member, person);
    if (leastMinutes <= 0) return member;
    this.eases.set(person, { ...ease, leastMinutes });
    return this.easier.member(member, person, { ...ease, leastMinutes });
  }

  private mostMinutes(member: Member, person: number): number {
    const { shifts, contracts, people } = this.problem;
    const minutes = shifts.map(({ paidMinutes }) => paidMinutes);
    this.tally.sumUp(new Float64Array(this.tally.rise.length));
    const { price, cells } = this.planner.plan({ ...member, terms: { ...member.terms, shiftPrices: Float64Array.from(minutes, (each) => -FOR_A_MINUTE * each) } });
    if (price === Infinity) return 0;
    const { leaveMinutes = 0 } = contracts[people[person]!.contract]!;
    return cells.reduce((sum, cell) => sum + (cell === LEAVE_CELL ? leaveMinutes : cell === OFF_CELL ? 0 : minutes[cell]!), 0);
  }

  /** Rules, lower limits apart, that the locked cells alone break. */
  private brokenByLocks(person: number): Rule['kind'][] {
    const kinds = new Set<string>(this.problem.contracts[this.problem.people[person]!.contract]!.rules.map(({ kind }) => kind));
    const broken = brokenByLine(this.problem, person, shiftsOf(this.lockedLine(person)));
    const beyond = broken.filter(({ rule, found = 0, limit = 0 }) => kinds.has(rule) && (rule === 'rest' || rule === 'day-off-rest' || found > limit));
    return [...new Set(beyond.map(({ rule }) => rule as Rule['kind']))];
  }

  private lockedLine(person: number): Int16Array {
    const { locked = [], leave = [] } = this.problem.people[person]!;
    const line = new Int16Array(this.problem.days).fill(OFF_CELL);
    for (const day of leave) line[day] = LEAVE_CELL;
    for (const { day, shift } of locked) line[day] = shift ?? OFF_CELL;
    return line;
  }

  private count(person: number, change: 1 | -1): void {
    const { reach } = this.crew[person]!;
    const line = this.line(person);
    for (let day = 0; day < line.length; day += 1) {
      if (line[day]! >= 0) this.tally.add(reach, day, line[day]!, change);
    }
  }

  roster(): Roster {
    return this.problem.people.map((_, person) => shiftsOf(this.line(person)));
  }
}

function shiftsOf(cells: Int16Array): Line {
  return Array.from(cells, (cell) => (cell === OFF_CELL || cell === LEAVE_CELL ? null : cell));
}
