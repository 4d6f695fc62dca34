import { median } from '../../numeric/median';

/** How long a change must have lasted to be looked at; older ones are judged as lasting or not. */
const FEWEST_DAYS = 3;
const MOST_DAYS = 27;
/** The level before is that of so many days. */
const BEFORE_DAYS = 28;
const FEWEST_BEFORE = 14;
/** So many past days at least must tell by how much such levels usually differ. */
const FEWEST_PAST = 40;
const SMALLEST_STEP = 0.12;
const OUTLYING = 5;
/** Of the days since, all but this share lie at least half the step off. */
const MOST_EXCEPTIONS = 0.2;
/** A step that is so many days old is as likely to stay as to go: campaigns and storms seldom last longer. */
const EVEN_CHANCE_DAYS = 8;

/**
 * Variance of the level from a change within the last four weeks that may stay or go: ranges must hold both. The mean follows it
 * no faster for that, for most such changes in real calls are storms that pass: to believe in part of the step cost 2 % of the
 * WAPE on the calls of New York. The change is that day since which the days lie off the four weeks before by much more than as
 * many days usually do in this history, whose days in a row err together.
 * @param levels logarithms without their weekdays; NaN for days not known or special
 */
export function youngShiftVariance(levels: Float64Array): number {
  let strongest = OUTLYING;
  let variance = 0;
  for (let length = FEWEST_DAYS; length <= MOST_DAYS; length++) {
    const day = levels.length - length;
    const step = stepAt(levels, day, length);
    if (!(Math.abs(step) > SMALLEST_STEP) || !isSteady(levels, day, step)) continue;
    const strength = Math.abs(step) / usualStep(levels, length);
    if (!(strength > strongest)) continue;
    strongest = strength;
    const stays = length ** 2 / (length ** 2 + EVEN_CHANCE_DAYS ** 2);
    variance = step ** 2 * stays * (1 - stays);
  }
  return variance;
}

function known(levels: Float64Array, first: number, last: number): Float64Array {
  return levels.subarray(Math.max(0, first), Math.max(0, last)).filter((level) => !Number.isNaN(level));
}

function stepAt(levels: Float64Array, day: number, length: number): number {
  const before = known(levels, day - BEFORE_DAYS, day);
  const since = known(levels, day, day + length);
  return before.length >= FEWEST_BEFORE && since.length >= Math.min(FEWEST_DAYS, length) ? median(since) - median(before) : NaN;
}

function isSteady(levels: Float64Array, day: number, step: number): boolean {
  const before = median(known(levels, day - BEFORE_DAYS, day));
  const since = known(levels, day, levels.length);
  const off = since.filter((level) => (level - before) * Math.sign(step) < Math.abs(step) / 2).length;
  return off <= MOST_EXCEPTIONS * since.length && (levels[day]! - before) * Math.sign(step) >= Math.abs(step) / 2;
}

/** Robust standard deviation of such steps at all days before; infinite with too few. */
function usualStep(levels: Float64Array, length: number): number {
  const sizes: number[] = [];
  for (let day = BEFORE_DAYS; day + length <= levels.length - length; day++) {
    const step = Math.abs(stepAt(levels, day, length));
    if (!Number.isNaN(step)) sizes.push(step);
  }
  return sizes.length >= FEWEST_PAST ? median(sizes) / 0.6745 : Infinity;
}
