import { weekday } from '../../history/calendar-day';
import { median } from '../../numeric/median';
import type { DayGrid } from '../day-grid';
import type { SpecialDay } from '../days/special-days';
import type { DaySerial } from '../../history/calendar-day';

/** Each interval's share of its day; the shares of a day add up to 1, or are all 0 where its weekday was never open. */
export type IntervalShares = (day: DaySerial) => Float64Array;

/** A short memory follows the season, a long one is steadier: their mean beat either alone. */
const HALF_LIVES_WEEKS = [3, 16] as const;
const FURTHEST_DAYS = 700;
/** A weekday's typical shape, by which freaks are known, is that of so many days. */
const TYPICAL_DAYS = 12;
/** A day is a freak if so many times as much of it lies elsewhere as on other days. */
const FREAK_DAY = 4;
const SCALE_DAYS = 120;
/** How much of the spread about the shape is taken for chance when weekdays are told apart. */
const POOLING = 0.5;
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
  const { days, bounds, dispersion } = usualDays(grid, special);
  const profiles = HALF_LIVES_WEEKS.map((halfLife) => pooled(weekdayProfiles(grid, days, halfLife, bounds), dispersion));
  const byWeekday = Array.from({ length: 7 }, (_, index) => normalised(profiles[0]![index]!.map((share, slot) => share + profiles[1]![index]![slot]!)));
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

/** What is expected of an interval of a day with that total, and how far a count may be from it. */
type Bounds = (day: number, slot: number) => { readonly expected: number; readonly limit: number };

interface UsualDays {
  readonly days: readonly number[];
  readonly bounds: Bounds;
  /** Variance of counts over their mean. */
  readonly dispersion: number;
}

/** Days to learn from: no holidays, and none whose shape is quite another than that of its weekday. */
function usualDays(grid: DayGrid, special: ReadonlyMap<DaySerial, SpecialDay>): UsualDays {
  const { calls, totals, firstDay } = grid;
  const slots = grid.minutes.length;
  const first = Math.max(0, grid.days - FURTHEST_DAYS);
  const ordinary = Array.from({ length: grid.days - first }, (_, index) => first + index).filter((day) => totals[day]! > 0 && !special.get(firstDay + day)?.name);
  const typical = Array.from({ length: 7 }, (_, index) => typicalShares(grid, ordinary.filter((day) => weekday(firstDay + day) - 1 === index).slice(-TYPICAL_DAYS)));
  const expected = (day: number, slot: number) => totals[day]! * typical[weekday(firstDay + day) - 1]![slot]!;
  const misfit = (day: number) => {
    let sum = 0;
    for (let slot = 0; slot < slots; slot++) sum += Math.abs((calls[day * slots + slot]! || 0) - expected(day, slot));
    return sum / totals[day]!;
  };
  const misfits = ordinary.map(misfit);
  const most = FREAK_DAY * median(misfits);
  const usual = ordinary.filter((_, index) => !(misfits[index]! > most + 1e-9));
  const scales = Float64Array.from({ length: slots }, (_, slot) => {
    const off: number[] = [];
    for (const day of usual.slice(-SCALE_DAYS)) {
      const mean = expected(day, slot);
      const count = calls[day * slots + slot]!;
      if (mean > 0 && !Number.isNaN(count)) off.push(Math.abs(count - mean) / Math.sqrt(mean));
    }
    return off.length > 0 ? median(off) / 0.6745 : 0;
  });
  const dispersion = median(scales.filter((scale) => scale > 0)) ** 2 || 0;
  return {
    days: usual, dispersion,
    // Where a call or none is expected, one more is no freak: hence the dispersion under the root.
    bounds: (day, slot) => ({ expected: expected(day, slot), limit: scales[slot]! > 0 ? OUTLYING * scales[slot]! * Math.sqrt(expected(day, slot) + dispersion) : Infinity }),
  };
}

/** The mean of the middle half of the days' shares, interval by interval. */
function typicalShares(grid: DayGrid, days: readonly number[]): Float64Array {
  const slots = grid.minutes.length;
  return normalised(Float64Array.from({ length: slots }, (_, slot) => {
    const shares = Float64Array.from(days, (day) => grid.calls[day * slots + slot]! / grid.totals[day]!).filter((share) => !Number.isNaN(share)).sort();
    if (shares.length === 0 || shares.length < OPEN_SHARE * days.length) return 0;
    const outer = Math.floor(shares.length / 4);
    const middle = shares.subarray(outer, shares.length - outer);
    return middle.reduce((a, b) => a + b, 0) / middle.length;
  }));
}

interface Profiles {
  readonly shares: readonly Float64Array[];
  /** Calls behind each weekday's shares. */
  readonly calls: readonly number[];
}

function weekdayProfiles(grid: DayGrid, days: readonly number[], halfLifeWeeks: number, bounds: Bounds): Profiles {
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
      const count = grid.calls[day * slots + slot]!;
      if (Number.isNaN(count)) continue;
      const { expected, limit } = bounds(day, slot);
      counts[index]![slot]! += weight * Math.max(expected - limit, Math.min(expected + limit, count));
      totals[index]![slot]! += total;
    }
  }
  const isOpen = (index: number, slot: number) => totals[index]![slot]! > 0 && totals[index]![slot]! >= OPEN_SHARE * calls[index]!;
  return { calls, shares: counts.map((list, index) => normalised(list.map((count, slot) => (isOpen(index, slot) ? count / totals[index]![slot]! : 0)))) };
}

/** Each weekday with the others, weighed by how little they differ from it beyond chance; distance is Pearson's χ². */
function pooled({ shares, calls }: Profiles, dispersion: number): readonly Float64Array[] {
  const slots = shares[0]!.length;
  const byChance = (index: number) => (POOLING * dispersion * (slots - 1)) / calls[index]!;
  return shares.map((own, index) => {
    if (calls[index] === 0) return own;
    const sum = own.slice();
    shares.forEach((other, otherIndex) => {
      if (otherIndex === index || calls[otherIndex] === 0) return;
      let distance = 0;
      for (let slot = 0; slot < slots; slot++) {
        const mean = (own[slot]! + other[slot]!) / 2;
        if (mean > 0) distance += (own[slot]! - other[slot]!) ** 2 / mean;
      }
      const beyond = Math.max(0, distance - byChance(index) - byChance(otherIndex));
      const weight = byChance(index) > 0 ? byChance(index) / (byChance(index) + beyond) : 0;
      for (let slot = 0; slot < slots; slot++) if (own[slot]! > 0 || weight > 0.5) sum[slot]! += weight * other[slot]!;
    });
    return normalised(sum);
  });
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
