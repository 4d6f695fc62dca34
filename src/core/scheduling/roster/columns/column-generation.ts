import { cellCost } from '../cover/cell-cost';
import type { LinearSolver } from '../../linear-model';
import type { Watch } from '../../../forecasting/watch';
import type { Draft } from '../search/draft';
import { cellPrices, masterModel } from './master';
import { LinePool, type LineColumn } from './line-pool';
import { stepsOf, type Step } from './cell-steps';

/** What the relaxation says: a share of each line, and what no roster can be cheaper than. */
export interface Relaxation {
  readonly objective: number;
  readonly bound: number;
  /** Beside the lines offered to it. */
  readonly lines: readonly LineColumn[];
  readonly shares: Float64Array;
  readonly rosterPrices: Float64Array;
}

/** The part of the new prices in those that lines are planned under; the rest are the best yet known (P. Wentges, 1997). */
const NEW_SHARE = 0.6;
const TINY = 1e-6;

export class ColumnGeneration {
  readonly pool = new LinePool();
  readonly steps: readonly (readonly Step[])[];
  /** Price of the cover without anybody. */
  readonly emptyCost: number;
  bound = -Infinity;
  private readonly cells;
  lpCount = 0; lpMs = 0;

  constructor(private readonly draft: Draft, private readonly solver: LinearSolver, private readonly watch: Watch = {}) {
    const { people, cover } = draft.problem;
    this.cells = cover.flatMap((track) => track.cells);
    this.steps = this.cells.map((cell) => stepsOf(cell, people.length));
    this.emptyCost = this.cells.reduce((sum, cell) => sum + cellCost(cell, 0), 0);
  }

  /** Adds the lines of the draft to the pool. */
  addDraft(): void {
    this.draft.crew.forEach((_, person) => this.pool.add(this.column(person, this.draft.line(person), this.draft.own[person]!)));
  }

  column(person: number, line: Int16Array, own: number): LineColumn {
    return { person, line: line.slice(), own, cells: this.cellsOf(person, line) };
  }

  private cellsOf(person: number, line: Int16Array): Int32Array {
    return this.draft.tally.cellsOf(this.draft.crew[person]!.reach, line);
  }

  /**
   * Solves the relaxation over all lines, new ones being planned while they improve it.
   * @param fixed for each person the only line, or none
   */
  relax(fixed: readonly (LineColumn | undefined)[], rounds = Infinity, closeEnough = 0): Relaxation | null {
    const people = this.draft.crew.length;
    let center: Float64Array | null = null;
    let best = -Infinity;
    for (let round = 1; ; round += 1) {
      const lines = this.pool.columns.filter(({ person }) => !fixed[person]).concat(fixed.filter((line) => line !== undefined));
      const t0 = process.cpuUsage().user/1000;
      const answer = this.solver.solve(masterModel(lines, people, this.steps, false));
      this.lpCount++; this.lpMs += process.cpuUsage().user/1000 - t0;
      if (answer.status !== 'optimal') return null;
      const objective = answer.objective + this.emptyCost;
      const prices = cellPrices(answer, people);
      const result = (): Relaxation => ({ objective, bound: best, lines, shares: answer.values.subarray(0, lines.length), rosterPrices: prices });
      if (round > rounds || this.watch.shouldStop?.()) return result();
      const duals = answer.duals;
      const smooth: Float64Array = center ? prices.map((price, cell) => NEW_SHARE * price + (1 - NEW_SHARE) * center![cell]!) : prices;
      let { added, bound } = this.price(smooth, duals, fixed, prices);
      if (bound > best) { best = bound; center = smooth; }
      if (added === 0 && center && smooth !== prices) {
        ({ added, bound } = this.price(prices, duals, fixed, prices));
        if (bound > best) { best = bound; center = prices; }
      }
      if (added === 0 || objective - best < Math.max(TINY, closeEnough)) return result();
    }
  }

  /** Plans everybody's line under prices of the cells. @returns how many lines are new, and the bound that the prices prove */
  private price(prices: Float64Array, duals: Float64Array, fixed: readonly (LineColumn | undefined)[], truePrices: Float64Array): { added: number; bound: number } {
    const { crew, planner, tally } = this.draft;
    tally.sumUp(prices);
    let bound = this.cells.reduce((sum, cell, place) => sum + cheapest(cell, prices[place]!, crew.length), 0);
    let added = 0;
    crew.forEach((member, person) => {
      const only = fixed[person];
      if (only) {
        bound += only.cells.reduce((sum, cell) => sum + prices[cell]!, only.own);
        return;
      }
      const { price, cells } = planner.plan(member);
      bound += price;
      const filled = this.cellsOf(person, cells);
      const own = filled.reduce((sum, cell) => sum - prices[cell]!, price);
      const reduced = filled.reduce((sum, cell) => sum + truePrices[cell]!, own) - duals[person]!;
      if (reduced < -TINY && this.pool.add({ person, line: cells.slice(), own, cells: filled })) added += 1;
    });
    return { added, bound };
  }
}

/** The least of a cell's price less what its people pay for being there. */
function cheapest(cell: Parameters<typeof cellCost>[0], price: number, people: number): number {
  let least = Infinity;
  for (let count = 0; count <= people; count += 1) least = Math.min(least, cellCost(cell, count) - price * count);
  return least;
}
