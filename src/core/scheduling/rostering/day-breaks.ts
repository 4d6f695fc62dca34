import { waveRates, type CandidateShift, type Piece, type ShiftRow } from '../shifts';
import { handOutBreaks } from '../cover/hand-out-breaks';
import { greatestCommonDivisor } from '../cover/cost-unit';
import type { RosterRequest, RosterShift } from './request';

/** When somebody who is at work on a day is away from it. Minutes from the midnight of that day: a night that began the day before has minutes below zero. */
export interface DayBreaks {
  /** Place among the people. */
  readonly person: number;
  /** Place among the shifts. */
  readonly shift: number;
  /** The day that the shift belongs to: the one asked for, or the one before. */
  readonly day: number;
  readonly from: number;
  readonly until: number;
  readonly away: { readonly kind: 'meal' | 'gap'; readonly from: number; readonly until: number } | null;
  readonly breaks: readonly { readonly from: number; readonly until: number }[];
}

const MINUTES_PER_DAY = 1440;

/**
 * The meals and short breaks of everybody at work on a day, the breaks where they hurt coverage least. They are handed out over
 * the whole roster, so that a night's breaks are the same whether one looks at its evening or at its morning.
 * @param cells codes, a line a person; what is no code is a day off
 */
export function dayBreaks(asked: Pick<RosterRequest, 'shifts' | 'days' | 'required' | 'intervalMinutes'>, cells: readonly (readonly string[])[], day: number): DayBreaks[] {
  const { shifts, days } = asked;
  const onShift = peopleByCandidate(asked, cells);
  const { breaks } = handOutBreaks(
    { rows: shifts.map(shiftRow), rates: waveRates(1), goesRound: false },
    onShift.map((_, candidate) => candidateShift(shifts[candidate % shifts.length]!, candidate % shifts.length, Math.floor(candidate / shifts.length))),
    onShift.map((people) => people.length), grid(asked),
  );
  const starts = new Map(breaks.map((one) => [`${one.candidate} ${one.person}`, one.starts]));
  return [day - 1, day].filter((own) => own >= 0 && own < days).flatMap((own) => shifts.flatMap((shift, place) => {
    const candidate = own * shifts.length + place;
    const offset = (own - day) * MINUTES_PER_DAY;
    const from = offset + shift.startMinute;
    const until = from + shift.lengthMinutes;
    if (until <= 0) return [];
    return onShift[candidate]!.map((person, index): DayBreaks => ({
      person, shift: place, day: own, from, until,
      away: shift.away && { kind: shift.away.kind, from: from + shift.away.afterMinutes, until: from + shift.away.afterMinutes + shift.away.minutes },
      breaks: (starts.get(`${candidate} ${index}`) ?? []).map((start) => {
        const begins = start - day * MINUTES_PER_DAY;
        return { from: begins, until: begins + (shift.breaks?.minutes ?? 0) };
      }),
    }));
  })).sort((a, b) => a.from - b.from || a.until - b.until || a.person - b.person);
}

/** Places of the people on each shift of each day: candidate `day · shifts + shift`. */
function peopleByCandidate({ shifts, days }: Pick<RosterRequest, 'shifts' | 'days'>, cells: readonly (readonly string[])[]): number[][] {
  const places = new Map(shifts.map(({ code }, place) => [code, place]));
  const people: number[][] = Array.from({ length: days * shifts.length }, () => []);
  cells.forEach((line, person) => line.slice(0, days).forEach((code, day) => {
    const place = places.get(code);
    if (place !== undefined) people[day * shifts.length + place]!.push(person);
  }));
  return people;
}

/** Only its breaks are asked for: the rest of a row says which shifts there might be, and these are known. */
function shiftRow({ name, startMinute, lengthMinutes, breaks }: RosterShift): ShiftRow {
  return { name, earliestStart: startMinute, latestStart: startMinute, startStep: MINUTES_PER_DAY, lengths: [lengthMinutes], ...(breaks && { breaks }) };
}

function candidateShift({ startMinute, lengthMinutes, paidMinutes, away }: RosterShift, row: number, day: number): CandidateShift {
  const start = day * MINUTES_PER_DAY + startMinute;
  const pieces: Piece[] = away
    ? [[start, start + away.afterMinutes], [start + away.afterMinutes + away.minutes, start + lengthMinutes]] : [[start, start + lengthMinutes]];
  return { row, day, start: startMinute, length: lengthMinutes, pieces, paidHours: paidMinutes / 60, cost: 0 };
}

/** Steps so short that every shift begins and ends between two. */
function grid({ shifts, required, intervalMinutes, days }: Pick<RosterRequest, 'shifts' | 'required' | 'intervalMinutes' | 'days'>) {
  const edges = shifts.flatMap(({ startMinute, lengthMinutes, away }) => [startMinute, lengthMinutes, ...(away ? [away.afterMinutes, away.minutes] : [])]);
  const stepMinutes = edges.reduce(greatestCommonDivisor, intervalMinutes);
  const perInterval = intervalMinutes / stepMinutes;
  const perDay = MINUTES_PER_DAY / stepMinutes;
  const need = Float64Array.from({ length: days * perDay }, (_, step) => required[Math.floor(step / perDay)]?.[Math.floor((step % perDay) / perInterval)] ?? 0);
  return { stepMinutes, days, need };
}
