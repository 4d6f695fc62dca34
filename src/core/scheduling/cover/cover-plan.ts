import { isFault, type Outcome } from '../../fault';
import { candidateShifts, type CandidateShift } from '../shifts/candidate-shifts';
import type { ShiftRow } from '../shifts/shift-row';
import { compileProblem, type CoverRates, type LimitWish } from './compile-problem';
import { handOutBreaks, type BreakTimes } from './hand-out-breaks';
import { planCost, peopleBySteps } from './plan-cost';
import type { CoverProblem } from './problem';
import { shortages, type BrokenLimit, brokenLimits, type Shortage } from './shortages';
import { daysOf, stepsOf, timeGrid, type Requirement, type TimeGrid } from './time-grid';

/** What a planner asks: shifts from the table for these requirements. Plain data, for it goes to a worker. */
export interface CoverRequest {
  readonly requirement: Requirement;
  readonly rows: readonly ShiftRow[];
  readonly rates: CoverRates;
  readonly wagePerHour: number;
  /** Whether a night shift of the last day covers the beginning of the first. */
  readonly goesRound: boolean;
  /** Most part-timers among all people, 0–1. */
  readonly partTimeShare?: number;
  /** Most people a day. */
  readonly mostPeople?: number;
}

/** A request in the numbers that the search works on. */
export interface CoverCase {
  readonly request: CoverRequest;
  readonly shifts: readonly CandidateShift[];
  readonly grid: TimeGrid;
  readonly problem: CoverProblem;
}

export interface CoverResult {
  /** Every candidate, and people on each. */
  readonly shifts: readonly CandidateShift[];
  readonly counts: readonly number[];
  readonly stepMinutes: number;
  /** People at work by interval of the requirement, a mean where somebody comes or goes within it: before and after short breaks. */
  readonly people: readonly number[];
  readonly atWork: readonly number[];
  readonly breaks: readonly BreakTimes[];
  readonly paidHours: number;
  readonly cost: number;
  /** No plan costs less. */
  readonly bound: number;
  /** How far the cost may be from the best possible, a share of the bound; 0 is proved best, null where nothing is known. */
  readonly gap: number | null;
  readonly shortages: readonly Shortage[];
  readonly brokenLimits: readonly BrokenLimit[];
}

/** @returns what is wrong with the requirement or with the shift table. */
export function coverCase(request: CoverRequest): Outcome<CoverCase> {
  const { requirement, rows, rates, wagePerHour, goesRound } = request;
  const days = daysOf(requirement);
  if (isFault(days)) return days;
  const shifts = candidateShifts(rows, days, wagePerHour);
  if (isFault(shifts)) return shifts;
  const grid = timeGrid(requirement, shifts);
  if (isFault(grid)) return grid;
  const kinds = kindsOf(shifts);
  const candidates = shifts.map((shift, index) => ({ covered: stepsOf(shift.pieces, grid, goesRound), cost: shift.cost, kind: kinds[index]! }));
  return { request, shifts, grid, problem: compileProblem(grid.need, grid.stepMinutes / 60, candidates, rates, limitsOf(request, shifts, days)) };
}

/** What the counts come to. @param counts people on each candidate of the case */
export function coverResult({ request, shifts, grid, problem }: CoverCase, counts: Int32Array, bound: number): CoverResult {
  const people = peopleBySteps(problem, counts);
  const { breaks, atWork } = handOutBreaks(request, shifts, counts, grid);
  const { total } = planCost(problem, counts);
  const intervals = request.requirement.people.length;
  return {
    shifts, counts: Array.from(counts), stepMinutes: grid.stepMinutes,
    people: meanByInterval(people, intervals), atWork: meanByInterval(atWork, intervals), breaks,
    paidHours: shifts.reduce((sum, { paidHours }, candidate) => sum + paidHours * counts[candidate]!, 0),
    cost: total, bound, gap: gapOf(total, bound),
    shortages: shortages(problem, counts, grid, request.requirement.intervalMinutes, request.rates.seats),
    brokenLimits: brokenLimits(problem, counts),
  };
}

/** How far a cost may be from the best possible, as a share of the bound; null where the bound says nothing. */
export function gapOf(cost: number, bound: number): number | null {
  if (!isFinite(bound)) return null;
  const above = Math.max(0, cost - bound);
  if (above <= 1e-9 * Math.abs(bound)) return 0;
  return bound > 0 ? above / bound : null;
}

/** Candidates of one row that start and end at the same time of day are one kind of shift, wherever the meal is. */
function kindsOf(shifts: readonly CandidateShift[]): number[] {
  const seen = new Map<string, number>();
  return shifts.map(({ row, start, length }) => {
    const name = `${row} ${start} ${length}`;
    if (!seen.has(name)) seen.set(name, seen.size);
    return seen.get(name)!;
  });
}

function limitsOf({ rows, partTimeShare, mostPeople }: CoverRequest, shifts: readonly CandidateShift[], days: number): LimitWish[] {
  const limits: LimitWish[] = [];
  const among = (isAmong: (shift: CandidateShift) => boolean) => Int32Array.from(shifts.keys()).filter((candidate) => isAmong(shifts[candidate]!));
  const add = (name: string, candidates: Int32Array, bounds: { least?: number; most?: number }, weight: (shift: CandidateShift) => number = () => 1) => limits.push({
    name, candidates, weights: Float64Array.from(candidates, (candidate) => weight(shifts[candidate]!)), least: bounds.least ?? -Infinity, most: bounds.most ?? Infinity,
  });
  for (let day = 0; day < days; day += 1) {
    rows.forEach(({ name, fewest, most }, row) => {
      if (fewest || most !== undefined) add(name, among((shift) => shift.row === row && shift.day === day), { least: fewest, most });
    });
    if (mostPeople !== undefined) add('people', among((shift) => shift.day === day), { most: mostPeople });
  }
  if (partTimeShare !== undefined) add('part-time', among(() => true), { most: 0 }, ({ row }) => (rows[row]!.partTime ? 1 : 0) - partTimeShare);
  return limits;
}

function meanByInterval(people: ArrayLike<number>, intervals: number): number[] {
  const perInterval = people.length / intervals;
  return Array.from({ length: intervals }, (_, interval) => {
    let sum = 0;
    for (let step = 0; step < perInterval; step += 1) sum += people[interval * perInterval + step]!;
    return sum / perInterval;
  });
}
