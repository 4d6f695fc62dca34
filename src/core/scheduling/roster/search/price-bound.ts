import { cellCost } from '../cover/cell-cost';
import type { CellPrice } from '../cover/cover';
import type { Member } from './crew';
import type { Draft } from './draft';
import { MAY_TAKE, type Terms } from './terms';

/** People whom the bound does not tell apart, wishes and absences being left out: one of them, and how many they are. */
interface Kin {
  readonly member: Member;
  readonly count: number;
}

interface Evaluation {
  readonly bound: number;
  /** How many people more the best lines send to each cell than it would pay for. */
  readonly excess: Float64Array;
}

const BISECTIONS = 24;
const STEPS = 200;
/** After so many steps without a better bound the next are shorter. */
const PATIENCE = 6;
const SHORTER = 0.7;

/**
 * A cost that no roster goes below, for rosters too large for a linear model. Cells pay people a price for coming; for any prices
 * the best that cells and lines can do apart is a bound (A. Geoffrion, “Lagrangean relaxation for integer programming”,
 * 1974). One price for all cells first, then prices of their own by subgradient steps (B. Polyak, 1969). Wishes are left
 * out, which makes the bound lower, never wrong.
 */
export function priceBound(draft: Draft, shouldStop: () => boolean): number {
  const kin = kinOf(draft);
  const cells = draft.problem.cover.flatMap((track) => track.cells).map((cell, place) => ({ ...cell, required: cell.required - draft.carried[place]! }));
  const evaluate = (prices: Float64Array) => evaluatePrices(draft, kin, cells, prices);
  let prices = bestEvenPrice(cells.length, evaluate);
  let best = -Infinity;
  let patience = PATIENCE;
  let share = 1;
  const goal = draft.cost;
  for (let step = 0; step < STEPS && !shouldStop(); step += 1) {
    const { bound, excess } = evaluate(prices);
    if (bound > best) {
      best = bound;
      patience = PATIENCE;
    } else if ((patience -= 1) === 0) {
      share *= SHORTER;
      patience = PATIENCE;
    }
    const square = excess.reduce((sum, each) => sum + each * each, 0);
    if (square === 0 || goal <= bound) break;
    const length = (share * (goal - bound)) / square;
    prices = prices.map((price, cell) => price + length * excess[cell]!);
  }
  return best;
}

function kinOf({ crew, stuck }: Draft): Kin[] {
  const groups = new Map<string, { member: Member; count: number }>();
  const tracks = [...new Set(crew.map(({ track }) => track))];
  const reaches = [...new Set(crew.map(({ reach }) => reach))];
  crew.forEach((member, person) => {
    if (stuck.has(person)) return;
    const key = [tracks.indexOf(member.track), member.start, reaches.indexOf(member.reach)].join();
    const known = groups.get(key);
    if (known) known.count += 1;
    else groups.set(key, { member: { ...member, terms: withoutTerms(member.terms) }, count: 1 });
  });
  return [...groups.values()];
}

/** Nothing but the freedom to take leave on any day: fewer limits than anybody has, and no prices. */
function withoutTerms({ leave }: Terms): Terms {
  return { shiftPrices: null, days: new Int16Array(0), about: new Int16Array(0), prices: new Float64Array(0), constant: 0, leave: new Uint8Array(leave.length).fill(MAY_TAKE) };
}

function evaluatePrices(draft: Draft, kin: readonly Kin[], cells: readonly CellPrice[], prices: Float64Array): Evaluation {
  const { tally, planner, crew, stuck } = draft;
  const excess = new Float64Array(cells.length);
  let bound = cells.reduce((sum, cell, place) => {
    const people = bestCount(cell, prices[place]!, crew.length);
    excess[place] = -people;
    return sum + cellCost(cell, people) - prices[place]! * people;
  }, 0);
  tally.sumUp(prices);
  for (const { member, count } of kin) {
    const { price, cells: line } = planner.plan(member);
    bound += count * price;
    for (const cell of tally.cellsOf(member.reach, line)) excess[cell]! += count;
  }
  for (const person of stuck) {
    bound += draft.own[person]!;
    for (const cell of tally.cellsOf(crew[person]!.reach, draft.line(person))) {
      bound += prices[cell]!;
      excess[cell]! += 1;
    }
  }
  return { bound, excess };
}

/** How many people a cell would pay for: its cost is convex, so the first rise above the price ends the search. */
function bestCount(cell: CellPrice, price: number, people: number): number {
  let low = 0;
  let high = people;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cellCost(cell, middle + 1) - cellCost(cell, middle) < price) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one price of all cells with the best bound: where it is too high, more people come than are paid for. */
function bestEvenPrice(cells: number, evaluate: (prices: Float64Array) => Evaluation): Float64Array {
  const even = (price: number) => new Float64Array(cells).fill(price);
  let low = -1;
  let high = 1;
  const tooMany = (price: number) => evaluate(even(price)).excess.reduce((sum, each) => sum + each, 0) > 0;
  while (tooMany(low) === false && low > -1e6) low *= 4;
  while (tooMany(high) && high < 1e6) high *= 4;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (tooMany(middle)) low = middle;
    else high = middle;
  }
  return even((low + high) / 2);
}
