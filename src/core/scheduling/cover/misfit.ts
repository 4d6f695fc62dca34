/** What an hour of one person costs beyond a share of the requirement: the further off, the dearer. */
export interface MisfitTier {
  /** From this share of the requirement on; the first is 0. */
  readonly beyond: number;
  readonly perHour: number;
}

/** Rates rise from tier to tier, so that a shortage is spread and not dumped into one interval. */
export interface MisfitRates {
  readonly under: readonly MisfitTier[];
  readonly over: readonly MisfitTier[];
  /** Most people who can work at once: what the room holds. */
  readonly seats?: number;
  /** What an hour beyond the seats costs. */
  readonly perHourStanding?: number;
}

/**
 * A convex cost for each step, as its slopes: slopes[step · width + people] is what one person more costs where so many are
 * there already, and the last of a step holds for all beyond. Only whole people work, so the cost is that of whole people.
 */
export interface MisfitSlopes {
  readonly width: number;
  readonly slopes: Float64Array;
  /** Cost of nobody at all, over all steps. */
  readonly ofNobody: number;
}

/** @param hours of one step @param need people by step, in fractions if wished */
export function misfitSlopes(need: ArrayLike<number>, hours: number, rates: MisfitRates): MisfitSlopes {
  const width = Math.ceil(furthestChange(need, rates)) + 2;
  const slopes = new Float64Array(need.length * width);
  let ofNobody = 0;
  for (let step = 0; step < need.length; step += 1) {
    let before = hours * misfitPerHour(need[step]!, 0, rates);
    ofNobody += before;
    for (let people = 0; people < width; people += 1) {
      const cost = hours * misfitPerHour(need[step]!, people + 1, rates);
      slopes[step * width + people] = cost - before;
      before = cost;
    }
  }
  return { width, slopes, ofNobody };
}

/** What it costs for an hour to have so many people where so many are needed. */
export function misfitPerHour(need: number, people: number, { under, over, seats = Infinity, perHourStanding = 0 }: MisfitRates): number {
  const off = people - need;
  return tiered(off < 0 ? under : over, Math.abs(off), need) + perHourStanding * Math.max(0, people - seats);
}

function tiered(tiers: readonly MisfitTier[], off: number, need: number): number {
  let cost = 0;
  for (let tier = 0; tier < tiers.length; tier += 1) {
    const from = tiers[tier]!.beyond * need;
    if (off <= from) break;
    const to = tier + 1 < tiers.length ? tiers[tier + 1]!.beyond * need : Infinity;
    cost += tiers[tier]!.perHour * (Math.min(off, to) - from);
  }
  return cost;
}

/** The number of people from which one more always costs the same. */
function furthestChange(need: ArrayLike<number>, { over, seats = 0 }: MisfitRates): number {
  const last = 1 + (over.at(-1)?.beyond ?? 0);
  let furthest = seats;
  for (let step = 0; step < need.length; step += 1) furthest = Math.max(furthest, need[step]! * last);
  return furthest;
}
