import type { ShiftType } from '../problem';
import type { CellPrice, CoverTrack, Span } from './cover';

/** Minutes away from work, from the start of the shift. */
export interface Pause {
  readonly afterMinutes: number;
  readonly minutes: number;
}

export interface IntervalDemand {
  readonly skill?: string;
  readonly intervalMinutes: number;
  /** For each day, an agents figure for each interval. */
  readonly required: readonly (readonly number[])[];
  /** Everything about a cell but its requirement. */
  readonly price: Omit<CellPrice, 'required'>;
}

/** Demand for each interval of the day: a shift fills the intervals that it works from beginning to end. */
export function coverByInterval(demand: IntervalDemand, shifts: readonly ShiftType[], pauses: readonly (readonly Pause[])[] = []): CoverTrack {
  const { intervalMinutes, required, price, skill } = demand;
  return {
    ...(skill !== undefined && { skill }),
    cellsPerDay: required[0]?.length ?? 0,
    spans: shifts.map((shift, index) => workedSpans(shift, pauses[index] ?? [], intervalMinutes)),
    cells: required.flatMap((day) => day.map((agents) => ({ ...price, required: agents }))),
  };
}

function workedSpans({ startMinute, lengthMinutes }: ShiftType, pauses: readonly Pause[], intervalMinutes: number): Span[] {
  const ends = [...pauses].sort((a, b) => a.afterMinutes - b.afterMinutes);
  const stretches = [...ends, { afterMinutes: lengthMinutes, minutes: 0 }];
  const spans: Span[] = [];
  let from = 0;
  for (const { afterMinutes, minutes } of stretches) {
    const first = Math.ceil((startMinute + from) / intervalMinutes);
    const beyond = Math.floor((startMinute + afterMinutes) / intervalMinutes);
    if (beyond > first) spans.push([first, beyond]);
    from = afterMinutes + minutes;
  }
  return spans;
}
