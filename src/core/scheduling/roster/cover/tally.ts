import { cellCost } from './cell-cost';
import type { CellPrice, Cover, CoverTrack } from './cover';

/** The stretches that each shift fills for people of one set of skills, flat: [track's first cell, its cells per day, from, to] each. */
export interface Reach {
  readonly first: Int32Array;
  readonly stretches: Int32Array;
}

const STRIDE = 4;

/** How many people each cell has, what that costs, and what one more would cost. */
export class Tally {
  readonly counts: Int32Array;
  /** The change in cost if one more person filled the cell. */
  readonly rise: Float64Array;
  cost = 0;
  private readonly cells: readonly CellPrice[];
  private readonly ends: Int32Array;
  private readonly sums: Float64Array;

  constructor(private readonly cover: Cover) {
    this.cells = cover.flatMap((track) => track.cells);
    this.counts = new Int32Array(this.cells.length);
    this.rise = Float64Array.from(this.cells, (cell) => cellCost(cell, 1) - cellCost(cell, 0));
    this.sums = new Float64Array(this.cells.length + 1);
    this.cost = this.cells.reduce((sum, cell) => sum + cellCost(cell, 0), 0);
    this.ends = new Int32Array(this.cells.length);
    let base = 0;
    for (const { cells } of cover) {
      this.ends.fill(base + cells.length, base, base + cells.length);
      base += cells.length;
    }
  }

  /** What people with these skills fill. */
  reach(skills: readonly string[]): Reach {
    const first: number[] = [];
    const stretches: number[] = [];
    const shifts = Math.max(0, ...this.cover.map(({ spans }) => spans.length));
    for (let shift = 0; shift < shifts; shift += 1) {
      first.push(stretches.length);
      let base = 0;
      for (const track of this.cover) {
        if (fills(track, skills)) for (const [from, to] of track.spans[shift] ?? []) stretches.push(base, track.cellsPerDay, from, to);
        base += track.cells.length;
      }
    }
    return { first: Int32Array.from([...first, stretches.length]), stretches: Int32Array.from(stretches) };
  }

  /** Adds (1) or takes away (−1) somebody who works a shift on a day; days before the first reach in past midnight. */
  add(reach: Reach, day: number, shift: number, change: 1 | -1): void {
    const { first, stretches } = reach;
    for (let at = first[shift]!; at < first[shift + 1]!; at += STRIDE) {
      const base = stretches[at]!;
      const dayFirst = base + day * stretches[at + 1]!;
      const beyond = Math.min(dayFirst + stretches[at + 3]!, this.ends[base]!);
      for (let cell = Math.max(base, dayFirst + stretches[at + 2]!); cell < beyond; cell += 1) this.change(cell, change);
    }
  }

  /** The cells that a line fills; cells of a line below 0 are no work. */
  cellsOf({ first, stretches }: Reach, line: Int16Array): Int32Array {
    const filled: number[] = [];
    line.forEach((shift, day) => {
      if (shift < 0) return;
      for (let at = first[shift]!; at < first[shift + 1]!; at += STRIDE) {
        const base = stretches[at]!;
        const dayFirst = base + day * stretches[at + 1]!;
        const beyond = Math.min(dayFirst + stretches[at + 3]!, this.ends[base]!);
        for (let cell = dayFirst + stretches[at + 2]!; cell < beyond; cell += 1) filled.push(cell);
      }
    });
    return Int32Array.from(filled);
  }

  private change(cell: number, change: 1 | -1): void {
    const price = this.cells[cell]!;
    const before = cellCost(price, this.counts[cell]!);
    const count = this.counts[cell]! + change;
    const after = cellCost(price, count);
    this.counts[cell] = count;
    this.cost += after - before;
    this.rise[cell] = cellCost(price, count + 1) - after;
  }

  /** Call before `priceOf`, after the cells have changed: sums that make a stretch's price a difference. */
  sumUp(prices: Float64Array = this.rise): void {
    const { sums } = this;
    let sum = 0;
    for (let cell = 0; cell < prices.length; cell += 1) {
      sum += prices[cell]!;
      sums[cell + 1] = sum;
    }
  }

  /** The price of one more person on a shift, under the prices of the cells last summed up. */
  priceOf({ first, stretches }: Reach, day: number, shift: number): number {
    const { sums, ends } = this;
    let price = 0;
    for (let at = first[shift]!, last = first[shift + 1]!; at < last; at += STRIDE) {
      const base = stretches[at]!;
      const dayFirst = base + day * stretches[at + 1]!;
      const from = dayFirst + stretches[at + 2]!;
      const to = Math.min(dayFirst + stretches[at + 3]!, ends[base]!);
      if (to > from) price += sums[to]! - sums[from]!;
    }
    return price;
  }
}

function fills({ skill }: CoverTrack, skills: readonly string[]): boolean {
  return skill === undefined || skills.includes(skill);
}
