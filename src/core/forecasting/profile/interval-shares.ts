import { weekday } from '../../history/calendar-day';
import { median } from '../../numeric/median';
import type { DayGrid } from '../day-grid';
import type { SpecialDay } from '../days/special-days';
import type { DaySerial } from '../../history/calendar-day';

/** Each interval's share of its day; the shares of a day add up to 1, or are all 0 where its weekday was never open. */
export type IntervalShares = (day: DaySerial) => Float64Array;

/** A short memory follows the season, a long one is steadier: their mean beat either alone. */
const HALF_LIVES_WEEKS = [3, 16] as const;
/** Days further back than this many half-lives no longer count. */
const MEMORY_HALF_LIVES = 6;
/** Counts this many robust standard deviations from what the day's total makes expected are drawn in to there. */
const OUTLYING = 3;
/** Ordinary days that a holiday's own profile must outweigh. */
const HOLIDAY_PRIOR_DAYS = 0.5;
/** An interval is open on a weekday if it was on this share of those days. */
const OPEN_SHARE = 0.5;

/**
 * The day's profile by weekday as known at the end of the grid: recent days count more, freak intervals are drawn in, and
 * weekdays alike lend each other strength (James and Stein's idea: the less they differ beyond chance, the more). A holiday
 * has the profile of past days of its name as far as there are any.
 */
export function intervalShares(grid: DayGrid, special: ReadonlyMap<DaySerial, SpecialDay>): IntervalShares {
  const slots = grid.minutes.length;
  if (slots === 1) return () => Float64Array.of(1);
  const ordinary = (day: number) => grid.totals[day]! > 0 && !special.get(grid.firstDay + day)?.name;
  const profiles = HALF_LIVES_WEEKS.map((halfLife) => {
    const first = Math.max(0, grid.days - Math.round(halfLife * 7 * MEMORY_HALF_LIVES));
    const days = Array.from({ length: grid.days - first }, (_, index) => first + index).filter(ordinary);
    const plain = weekdayProfiles(grid, days, halfLife);
    return pooled(weekdayProfiles(grid, days, halfLife, expectation(grid, days, plain)));
  });
  const byWeekday = Array.from({ length: 7 }, (_, index) => normalised(profiles[0]!.shares[index]!.map((share, slot) => share + profiles[1]!.shares[index]![slot]!)));
  const seen = byWeekday.filter((shares) => shares.some((share) => share > 0));
  const anyDay = normalised(Float64Array.from({ length: slots }, (_, slot) => seen.reduce((sum, shares) => sum + shares[slot]!, 0)));
  const holidays = holidayProfiles(grid, special);
  const made = new Map<string, Float64Array>();
  return (day) => {
    const index = weekday(day) - 1;
    const own = byWeekday[index]!.some((share) => share > 0) ? byWeekday[index]! : anyDay;
    const name = special.get(day)?.name;
    const holiday = name ? holidays.get(name) : undefined;
    if (!holiday) return own;
    const key = `${name} ${index}`;
    const shares = made.get(key) ?? own.map((share, slot) => (holiday.sum[slot]! + HOLIDAY_PRIOR_DAYS * share) / (holiday.days + HOLIDAY_PRIOR_DAYS));
    made.set(key, shares);
    return shares;
  };
}

interface Profiles {
  readonly shares: readonly Float64Array[];
  /** Calls behind each weekday's shares. */
  readonly calls: readonly number[];
}

/** How far a count may be from what is expected of its interval on a day of such a total. */
type Bounds = (day: number, slot: number) => { readonly expected: number; readonly limit: number };

function weekdayProfiles(grid: DayGrid, days: readonly number[], halfLifeWeeks: number, bounds?: Bounds): Profiles {
  const slots = grid.minutes.length;
  const counts = Array.from({ length: 7 }, () => new Float64Array(slots));
  const totals = Array.from({ length: 7 }, () => new Float64Array(slots));
  const calls = new Array<number>(7).fill(0);
  for (const day of days) {
    const weight = 0.5 ** ((grid.days - 1 - day) / (7 * halfLifeWeeks));
    const index = weekday(grid.firstDay + day) - 1;
    const total = weight * grid.totals[day]!;
    calls[index]! += total;
    for (let slot = 0; slot < slots; slot++) {
      let count = grid.calls[day * slots + slot]!;
      if (Number.isNaN(count)) continue;
      if (bounds) {
        const { expected, limit } = bounds(day, slot);
        count = Math.max(expected - limit, Math.min(expected + limit, count));
      }
      counts[index]![slot]! += weight * count;
      totals[index]![slot]! += total;
    }
  }
  const shares = counts.map((list, index) => normalised(list.map((count, slot) => (totals[index]![slot]! > 0 && totals[index]![slot]! >= OPEN_SHARE * calls[index]! ? count / totals[index]![slot]! : 0))));
  return { shares, calls };
}

/** A Poisson-like scale by interval: the median of |count − expected| ÷ √expected. */
function expectation(grid: DayGrid, days: readonly number[], { shares }: Profiles): Bounds {
  const slots = grid.minutes.length;
  const expected = (day: number, slot: number) => grid.totals[day]! * shares[weekday(grid.firstDay + day) - 1]![slot]!;
  const scales = Float64Array.from({ length: slots }, (_, slot) => {
    const off: number[] = [];
    for (const day of days.slice(-120)) {
      const mean = expected(day, slot);
      const count = grid.calls[day * slots + slot]!;
      if (mean > 0 && !Number.isNaN(count)) off.push(Math.abs(count - mean) / Math.sqrt(mean));
    }
    return off.length > 0 ? median(off) / 0.6745 : 0;
  });
  return (day, slot) => {
    const mean = expected(day, slot);
    return { expected: mean, limit: scales[slot]! > 0 ? OUTLYING * scales[slot]! * Math.sqrt(mean) : Infinity };
  };
}

/** Each weekday with the others, weighed by how little they differ from it beyond chance; distance is Pearson's χ². */
function pooled({ shares, calls }: Profiles): Profiles {
  const slots = shares[0]!.length;
  const mixed = shares.map((own, index) => {
    if (calls[index] === 0) return own;
    const chance = (slots - 1) / calls[index]!;
    const sum = own.slice();
    shares.forEach((other, otherIndex) => {
      if (otherIndex === index || calls[otherIndex] === 0) return;
      let distance = 0;
      for (let slot = 0; slot < slots; slot++) {
        const mean = (own[slot]! + other[slot]!) / 2;
        if (mean > 0) distance += (own[slot]! - other[slot]!) ** 2 / mean;
      }
      const beyond = Math.max(0, distance - (slots - 1) * (1 / calls[index]! + 1 / calls[otherIndex]!));
      const weight = chance / (chance + beyond);
      for (let slot = 0; slot < slots; slot++) if (own[slot]! > 0 || weight > 0.5) sum[slot]! += weight * other[slot]!;
    });
    return normalised(sum);
  });
  return { shares: mixed, calls };
}

function holidayProfiles(grid: DayGrid, special: ReadonlyMap<DaySerial, SpecialDay>): ReadonlyMap<string, { readonly days: number; readonly sum: Float64Array }> {
  const slots = grid.minutes.length;
  const profiles = new Map<string, { days: number; sum: Float64Array }>();
  for (const [serial, { name }] of special) {
    const day = serial - grid.firstDay;
    if (name === null || !(grid.totals[day]! > 0)) continue;
    const profile = profiles.get(name) ?? { days: 0, sum: new Float64Array(slots) };
    const counts = grid.calls.subarray(day * slots, (day + 1) * slots).map((count) => (Number.isNaN(count) ? 0 : count));
    normalised(counts).forEach((share, slot) => (profile.sum[slot]! += share));
    profile.days += 1;
    profiles.set(name, profile);
  }
  return profiles;
}

function normalised(values: Float64Array): Float64Array {
  const total = values.reduce((a, b) => a + b, 0);
  return total > 0 ? values.map((value) => value / total) : values;
}
