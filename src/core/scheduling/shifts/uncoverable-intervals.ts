import type { CandidateShift } from './candidate-shifts';

/** Intervals in which people are needed and no shift of the table is at work, however many people there are. */
export function uncoverableIntervals(people: readonly number[], intervalMinutes: number, shifts: readonly CandidateShift[], goesRound: boolean): number[] {
  const at = new Uint8Array(people.length);
  for (const { pieces } of shifts) {
    for (const [from, to] of pieces) {
      for (let interval = Math.floor(from / intervalMinutes); interval * intervalMinutes < to; interval += 1) {
        if (interval < people.length) at[interval] = 1;
        else if (goesRound) at[interval % people.length] = 1;
      }
    }
  }
  return people.flatMap((needed, interval) => (needed > 0 && at[interval] === 0 ? [interval] : []));
}
