import type { CandidateShift, Piece } from '../shifts/candidate-shifts';
import type { ShiftRow } from '../shifts/shift-row';
import type { CoverRates } from './compile-problem';
import { greatestCommonDivisor } from './cost-unit';
import { misfitSlopes, type MisfitSlopes } from './misfit';
import type { TimeGrid } from './time-grid';

/** The short breaks of one person on a candidate: when each begins, in minutes from the first midnight of the plan. */
export interface BreakTimes {
  readonly candidate: number;
  readonly person: number;
  readonly starts: readonly number[];
}

interface BreaksAsked {
  readonly rows: readonly ShiftRow[];
  readonly rates: CoverRates;
  readonly goesRound: boolean;
}

/** How far a break may move from the middle of its part of the work, and how long after a start and before an end there is none. */
const FREEDOM_MINUTES = 60;
const SETTLED_MINUTES = 30;
const MOST_PASSES = 8;
/** Breaks do not count as shortage that must never be: an hour short here weighs like one at the dearest tier. */
const NEVER = [{ beyond: 0, perHour: 1 }, { beyond: 0.05, perHour: 2 }, { beyond: 0.1, perHour: 4 }];

/** A break to be placed: one of the starts, for so many steps. */
interface OpenBreak {
  readonly starts: readonly number[];
  readonly steps: number;
  at: number;
}

/**
 * Gives every person the short breaks of the shift where they hurt coverage least: one after the other, and then each again
 * until none can be placed better. The breaks of a shift are spread over its work, one to each equal part.
 * @returns the breaks, and people at work on each step of the break grid once they are taken.
 */
export function handOutBreaks({ rows, rates, goesRound }: BreaksAsked, shifts: readonly CandidateShift[], counts: ArrayLike<number>, grid: TimeGrid) {
  const asked = rows.flatMap(({ breaks }) => (breaks && breaks.count > 0 ? [breaks.minutes] : []));
  const stepMinutes = asked.reduce(greatestCommonDivisor, grid.stepMinutes);
  const perStep = grid.stepMinutes / stepMinutes;
  const need = Float64Array.from({ length: grid.need.length * perStep }, (_, step) => grid.need[Math.floor(step / perStep)]!);
  const slopes = misfitSlopes(need, stepMinutes / 60, { under: rates.under === 'never' ? NEVER : rates.under, over: rates.over });
  const floor = new Floor(need.length, slopes, goesRound);
  const people: { candidate: number; person: number; breaks: OpenBreak[] }[] = [];
  shifts.forEach((shift, candidate) => {
    const { breaks } = rows[shift.row]!;
    for (let person = 0; person < counts[candidate]!; person += 1) {
      for (const [from, to] of shift.pieces) floor.come(from / stepMinutes, to / stepMinutes);
      if (breaks && breaks.count > 0) people.push({ candidate, person, breaks: openBreaks(shift.pieces, breaks.count, breaks.minutes, stepMinutes) });
    }
  });
  const open = people.flatMap(({ breaks }) => breaks);
  for (const rest of open) rest.at = floor.leaveAtBest(rest);
  for (let pass = 0; pass < MOST_PASSES && betterAgain(floor, open); pass += 1) { /* until none moves */ }
  return {
    atWork: floor.people,
    breaks: people.map(({ candidate, person, breaks }): BreakTimes => ({ candidate, person, starts: breaks.map(({ at }) => at * stepMinutes) })),
  };
}

function betterAgain(floor: Floor, open: readonly OpenBreak[]): boolean {
  let moved = false;
  for (const rest of open) {
    const before = rest.at;
    floor.come(rest.at, rest.at + rest.steps);
    rest.at = floor.leaveAtBest(rest);
    if (rest.at !== before) moved = true;
  }
  return moved;
}

/** Breaks laid evenly over the work: each piece gets its share of them, each break the freedom to move about its place. */
function openBreaks(pieces: readonly Piece[], count: number, minutes: number, stepMinutes: number): OpenBreak[] {
  const steps = minutes / stepMinutes;
  const work = pieces.reduce((sum, [from, to]) => sum + to - from, 0);
  const places = Array.from({ length: count }, (_, index) => (work * (index + 0.5)) / count);
  return places.map((place) => {
    let left = place;
    const [from, to] = pieces.find(([start, end]) => (left < end - start ? true : ((left -= end - start), false))) ?? pieces.at(-1)!;
    const middle = from + left - minutes / 2;
    const settled = Math.min(SETTLED_MINUTES, Math.max(0, (to - from - minutes) / 2));
    const freedom = Math.min(FREEDOM_MINUTES, (work / count - minutes) / 2);
    const first = Math.ceil(Math.max(from + settled, middle - freedom) / stepMinutes);
    const last = Math.floor(Math.min(to - settled - minutes, middle + freedom) / stepMinutes);
    const starts = Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
    return { starts, steps, at: starts[0]! };
  });
}

/** People at work by step, who come and leave for a while. */
class Floor {
  readonly people: Int32Array;

  constructor(private readonly steps: number, private readonly misfit: MisfitSlopes, private readonly goesRound: boolean) {
    this.people = new Int32Array(steps);
  }

  come(from: number, to: number) {
    this.change(from, to, 1);
  }

  /** Takes one person off for the steps of a break where that costs least; of equal places that nearest the middle. @returns its start */
  leaveAtBest({ starts, steps }: OpenBreak): number {
    const middle = (starts.length - 1) / 2;
    let best = starts[0]!;
    let least = Infinity;
    let off = Infinity;
    starts.forEach((start, index) => {
      const cost = this.costOfLeaving(start, start + steps);
      const distance = Math.abs(index - middle);
      if (cost > least + 1e-9 || (cost > least - 1e-9 && distance >= off)) return;
      least = cost;
      best = start;
      off = distance;
    });
    this.change(best, best + steps, -1);
    return best;
  }

  private costOfLeaving(from: number, to: number): number {
    const { width, slopes } = this.misfit;
    let cost = 0;
    for (let step = from; step < to; step += 1) {
      if (step >= this.steps && !this.goesRound) break;
      const here = step % this.steps;
      cost -= slopes[here * width + Math.max(0, Math.min(this.people[here]! - 1, width - 1))]!;
    }
    return cost;
  }

  private change(from: number, to: number, people: number) {
    for (let step = from; step < to; step += 1) {
      if (step < this.steps || this.goesRound) this.people[step % this.steps]! += people;
    }
  }
}
