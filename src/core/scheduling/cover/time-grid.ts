import { fault, isFault, type Outcome } from '../../fault';
import type { CandidateShift, Piece } from '../shifts/candidate-shifts';
import { greatestCommonDivisor } from './cost-unit';

const MINUTES_PER_DAY = 1440;
const SHORTEST_STEP = 5;

/** People needed, interval by interval through whole days from midnight on. */
export interface Requirement {
  readonly intervalMinutes: number;
  readonly people: readonly number[];
}

/** The plan's time, cut into steps so short that every shift begins and ends between two. */
export interface TimeGrid {
  readonly stepMinutes: number;
  readonly days: number;
  /** People needed, by step. */
  readonly need: Float64Array;
}

/** @returns `not-positive`, `interval-in-seconds`, `below`, `no-data`, `wrong-shape` where the days are not whole; `not-whole` for a shift off the five minutes. */
export function timeGrid({ intervalMinutes, people }: Requirement, shifts: readonly CandidateShift[]): Outcome<TimeGrid> {
  if (!(intervalMinutes > 0)) return fault('not-positive', 'interval');
  if (intervalMinutes > MINUTES_PER_DAY) return fault('interval-in-seconds', 'interval', { limit: MINUTES_PER_DAY });
  const days = daysOf({ intervalMinutes, people });
  if (isFault(days)) return days;
  const unusable = people.findIndex((needed) => !(needed >= 0 && needed < Infinity));
  if (unusable >= 0) return fault('below', 'required', { given: people[unusable]!, limit: 0, row: unusable + 1 });
  const edges = new Set(shifts.flatMap(({ pieces }) => pieces.flat()));
  const off = shifts.find(({ pieces }) => pieces.flat().some((minute) => minute % SHORTEST_STEP !== 0));
  if (off) return fault('not-whole', 'start', { row: off.row + 1, limit: SHORTEST_STEP });
  const stepMinutes = [...edges].reduce(greatestCommonDivisor, intervalMinutes);
  const perInterval = intervalMinutes / stepMinutes;
  const need = Float64Array.from({ length: people.length * perInterval }, (_, step) => people[Math.floor(step / perInterval)]!);
  return { stepMinutes, days, need };
}

/** The whole days of a requirement. */
export function daysOf({ intervalMinutes, people }: Requirement): Outcome {
  if (people.length === 0) return fault('no-data', 'required');
  const days = (people.length * intervalMinutes) / MINUTES_PER_DAY;
  return Number.isInteger(days) && Number.isInteger(intervalMinutes) ? days : fault('wrong-shape', 'required', { rows: people.length });
}

/** The steps of a shift's work. Where the plan does not go round, what lies past its end is not seen. */
export function stepsOf(pieces: readonly Piece[], { stepMinutes, need }: Pick<TimeGrid, 'stepMinutes' | 'need'>, goesRound: boolean): number[] {
  const steps: number[] = [];
  for (const [from, to] of pieces) {
    for (let step = from / stepMinutes; step < to / stepMinutes; step += 1) {
      if (step < need.length) steps.push(step);
      else if (goesRound) steps.push(step % need.length);
    }
  }
  return steps;
}
