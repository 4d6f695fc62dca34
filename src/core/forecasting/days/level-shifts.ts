import { weekday, type DaySerial } from '../../history/calendar-day';
import { median } from '../../numeric/median';
import { DAYS_PER_YEAR } from './year-ago';

/** From this day of the history on, the logarithm of the level lies so much higher, and has stayed so. */
export interface LevelShift {
  readonly day: number;
  readonly step: number;
}

/** Days to either side whose medians are held against each other. */
const WINDOW_DAYS = 14;
/** A younger shift may be a storm that will pass; until then the level is followed as any other. */
const FEWEST_SINCE = 28;
const LATEST_DAYS = 10;
const FEWEST_KNOWN = 6;
/** A shift is at least by a quarter or so, and five times what such medians usually differ by. */
const SMALLEST_STEP = 0.25;
const OUTLYING = 5;
/** A like step within so many days of its date in another year is the season. */
const SEASON_DAYS = 21;
/** When to look whether the level has stayed, and how much of the step must be left. */
const SETTLED_DAYS = 28;
const STILL = 0.6;
/** A step is undone by one that takes back at least half of it. */
const TAKEN_BACK = 0.5;

/**
 * Lasting changes of level: a product launched, a queue moved elsewhere. Those that a later step took back are left out, for
 * the level is again what it was; and those that come every year, for they are the season.
 * @param logarithms of each day's calls; NaN for days that are not known or special
 */
export function levelShifts(logarithms: Float64Array, firstDay: DaySerial): readonly LevelShift[] {
  const levels = withoutWeekdays(logarithms, firstDay);
  const steps = levels.map((_, day) => stepAt(levels, day));
  const usual = median(steps.filter((step) => !Number.isNaN(step)).map(Math.abs)) / 0.6745;
  const threshold = Math.max(SMALLEST_STEP, OUTLYING * usual);
  const peaks: LevelShift[] = [];
  steps.forEach((step, day) => {
    if (!(Math.abs(step) > threshold)) return;
    const around = steps.subarray(Math.max(0, day - WINDOW_DAYS), day + WINDOW_DAYS + 1);
    const largest = around.reduce((most, other) => Math.max(most, Number.isNaN(other) ? 0 : Math.abs(other)), 0);
    const last = peaks[peaks.length - 1];
    if (Math.abs(step) === largest && !(last && day - last.day <= WINDOW_DAYS)) peaks.push({ day, step });
  });
  return notTakenBack(peaks).filter((shift) => staysWithIt(shift, levels) && !comesEveryYear(shift, steps));
}

export function withoutWeekdays(logarithms: Float64Array, firstDay: DaySerial): Float64Array {
  const medians = Array.from({ length: 7 }, (_, index) => median(logarithms.filter((value, day) => !Number.isNaN(value) && weekday(firstDay + day) - 1 === index)));
  return logarithms.map((value, day) => value - medians[weekday(firstDay + day) - 1]!);
}

function stepAt(levels: Float64Array, day: number): number {
  if (day < WINDOW_DAYS || levels.length - day < FEWEST_SINCE) return NaN;
  const before = levels.subarray(day - WINDOW_DAYS, day).filter((level) => !Number.isNaN(level));
  const since = levels.subarray(day, day + WINDOW_DAYS).filter((level) => !Number.isNaN(level));
  return before.length >= FEWEST_KNOWN && since.length >= FEWEST_KNOWN ? median(since) - median(before) : NaN;
}

/** A storm is over after some weeks: between the months before and after, or the last days so far, most of the step still shows. */
function staysWithIt({ day, step }: LevelShift, levels: Float64Array): boolean {
  const known = (first: number, last: number) => levels.subarray(Math.max(0, first), last).filter((level) => !Number.isNaN(level));
  const later = Math.min(day + SETTLED_DAYS, levels.length - LATEST_DAYS);
  const since = median(known(later, later + SETTLED_DAYS));
  const before = [median(known(day - WINDOW_DAYS, day)), median(known(day - 2 * SETTLED_DAYS, day - SETTLED_DAYS))].filter((level) => !Number.isNaN(level));
  return before.every((level) => (since - level) * Math.sign(step) > STILL * Math.abs(step));
}

function comesEveryYear({ day, step }: LevelShift, steps: Float64Array): boolean {
  for (let years = -6; years <= 6; years++) {
    const then = day + Math.round(years * DAYS_PER_YEAR);
    if (years === 0 || then < 0 || then >= steps.length) continue;
    const around = steps.subarray(Math.max(0, then - SEASON_DAYS), then + SEASON_DAYS + 1);
    if (around.some((other) => other * Math.sign(step) > TAKEN_BACK * Math.abs(step))) return true;
  }
  return false;
}

function notTakenBack(shifts: readonly LevelShift[]): readonly LevelShift[] {
  const kept: LevelShift[] = [];
  for (const shift of shifts) {
    const last = kept[kept.length - 1];
    const takesBack = last && last.step * shift.step < 0 && Math.abs(last.step + shift.step) < TAKEN_BACK * Math.abs(last.step);
    if (takesBack) kept.pop();
    else kept.push(shift);
  }
  return kept;
}
