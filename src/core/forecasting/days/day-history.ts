import { weekday, type DaySerial } from '../../history/calendar-day';
import { median } from '../../numeric/median';
import type { DayGrid } from '../day-grid';
import type { NamedDay } from '../series';
import { levelShifts, type LevelShift } from './level-shifts';
import { holidayEffects, type HolidayEffects } from './holiday-effects';
import { monthEffect, NO_MONTH_EFFECT } from './month-effect';
import { specialDays, type SpecialDay } from './special-days';
import { usualLevels } from './usual-level';

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
  /** Variance of what is not known of that. */
  adjustmentVariance(day: DaySerial): number;
  /** Lasting changes of level; the logarithms before them are moved to the level of now. */
  readonly shifts: readonly LevelShift[];
  /** What a logarithm means in calls on a day, counted from the first; before a shift, at the level of then. */
  calls(day: number, logarithm: number): number;
}

/** A day this many robust standard deviations from its usual level is drawn in to there. */
const OUTLYING = 2.5;
/** Special days tell little of the level, for most of what they hold is their effect. */
const SPECIAL_WEIGHT = 0.5;
/** A weekday is quiet if its median is two thirds of the busiest weekday's or less. */
const QUIET = 0.4;
/** Effects, month and usual levels are estimated in turn, so often. */
const ROUNDS = 2;

export function dayHistory(grid: DayGrid, named: readonly NamedDay[]): DayHistory {
  const { totals, firstDay, days } = grid;
  const offset = logarithmOffset(totals);
  const asTheyCame = totals.map((total) => Math.log(total + offset));
  const special = specialDays(named, quietWeekdays(asTheyCame, firstDay));
  const shifts = levelShifts(asTheyCame.map((value, day) => (special.get(firstDay + day)?.name ? NaN : value)), firstDay);
  const laterShifts = (day: number) => shifts.reduce((sum, shift) => sum + (day < shift.day ? shift.step : 0), 0);
  const logarithms = asTheyCame.map((value, day) => value + laterShifts(day));
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
  const kept = drawnIn(levels, usual, ordinary);
  return {
    firstDay, days, special, ordinary,
    levels: kept,
    weights: Float64Array.from(kept, (level, day) => (Number.isNaN(level) ? 0 : isSpecial[day] ? SPECIAL_WEIGHT : 1)),
    adjustment: (day) => effects.on(day) + month(day),
    adjustmentVariance: (day) => effects.variance(day),
    shifts,
    calls: (day, logarithm) => Math.max(0, Math.exp(logarithm - laterShifts(day)) - offset),
  };
}

/**
 * Added before the logarithm is taken, so that quiet days stay as steady as busy ones: half the ratio of variance to mean of
 * week-on-week differences, which is ½ for Poisson counts and scales with the history.
 */
function logarithmOffset(totals: Float64Array): number {
  const known = totals.filter((total) => !Number.isNaN(total));
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  if (!(mean > 0)) return 1;
  const differences = totals.map((total, day) => Math.abs(total - (totals[day - 7] ?? NaN))).filter((value) => !Number.isNaN(value));
  const variance = differences.length > 0 ? (median(differences) / 0.6745) ** 2 / 2 : 0;
  return Math.min(Math.max((0.5 * variance) / mean, 1e-4 * mean), mean);
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
function drawnIn(levels: Float64Array, usual: Float64Array, ordinary: Uint8Array): Float64Array {
  const off = levels.map((level, day) => level - usual[day]!);
  const limit = (OUTLYING * median(off.filter((value, day) => !Number.isNaN(value) && ordinary[day] === 1).map(Math.abs))) / 0.6745;
  if (Number.isNaN(limit)) return levels;
  return levels.map((level, day) => {
    if (Number.isNaN(off[day]!)) return level;
    const around = Array.from({ length: 7 }, (_, index) => off[day + index - 3] ?? NaN).filter((value, index) => index !== 3 && !Number.isNaN(value));
    const shift = around.length > 0 ? median(around) : 0;
    return usual[day]! + Math.max(Math.min(shift, 0) - limit, Math.min(Math.max(shift, 0) + limit, off[day]!));
  });
}
