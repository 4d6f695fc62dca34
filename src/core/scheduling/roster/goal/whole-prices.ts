import type { RosterProblem } from '../problem';

const TOLERANCE = 1e-6;

/** A bound raised to the next cost that a roster can have: where all prices are whole, so is every cost. */
export function raisedBound(problem: RosterProblem, bound: number): number {
  return Number.isFinite(bound) && hasWholePrices(problem) ? Math.ceil(bound - TOLERANCE) : bound;
}

function hasWholePrices({ cover, people, contracts, published }: RosterProblem): boolean {
  return [
    ...cover.flatMap(({ cells }) => cells.flatMap(({ required, under, underSquare = 0, over, overSquare = 0 }) => [required, under, underSquare, over, overSquare])),
    ...people.flatMap(({ wishes = [], shiftPrices = [] }) => [...wishes.map(({ price }) => price), ...shiftPrices]),
    ...contracts.flatMap(({ goals = [] }) => goals.map(({ price }) => price)),
    published?.price ?? 0,
  ].every(Number.isInteger);
}
