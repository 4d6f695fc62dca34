import type { CoverResult } from '../../../core/scheduling';

/** A plan in the numbers that are compared. Hours of people at work, meals left out. */
export interface PlanFigures {
  /** One for each shift of a person: who works five days is counted five times. */
  readonly people: number;
  readonly wages: number;
  readonly required: number;
  readonly under: number;
  readonly over: number;
  /** Hours short beyond those once short breaks are taken. */
  readonly breaksUnder: number;
}

export function figuresOf({ shifts, counts, people, atWork }: CoverResult, required: readonly number[], intervalMinutes: number): PlanFigures {
  const hours = intervalMinutes / 60;
  const total = (of: readonly number[], off: (there: number, needed: number) => number) => required.reduce((sum, needed, interval) => sum + Math.max(0, off(of[interval] ?? 0, needed)) * hours, 0);
  const under = total(people, (there, needed) => needed - there);
  return {
    people: counts.reduce((sum, count) => sum + count, 0),
    wages: shifts.reduce((sum, { cost }, candidate) => sum + cost * (counts[candidate] ?? 0), 0),
    required: required.reduce((sum, needed) => sum + needed * hours, 0), under, over: total(people, (there, needed) => there - needed),
    breaksUnder: total(atWork, (there, needed) => needed - there) - under,
  };
}
