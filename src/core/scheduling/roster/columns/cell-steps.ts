import { cellCost } from '../cover/cell-cost';
import type { CellPrice } from '../cover/cover';

/** A stretch of people over which a cell's price rises evenly. */
export interface Step {
  readonly rise: number;
  /** People, Infinity for the last. */
  readonly length: number;
}

/** The convex price of a cell up to so many people, in as few even stretches as it has; they are filled in their order. */
export function stepsOf(cell: CellPrice, people: number): Step[] {
  const steps: Step[] = [];
  for (let count = 0; count < people; count += 1) {
    const rise = cellCost(cell, count + 1) - cellCost(cell, count);
    const last = steps.at(-1);
    if (last && Math.abs(last.rise - rise) < 1e-9) steps[steps.length - 1] = { rise, length: last.length + 1 };
    else steps.push({ rise, length: 1 });
  }
  const last = steps.pop();
  return last ? [...steps, { ...last, length: Infinity }] : [];
}
