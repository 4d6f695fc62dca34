import type { CoverProblem } from './problem';

const FINEST = 1e-4;
const MOST_UNITS = 1e13;

/**
 * The unit that every cost of a problem is a whole multiple of, so that every plan's cost is one too; 0 where there is none.
 * A bound may then be raised to the next multiple.
 */
export function costUnit({ costs, misfit, kinds, limits = [] }: CoverProblem): number {
  // A limit on a share of people may be passed by any fraction.
  if (limits.some(({ weights, least, most }) => ![...weights, least, most].every((value) => Number.isInteger(value) || !isFinite(value)))) return 0;
  let unit = 0;
  for (const list of [costs, misfit.slopes, kinds?.costs ?? [], limits.map(({ penalty }) => penalty), [misfit.ofNobody]]) {
    for (const cost of list) {
      const units = Math.round(Math.abs(cost) / FINEST);
      if (Math.abs(units * FINEST - Math.abs(cost)) > 1e-9 * Math.max(1, Math.abs(cost)) || units > MOST_UNITS) return 0;
      unit = greatestCommonDivisor(unit, units);
      if (unit === 1) return FINEST;
    }
  }
  return unit * FINEST;
}

export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The least multiple of the unit that is not below the bound, rounding of the bound forgiven. */
export function raisedToUnit(bound: number, unit: number): number {
  if (unit === 0 || !isFinite(bound)) return bound;
  // A multiple is told to the millionth, as a plan's cost is.
  return Math.round(Math.ceil(bound / unit - 1e-6) * unit * 1e6) / 1e6;
}
