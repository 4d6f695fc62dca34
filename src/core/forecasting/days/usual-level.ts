import { median } from '../../numeric/median';

/** Weeks to either side that a day is held against, and how far to look where most of those are missing. */
const WEEKS = 5;
const FURTHEST_WEEKS = 10;

/** What each day would usually have had: the median of the same weekday in the weeks around it, itself left out; NaN without two such days. */
export function usualLevels(levels: Float64Array, ordinary: Uint8Array): Float64Array {
  return levels.map((_, day) => {
    const around: number[] = [];
    for (let week = 1; week <= WEEKS || (week <= FURTHEST_WEEKS && around.length < 4); week++) {
      for (const other of [day - 7 * week, day + 7 * week]) {
        if (ordinary[other]) around.push(levels[other]!);
      }
    }
    return around.length >= 2 ? median(around) : NaN;
  });
}
