import { median } from '../../numeric/median';

/** Where so many calls were to be expected none at all is an outage: with Poisson calls, by chance once in half a billion. */
const NEVER_NONE = 20;
/** Same weekdays before and after that tell what was to be expected. */
const TIMES = 5;

/**
 * Days without a call where calls were to be expected, one by one or for months: nothing is known of what would have come.
 * Zeros before a queue began, and those after it ended, are looked at from the one side that there is.
 * @param totals by day; NaN where not known
 * @param dispersion variance of a day's calls over their mean
 */
export function outages(totals: Float64Array, dispersion: number): readonly number[] {
  const found: number[] = [];
  for (let first = 0; first < 7; first++) {
    const days: number[] = [];
    for (let day = first; day < totals.length; day += 7) if (!Number.isNaN(totals[day]!)) days.push(day);
    for (let from = 0; from < days.length; from++) {
      if (totals[days[from]!] !== 0) continue;
      let until = from;
      while (until < days.length && totals[days[until]!] === 0) until += 1;
      const usual = [days.slice(Math.max(0, from - TIMES), from), days.slice(until, until + TIMES)].filter((side) => side.length > 0).map((side) => median(side.map((day) => totals[day]!)));
      if (usual.length > 0 && (until - from) * Math.min(...usual) >= NEVER_NONE * dispersion) found.push(...days.slice(from, until));
      from = until;
    }
  }
  return found;
}
