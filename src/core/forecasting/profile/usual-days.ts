import { weekday, type DaySerial } from '../../history/calendar-day';
import { median } from '../../numeric/median';
import type { DayGrid } from '../day-grid';
import type { SpecialDay } from '../days/special-days';
import { normalised } from '../../numeric/normalised';

/** Days further back tell nothing of today's profile. */
const FURTHEST_DAYS = 700;
/** A weekday's typical shape, by which freaks are known, is that of so many days. */
const TYPICAL_DAYS = 12;
/** An interval is open if it was on this share of them. */
const OPEN_SHARE = 0.5;
/** A day is a freak if so many times as much of it lies elsewhere as on other days. */
const FREAK_DAY = 4;
/** Counts this many robust standard deviations off are drawn in to there; the deviation is that of so many days. */
const OUTLYING = 3;
const SCALE_DAYS = 120;

export interface UsualDays {
  readonly days: readonly number[];
  /** A count, or where it is a freak the furthest that is none from what the day's total makes expected; NaN where not known. */
  drawnIn(day: number, slot: number): number;
  /** Variance of counts over their mean. */
  readonly dispersion: number;
}

/** Days to learn from: no holidays, and none whose shape is quite another than that of its weekday. */
export function usualDays(grid: DayGrid, special: ReadonlyMap<DaySerial, SpecialDay>): UsualDays {
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
    drawnIn: (day, slot) => {
      const count = calls[day * slots + slot]!;
      if (scales[slot] === 0) return count;
      const mean = expected(day, slot);
      // Where a call or none is expected, one more is no freak: hence the dispersion under the root.
      const limit = OUTLYING * scales[slot]! * Math.sqrt(mean + dispersion);
      return Math.max(mean - limit, Math.min(mean + limit, count));
    },
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
