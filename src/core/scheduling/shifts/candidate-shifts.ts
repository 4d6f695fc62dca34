import { fault, type Fault, type Outcome } from '../../fault';
import type { ShiftRow } from './shift-row';

/** One way to work a row of the shift table on one day. */
export interface CandidateShift {
  /** Its place in the shift table. */
  readonly row: number;
  /** The day it starts on, from 0. */
  readonly day: number;
  /** Minutes after that day's midnight, and minutes from there to the end. */
  readonly start: number;
  readonly length: number;
  /** Minutes at work, from and to, counted from the first midnight of the plan; a night runs past the last. */
  readonly pieces: readonly Piece[];
  /** Minutes after the start at which the meal begins. */
  readonly mealAt?: number;
  readonly paidHours: number;
  readonly cost: number;
}

export type Piece = readonly [from: number, to: number];

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_HOUR = 60;
/** More than this many are no shift table but a slip of the pen: a start each minute, say. */
const MOST_CANDIDATES = 60_000;

/**
 * Every shift that a table allows in a plan of so many days.
 * @returns `no-data`, `below`, `above`, `not-positive` with the table's row (from 1) and the argument's name; `too-large`.
 */
export function candidateShifts(rows: readonly ShiftRow[], days: number, wagePerHour: number): Outcome<readonly CandidateShift[]> {
  if (rows.length === 0) return fault('no-data', 'shifts');
  const bad = rows.map(refuse).find((problem) => problem !== undefined);
  if (bad) return bad;
  const candidates: CandidateShift[] = [];
  for (let day = 0; day < days; day += 1) {
    for (const [index, row] of rows.entries()) {
      if (row.days && !row.days.includes(day)) continue;
      for (const start of stepsThrough(row.earliestStart, row.latestStart, row.startStep)) {
        for (const length of row.lengths) candidates.push(...waysToWork(row, length).map((way) => placed(row, index, day, start, way, wagePerHour)));
        if (candidates.length > MOST_CANDIDATES) return fault('too-large', 'shifts', { limit: MOST_CANDIDATES, row: index + 1 });
      }
    }
  }
  return candidates;
}

/** Pieces of work after the start of a shift. */
interface Way {
  readonly pieces: readonly Piece[];
  readonly mealAt?: number;
  readonly unpaidMinutes: number;
}

function waysToWork({ meal, split }: ShiftRow, length: number): Way[] {
  if (split) {
    return split.firstPieces.filter((first) => first < length).flatMap((first) => split.gaps.map((gap): Way => (
      { pieces: [[0, first], [first + gap, length + gap]], unpaidMinutes: gap })));
  }
  if (!meal) return [{ pieces: [[0, length]], unpaidMinutes: 0 }];
  return stepsThrough(meal.from, meal.to, meal.step).filter((at) => at > 0 && at + meal.minutes < length).map((at) => (
    { pieces: [[0, at], [at + meal.minutes, length]], mealAt: at, unpaidMinutes: meal.paid ? 0 : meal.minutes }));
}

function placed(row: ShiftRow, index: number, day: number, start: number, { pieces, mealAt, unpaidMinutes }: Way, wagePerHour: number): CandidateShift {
  const midnight = day * MINUTES_PER_DAY;
  const length = pieces.at(-1)![1];
  const paidHours = row.paidHours ?? (length - unpaidMinutes) / MINUTES_PER_HOUR;
  return {
    row: index, day, start, length, paidHours, cost: row.cost ?? paidHours * wagePerHour,
    pieces: pieces.map(([from, to]) => [midnight + start + from, midnight + start + to]),
    ...(mealAt !== undefined && { mealAt }),
  };
}

function stepsThrough(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function refuse(row: ShiftRow, index: number): Fault | undefined {
  const at = { row: index + 1 };
  const { earliestStart, latestStart, startStep, lengths, meal, breaks, split, fewest = 0, most = Infinity, cost = 0, paidHours = 0 } = row;
  if (!(earliestStart >= 0 && earliestStart < MINUTES_PER_DAY)) return fault(earliestStart >= MINUTES_PER_DAY ? 'above' : 'below', 'earliest_start', { ...at, limit: earliestStart >= 0 ? MINUTES_PER_DAY : 0 });
  if (!(latestStart >= earliestStart)) return fault('below', 'latest_start', { ...at, limit: earliestStart });
  if (latestStart >= MINUTES_PER_DAY) return fault('above', 'latest_start', { ...at, limit: MINUTES_PER_DAY });
  if (!(startStep > 0)) return fault('not-positive', 'start_step', at);
  if (lengths.length === 0) return fault('no-data', 'length', at);
  if (!lengths.every((length) => length > 0)) return fault('not-positive', 'length', at);
  if (!lengths.every((length) => length + Math.max(0, ...(split?.gaps ?? [])) <= MINUTES_PER_DAY)) return fault('above', 'length', { ...at, limit: MINUTES_PER_DAY });
  if (meal && !(meal.minutes > 0 && meal.step > 0)) return fault('not-positive', meal.minutes > 0 ? 'meal_step' : 'meal_minutes', at);
  if (meal && !(meal.to >= meal.from)) return fault('below', 'latest_meal', { ...at, limit: meal.from });
  if (breaks && !(breaks.count >= 0 && Number.isInteger(breaks.count))) return fault('not-whole', 'breaks', at);
  if (breaks && breaks.count > 0 && !(breaks.minutes > 0)) return fault('not-positive', 'break_minutes', at);
  if (split && !split.gaps.every((gap) => gap > 0)) return fault('not-positive', 'gap', at);
  if (!(cost >= 0)) return fault('below', 'cost', { ...at, limit: 0 });
  if (!(paidHours >= 0)) return fault('below', 'paid_hours', { ...at, limit: 0 });
  if (!(most >= fewest)) return fault('below', 'most', { ...at, limit: fewest });
  if (!(fewest >= 0)) return fault('below', 'fewest', { ...at, limit: 0 });
  if (!lengths.some((length) => waysToWork(row, length).length > 0)) return fault('unattainable', split ? 'first_piece' : 'meal', at);
  return undefined;
}
