import { weekday, type DaySerial } from '../../history/calendar-day';
import type { DayGrid } from '../day-grid';
import type { SpecialDay } from '../days/special-days';
import { holidayProfiles } from './holiday-profiles';
import { normalised } from '../../numeric/normalised';
import { pooled } from './pooled';
import { usualDays } from './usual-days';
import { weekdayProfiles } from './weekday-profiles';

/** Each interval's share of its day; the shares of a day add up to 1, or are all 0 where its weekday was never open. */
export type IntervalShares = (day: DaySerial) => Float64Array;

/** A short memory follows the season, a long one is steadier: their mean beat either alone. */
const HALF_LIVES_WEEKS = [3, 16] as const;
/** Ordinary days that a holiday's own profile must outweigh. */
const HOLIDAY_PRIOR_DAYS = 0.5;

/**
 * The day's profile by weekday as known at the end of the grid: recent days count more, freak intervals are drawn in, and
 * weekdays alike lend each other strength. A holiday has the profile of past days of its name as far as there are any.
 */
export function intervalShares(grid: DayGrid, special: ReadonlyMap<DaySerial, SpecialDay>): IntervalShares {
  const slots = grid.minutes.length;
  if (slots === 1) return (day) => Float64Array.of(grid.isClosedNow?.(weekday(day) - 1, 0) ? 0 : 1);
  const usual = usualDays(grid, special);
  const profiles = HALF_LIVES_WEEKS.map((halfLife) => pooled(weekdayProfiles(grid, usual, halfLife), usual.dispersion));
  const openNow = (shares: Float64Array, index: number) => (grid.isClosedNow ? normalised(shares.map((share, slot) => (grid.isClosedNow!(index, slot) ? 0 : share))) : shares);
  const byWeekday = Array.from({ length: 7 }, (_, index) => openNow(normalised(profiles[0]![index]!.map((share, slot) => share + profiles[1]![index]![slot]!)), index));
  const seen = byWeekday.filter((shares) => shares.some((share) => share > 0));
  const anyDay = normalised(Float64Array.from({ length: slots }, (_, slot) => seen.reduce((sum, shares) => sum + shares[slot]!, 0)));
  const holidays = holidayProfiles(grid, special);
  const made = new Map<string, Float64Array>();
  return (day) => {
    const index = weekday(day) - 1;
    const own = byWeekday[index]!.some((share) => share > 0) ? byWeekday[index]! : openNow(anyDay, index);
    const name = special.get(day)?.name;
    const holiday = name ? holidays.get(name) : undefined;
    if (!holiday) return own;
    const key = `${name} ${index}`;
    const shares = made.get(key) ?? openNow(own.map((share, slot) => (holiday.sum[slot]! + HOLIDAY_PRIOR_DAYS * share) / (holiday.days + HOLIDAY_PRIOR_DAYS)), index);
    made.set(key, shares);
    return shares;
  };
}
