import type { CoverResult } from '../../core/scheduling/cover';
import type { CandidateShift } from '../../core/scheduling/shifts';

/** A candidate with people on it. */
export interface PeopleOnShift {
  readonly shift: CandidateShift;
  readonly people: number;
  /** Minutes after the start at which the meal or the gap begins, and how long it is. */
  readonly away: { readonly after: number; readonly minutes: number } | null;
}

/** The shifts of a plan by day and start. */
export function peopleOnShifts({ shifts, counts }: Pick<CoverResult, 'shifts' | 'counts'>): PeopleOnShift[] {
  return shifts.map((shift, candidate) => ({ shift, people: counts[candidate]!, away: awayOf(shift) })).filter(({ people }) => people > 0)
    .sort(({ shift: a }, { shift: b }) => a.day - b.day || a.start - b.start || a.row - b.row || a.length - b.length);
}

function awayOf({ pieces }: CandidateShift): PeopleOnShift['away'] {
  const [first, second] = pieces;
  return first && second ? { after: first[1] - first[0], minutes: second[0] - first[1] } : null;
}
