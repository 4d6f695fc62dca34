import type { DaySerial } from '../../history/calendar-day';
import { median } from '../../numeric/median';

/** Pay days, bills and month ends: what a day's place in its month adds to the logarithm of its calls. */
export type MonthEffect = (day: DaySerial) => number;

export const NO_MONTH_EFFECT: MonthEffect = () => 0;

/** Places of a month: counted from its first day in the first half, back from its last in the second. */
const PLACES = 31;
/** Days near each other in the month are alike; the standard deviation of the kernel in days. */
const BANDWIDTH = 1.2;
const PENALTY = 2;
/** The effect is used only where it lowers the leave-one-out error by this share. */
const WORTHWHILE = 0.03;
const FEWEST_DAYS = 60;
const FEWEST_MONTHS = 4;

/** @param rest what is left of each day's logarithm besides level, weekday and holidays; NaN for days not to learn from. */
export function monthEffect(rest: Float64Array, firstDay: DaySerial): MonthEffect {
  const days: { readonly place: number; readonly rest: number }[] = [];
  const outlying = (3 * median(rest.filter((value) => !Number.isNaN(value)).map(Math.abs))) / 0.6745;
  const usual = usualByPlace(rest, firstDay);
  rest.forEach((value, day) => {
    const place = placeInMonth(firstDay + day);
    if (!Number.isNaN(value)) days.push({ place, rest: usual[place]! + Math.max(-outlying, Math.min(outlying, value - usual[place]!)) });
  });
  if (days.length < FEWEST_DAYS) return NO_MONTH_EFFECT;

  const sums = new Float64Array(PLACES);
  const weights = new Float64Array(PLACES);
  for (const day of days) {
    for (let step = -4; step <= 4; step++) {
      const place = (day.place + step + PLACES) % PLACES;
      const weight = Math.exp(-0.5 * (step / BANDWIDTH) ** 2);
      sums[place]! += weight * day.rest;
      weights[place]! += weight;
    }
  }
  let without = 0;
  let withEffect = 0;
  for (const { place, rest: value } of days) {
    without += Math.abs(value);
    withEffect += Math.abs(value - (sums[place]! - value) / (weights[place]! - 1 + PENALTY));
  }
  if (!(withEffect < (1 - WORTHWHILE) * without)) return NO_MONTH_EFFECT;
  const effect = sums.map((sum, place) => sum / (weights[place]! + PENALTY));
  const mean = effect.reduce((a, b) => a + b, 0) / PLACES;
  return (day) => effect[placeInMonth(day)]! - mean;
}

/** What a place has had in most months; 0 where too few are known to tell a freak from an effect. */
function usualByPlace(rest: Float64Array, firstDay: DaySerial): readonly number[] {
  const byPlace = Array.from({ length: PLACES }, () => [] as number[]);
  rest.forEach((value, day) => {
    if (!Number.isNaN(value)) byPlace[placeInMonth(firstDay + day)]!.push(value);
  });
  return byPlace.map((values) => (values.length >= FEWEST_MONTHS ? median(values) : 0));
}

function placeInMonth(day: DaySerial): number {
  const date = new Date((day - UNIX_EPOCH) * MS_PER_DAY);
  const fromStart = date.getUTCDate() - 1;
  const toEnd = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - 1 - fromStart;
  return fromStart <= toEnd ? fromStart : PLACES - 1 - toEnd;
}

/** 1 January 1970 as a day serial. */
const UNIX_EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;
