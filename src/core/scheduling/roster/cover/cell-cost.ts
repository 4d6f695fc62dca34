import type { CellPrice } from './cover';

/** The price of a cell with so many people. */
export function cellCost({ required, under, underSquare = 0, over, overSquare = 0 }: CellPrice, people: number): number {
  const gap = people - required;
  return gap < 0 ? -gap * under + gap * gap * underSquare : gap * over + gap * gap * overSquare;
}
