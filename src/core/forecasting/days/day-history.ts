import { weekday, type DaySerial } from '../../history/calendar-day';
import { meanSquare } from '../../numeric/mean-square';
import { median } from '../../numeric/median';
import type { DayGrid } from '../day-grid';
import type { NamedDay } from '../series';
import { levelShifts, withoutWeekdays, type LevelShift } from './level-shifts';
import { holidayEffects, type HolidayEffects } from './holiday-effects';
import { logarithmOffset } from './logarithm-offset';
import { outages } from './outages';
import { monthEffect, NO_MONTH_EFFECT } from './month-effect';
import { specialDays, type SpecialDay } from './special-days';
import { usualLevels } from './usual-level';
import { youngShiftVariance } from './young-shift';

/** The days of a history as logarithms, without what holidays and the place in the month do to them, and without freaks. */
export interface DayHistory {
  readonly firstDay: DaySerial;
  readonly days: number;
  /** NaN for days that are not known. */
  readonly levels: Float64Array;
  /** What a day counts for when levels are learnt: 0 for days not known, less than 1 for special days. */
  readonly weights: Float64Array;
  /** 1 for known days that are not special: those that forecasts are tried on. */
  readonly ordinary: Uint8Array;
  readonly special: ReadonlyMap<DaySerial, SpecialDay>;
  /** What holidays and the place in the month add to a day's logarithm. */
  adjustment(day: DaySerial): number;
  /** Variance of what is not known of that on a day to come, nor of a change of level that is too young to be sure of. */
  futureVariance(day: DaySerial): number;
  /** Lasting changes of level; the logarithms before them are moved to the level of now. */
  readonly shifts: readonly LevelShift[];
  /** Half of what a day's calls vary by over their mean: ½ for Poisson calls. Added before logarithms were taken. */
  readonly offset: number;
  /** 1 on so few calls a day that logarithms are a poor guide to their mean, 0 on many. */
  readonly quietness: number;
  /** What a logarithm means in calls on a day, counted from the first; before a shift, at the level of then. */
  calls(day: number, logarithm: number): number;
}

/** A day this many robust standard deviations from its usual level is drawn in to there. */
const OUTLYING = 2.5;
/** Special days tell little of the level, for most of what they hold is their effect. */
const SPECIAL_WEIGHT = 0.5;
/** From so many times the offset on, days are busy enough for logarithms: five calls a day, if Poisson. */
const BUSY = 10;
const FELT = 0.1;
/** A weekday is quiet if its median is two thirds of the busiest weekday's or less. */
const QUIET = 0.4;
/** Effects, month and usual levels are estimated in turn, so often. */
const ROUNDS = 2;

export function dayHistory(grid: DayGrid, named: readonly NamedDay[]): DayHistory {
  const { totals, firstDay, days } = grid;
  const offset = logarithmOffset(totals);
  const asTheyCame = totals.map((total) => Math.log(total + offset));
  const special = specialDays(named, quietWeekdays(asTheyCame, firstDay));
  outages(totals, 2 * offset).forEach((day) => {
    if (!special.get(firstDay + day)?.name) asTheyCame[day] = NaN;
  });
  const unnamed = asTheyCame.map((value, day) => (special.get(firstDay + day)?.name ? NaN : value));
  const shifts = levelShifts(unnamed, firstDay);
  const laterShifts = (day: number) => shifts.reduce((sum, shift) => sum + (day < shift.day ? shift.step : 0), 0);
  const logarithms = asTheyCame.map((value, day) => value + laterShifts(day));
  const doubt = youngShiftVariance(withoutWeekdays(unnamed.map((value, day) => value + laterShifts(day)), firstDay));
  const isSpecial = Uint8Array.from({ length: days }, (_, day) => Number(feltEffect(special.get(firstDay + day))));
  const ordinary = Uint8Array.from(logarithms, (value, day) => Number(!Number.isNaN(value) && !isSpecial[day]));

  let month = NO_MONTH_EFFECT;
  let effects: HolidayEffects;
  let levels = logarithms;
  let usual = usualLevels(levels, ordinary);
  for (let round = 1; ; round++) {
    effects = holidayEffects(logarithms.map((value, day) => value - month(firstDay + day) - usual[day]!), firstDay, special);
    month = monthEffect(logarithms.map((value, day) => (ordinary[day] ? value - effects.on(firstDay + day) - usual[day]! : NaN)), firstDay);
    levels = logarithms.map((value, day) => value - effects.on(firstDay + day) - month(firstDay + day));
    usual = usualLevels(levels, ordinary);
    if (round === ROUNDS) break;
  }
  const quietness = quietnessOf(totals, offset);
  const kept = drawnIn(levels, usual, ordinary, quietness);
  return {
    firstDay, days, special, ordinary,
    levels: kept,
    weights: Float64Array.from(kept, (level, day) => (Number.isNaN(level) ? 0 : isSpecial[day] ? SPECIAL_WEIGHT : 1)),
    adjustment: (day) => effects.on(day) + month(day),
    futureVariance: (day) => effects.variance(day) + doubt,
    shifts, offset, quietness,
    calls: (day, logarithm) => Math.max(0, Math.exp(logarithm - laterShifts(day)) - offset),
  };
}

function quietnessOf(totals: Float64Array, offset: number): number {
  const known = totals.filter((total) => !Number.isNaN(total));
  const quietness = Math.min(1, (BUSY * offset * known.length) / Math.max(known.reduce((a, b) => a + b, 0), Number.MIN_VALUE));
  return quietness < FELT ? 0 : quietness;
}

function quietWeekdays(logarithms: Float64Array, firstDay: DaySerial): boolean[] {
  const medians = Array.from({ length: 7 }, (_, index) => median(logarithms.filter((value, day) => !Number.isNaN(value) && weekday(firstDay + day) - 1 === index)));
  const busiest = Math.max(...medians.filter((value) => !Number.isNaN(value)));
  return medians.map((value) => value < busiest - QUIET);
}

/** Days two or three from a holiday are ordinary until their effect says otherwise. */
function feltEffect(day: SpecialDay | undefined): boolean {
  return day !== undefined && [...day.effects.values()].some((kind) => kind !== 'further');
}

/** A run of days off their usual level is a change of level and stays; a single one is a freak. */
function drawnIn(levels: Float64Array, usual: Float64Array, ordinary: Uint8Array, quietness: number): Float64Array {
  const off = levels.map((level, day) => level - usual[day]!);
  const known = off.filter((value, day) => !Number.isNaN(value) && ordinary[day] === 1);
  // With few calls the day with one is no freak beside those with none.
  const limit = OUTLYING * Math.max(median(known.map(Math.abs)) / 0.6745, quietness * Math.sqrt(meanSquare(known)));
  if (Number.isNaN(limit)) return levels;
  return levels.map((level, day) => {
    if (Number.isNaN(off[day]!)) return level;
    const around = Array.from({ length: 7 }, (_, index) => off[day + index - 3] ?? NaN).filter((value, index) => index !== 3 && !Number.isNaN(value));
    const shift = around.length > 0 ? median(around) : 0;
    return usual[day]! + Math.max(Math.min(shift, 0) - limit, Math.min(Math.max(shift, 0) + limit, off[day]!));
  });
}
