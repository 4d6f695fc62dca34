import type { LinearAnswer } from '../../linear-model';
import type { StandingModel, StandingSolver } from '../../standing-model';
import { cellCost } from '../cover/cell-cost';
import type { CellPrice } from '../cover/cover';
import type { Draft } from '../search/draft';
import { stepsOf } from './cell-steps';
import { LinePool, type LineColumn } from './line-pool';
import { emptyMaster, lineColumns } from './master';

/** For each person the only line considered, or none. */
export type Fixed = readonly (LineColumn | undefined)[];

/** What the relaxation says: a share of each line of the pool, and what it costs. */
export interface Relaxation {
  /** Of the lines known. */
  readonly objective: number;
  /** No roster with the lines fixed costs less. */
  readonly bound: number;
  readonly shares: Float64Array;
}

/** The part of the new prices in those that lines are planned under; the rest are the best yet known (P. Wentges, 1997). */
const NEW_SHARE = 0.6;
const TINY = 1e-6;
/** Costs more than any line, and few enough digits to compute with. */
const GAP_PRICE = 1e6;

/** Chooses shares of whole lines so that they cost least, planning new lines while that is cheaper. */
export class ColumnGeneration {
  readonly pool = new LinePool();
  /** What the cells ask for beyond those who reach in from the day before the first. */
  private readonly cells: readonly CellPrice[];
  private readonly emptyCost: number;
  private readonly model: StandingModel;
  private readonly firstLine: number;
  /** Lines of the pool that the model has, and for each whether it may be chosen now. */
  private readonly open: boolean[] = [];

  constructor(private readonly draft: Draft, solver: StandingSolver, private readonly shouldStop: () => boolean = () => false) {
    const { people, cover } = draft.problem;
    this.cells = cover.flatMap((track) => track.cells).map((cell, place) => ({ ...cell, required: cell.required - draft.carried[place]! }));
    this.emptyCost = this.cells.reduce((sum, cell) => sum + cellCost(cell, 0), 0);
    const master = emptyMaster(people.length, this.cells.map((cell) => stepsOf(cell, people.length)), GAP_PRICE);
    this.firstLine = master.costs.length;
    this.model = solver.stand(master);
  }

  close(): void {
    this.model.close();
  }

  /** Adds the lines of the draft to the pool, and gives them. */
  draftLines(): LineColumn[] {
    const { crew, own, tally } = this.draft;
    return crew.map(({ reach }, person) => {
      const line = this.draft.line(person).slice();
      const column = { person, line, own: own[person]!, cells: tally.cellsOf(reach, line) };
      this.pool.add(column);
      return this.pool.lines[this.pool.placeOf(column)]!;
    });
  }

  /** Solves the relaxation over all lines: at most so many rounds of new ones. */
  relax(fixed: Fixed, rounds = Infinity): Relaxation | null {
    let center: Float64Array | null = null;
    let bound = -Infinity;
    for (let round = 0; ; round += 1) {
      const answer = this.solve(fixed);
      if (answer.status !== 'optimal') return null;
      const objective = answer.objective + this.emptyCost;
      const relaxation = { objective, bound, shares: answer.values.subarray(this.firstLine) };
      if (round >= rounds || objective - bound < TINY || this.shouldStop()) return relaxation;
      const exact = this.priceLines(answer.duals, fixed, center);
      if (exact.bound > bound) ({ bound, prices: center } = exact);
      if (exact.added > 0) continue;
      const plain = this.priceLines(answer.duals, fixed, null);
      if (plain.bound > bound) ({ bound, prices: center } = plain);
      if (plain.added === 0) return { ...relaxation, bound };
    }
  }

  private solve(fixed: Fixed): LinearAnswer {
    const { open, pool, model } = this;
    const fresh = pool.lines.slice(open.length);
    model.addColumns(lineColumns(fresh, this.draft.crew.length));
    fresh.forEach(() => open.push(true));
    const opened: number[] = [];
    const closed: number[] = [];
    pool.lines.forEach((line, place) => {
      const only = fixed[line.person];
      const may = only === undefined || only === line;
      if (may !== open[place]) (may ? opened : closed).push(this.firstLine + place);
      open[place] = may;
    });
    model.setUpper(opened, 1);
    model.setUpper(closed, 0);
    return model.solve();
  }

  /**
   * Plans everybody's line under prices of the cells: those of the duals, drawn towards a centre.
   * @returns how many lines are new and cheaper than the duals say, and the bound that the prices prove (Lagrange's)
   */
  private priceLines(duals: Float64Array, fixed: Fixed, center: Float64Array | null): { added: number; bound: number; prices: Float64Array } {
    const { crew, planner, tally } = this.draft;
    const people = crew.length;
    const dual = (cell: number) => -duals[people + cell]!;
    const prices = Float64Array.from(this.cells, (_, cell) => (center ? NEW_SHARE * dual(cell) + (1 - NEW_SHARE) * center[cell]! : dual(cell)));
    tally.sumUp(prices);
    let bound = this.cells.reduce((sum, cell, place) => sum + leastAt(cell, prices[place]!, people), 0);
    let added = 0;
    crew.forEach((member, person) => {
      const only = fixed[person];
      if (only) {
        bound += only.cells.reduce((sum, cell) => sum + prices[cell]!, only.own);
        return;
      }
      const { price, cells: line } = planner.plan(member);
      bound += price;
      if (price === Infinity) return;
      const cells = tally.cellsOf(member.reach, line);
      const own = cells.reduce((sum, cell) => sum - prices[cell]!, price);
      const saved = duals[person]! - cells.reduce((sum, cell) => sum + dual(cell), own);
      if (saved > TINY && this.pool.add({ person, line: line.slice(), own, cells })) added += 1;
    });
    return { added, bound, prices };
  }
}

/** The least of a cell's price less what its people pay for being there; convex, so the first rise ends the search. */
function leastAt(cell: CellPrice, price: number, people: number): number {
  let least = cellCost(cell, 0);
  for (let count = 1; count <= people; count += 1) {
    const value = cellCost(cell, count) - price * count;
    if (value > least) break;
    least = value;
  }
  return least;
}
