import type { Entry } from '../../../../parts';

const WHOLE = 100;

export function pointsSaid(points: readonly Entry[]): number {
  return points.reduce((sum: number, amount) => sum + (amount ?? 0), 0);
}

/**
 * What is left of 100 goes to the blank ones in equal whole parts, the earlier taking what does not divide; where none is
 * blank, to all in proportion to what they have. Null where nothing is left, or more than 100 has been given away.
 */
export function restSharedOut(points: readonly Entry[]): readonly Entry[] | null {
  const rest = WHOLE - pointsSaid(points);
  const blank = points.filter((amount) => amount === undefined).length;
  if (points.includes(null) || (rest < 0 && blank > 0) || Math.abs(rest) < 1e-9) return null;
  if (blank > 0) return amongBlank(points, rest, blank);
  const total = pointsSaid(points);
  return total > 0 ? inProportion(points.map((amount) => amount ?? 0), total) : amongBlank(points.map(() => undefined), rest, points.length);
}

function amongBlank(points: readonly Entry[], rest: number, blank: number): readonly Entry[] {
  const whole = Math.floor(rest / blank);
  let more = rest - whole * blank;
  return points.map((amount) => {
    if (amount !== undefined) return amount;
    const extra = Math.min(1, more);
    more -= extra;
    return whole + extra;
  });
}

/** Whole points by the largest remainders, so that they make exactly 100. */
function inProportion(points: readonly number[], total: number): readonly Entry[] {
  const exact = points.map((amount) => (amount / total) * WHOLE);
  const floors = exact.map(Math.floor);
  const short = WHOLE - floors.reduce((sum, amount) => sum + amount, 0);
  const next = exact.map((amount, index) => ({ index, part: amount - floors[index]! })).sort((a, b) => b.part - a.part || a.index - b.index).slice(0, Math.round(short));
  return floors.map((amount, index) => amount + (next.some((each) => each.index === index) ? 1 : 0));
}
