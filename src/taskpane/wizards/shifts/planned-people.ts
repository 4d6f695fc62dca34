import { isFault } from '../../../core/fault';
import { candidateShifts, type CandidateShift, type CoverRequest, type CoverResult, type ShiftRow } from '../../../core/scheduling';
import type { PlannedShift as OnSheet } from '../../../sheets/shifts/sheet-reading';

/** People who start a sort of shift at the same time on the same day for as long; the meal apart. */
export type PlannedShift = Pick<OnSheet, 'name' | 'day' | 'startMinute' | 'lengthMinutes' | 'away' | 'people'>;

/** Those of a result that have people. */
export function plannedPeople({ shifts, counts }: Pick<CoverResult, 'shifts' | 'counts'>, rows: readonly ShiftRow[]): PlannedShift[] {
  return shifts.flatMap((shift, candidate) => {
    const people = counts[candidate] ?? 0;
    return people > 0 ? [{ name: rows[shift.row]!.name, day: shift.day, startMinute: shift.start, lengthMinutes: shift.length, away: awayOf(shift), people }] : [];
  });
}

/** The people of a sheet as counts of candidates. Shifts that the table no longer allows are left out and counted. */
export function countsOf(planned: readonly PlannedShift[], shifts: readonly CandidateShift[], rows: readonly ShiftRow[]): { readonly counts: Int32Array; readonly lost: number } {
  const counts = new Int32Array(shifts.length);
  const known = new Map(shifts.map((shift, candidate) => [keyOf({ name: rows[shift.row]!.name, day: shift.day, startMinute: shift.start, lengthMinutes: shift.length, away: awayOf(shift) }), candidate]));
  let lost = 0;
  for (const line of planned) {
    const candidate = known.get(keyOf(line));
    if (candidate === undefined) lost += line.people;
    else counts[candidate]! += line.people;
  }
  return { counts, lost };
}

const MINUTES_PER_DAY = 1440;

/** The people of a sheet or of another search as counts of the candidates of a request; null where there can be none. */
export function countsFor(planned: readonly PlannedShift[], { rows, requirement: { people, intervalMinutes }, wagePerHour }: CoverRequest): ReturnType<typeof countsOf> | null {
  const shifts = candidateShifts(rows, (people.length * intervalMinutes) / MINUTES_PER_DAY, wagePerHour);
  return isFault(shifts) ? null : countsOf(planned, shifts, rows);
}

/** The unpaid or paid time between the two pieces of a shift. */
function awayOf({ mealAt, pieces: [first, second] }: CandidateShift): PlannedShift['away'] {
  if (!first || !second) return null;
  return { kind: mealAt === undefined ? 'gap' : 'meal', afterMinutes: first[1] - first[0], minutes: second[0] - first[1] };
}

function keyOf({ name, day, startMinute, lengthMinutes, away }: Omit<PlannedShift, 'people'>): string {
  return [name.toLowerCase(), day, startMinute, lengthMinutes, away?.afterMinutes, away?.minutes].join(' ');
}

/** How many people start a sort of shift at one time, over all days, before and after. */
export interface PeopleChange {
  readonly name: string;
  readonly startMinute: number;
  readonly before: number;
  readonly after: number;
}

/** Starts whose people changed, the largest change first. */
export function peopleChanges(before: readonly PlannedShift[], after: readonly PlannedShift[]): PeopleChange[] {
  const changes = new Map<string, { name: string; startMinute: number; before: number; after: number }>();
  const add = (shifts: readonly PlannedShift[], when: 'before' | 'after') => shifts.forEach(({ name, startMinute, people }) => {
    const key = `${name} ${startMinute}`;
    const change = changes.get(key) ?? { name, startMinute, before: 0, after: 0 };
    change[when] += people;
    changes.set(key, change);
  });
  add(before, 'before');
  add(after, 'after');
  return [...changes.values()].filter((change) => change.before !== change.after).sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

export const totalPeople = (shifts: readonly Pick<PlannedShift, 'people'>[]) => shifts.reduce((sum, { people }) => sum + people, 0);
