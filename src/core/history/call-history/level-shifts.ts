import { weekday, type DaySerial } from '../calendar-day';
import type { DayLevel } from './day-levels';
import { mondayOf } from './day-table';
import { median, robustDeviation } from './robust';

/** A lasting change of level. */
export interface LevelShift {
  /** The first day at the new level. */
  readonly day: DaySerial;
  /** New level ÷ old level. */
  readonly ratio: number;
  /** Weeks of data at the new level, until the next change or the end. */
  readonly weeks: number;
  /** Whether much the same came a year before. */
  readonly seasonal: boolean;
  /** Whether the next change takes it back. */
  readonly takenBack: boolean;
}

interface Week {
  /** The Monday. */
  readonly monday: DaySerial;
  /** In logs, weekdays taken out. */
  readonly level: number;
}

const SIDE_WEEKS = 6;
const FEWEST_WEEKS = 4;
const SMALLEST = Math.log(1.15);
/** In robust deviations of a week. */
const CLEAR = 5;
/** A step must explain the weeks around it so much better than a straight line does. */
const STEP_AGAINST_LINE = 0.5;

/**
 * Lasting changes of level: weekly medians of the logs of days, weekdays taken out; a split is a shift where the medians
 * of six weeks on either side differ by 15 % at least and by five deviations of a week, and a step fits better than a slope.
 */
export function levelShifts(levels: readonly DayLevel[]): LevelShift[] {
  const days = withoutWeekdays(levels);
  const weeks = weeklyMedians(days);
  if (weeks.length < 2 * FEWEST_WEEKS) return [];
  const steps = weeks.slice(1).map(({ level }, index) => level - weeks[index]!.level);
  const noise = Math.max(robustDeviation(steps, 0) / Math.SQRT2, 0.01);
  const found = strongest(weeks, noise);
  const dated = found.map((split) => ({ split, day: firstDayOf(days, weeks, split), size: stepAt(weeks, split)!.size }));
  return dated.map(({ split, day, size }, index) => {
    const next = dated[index + 1];
    return {
      day, ratio: Math.exp(size), weeks: (next?.split ?? weeks.length) - split, seasonal: cameAYearAgo(weeks, split, size),
      takenBack: next !== undefined && Math.sign(next.size) !== Math.sign(size) && Math.abs(next.size + size) < 0.5 * Math.abs(size),
    };
  });
}

function withoutWeekdays(levels: readonly DayLevel[]): { day: DaySerial; log: number }[] {
  const byWeek = new Map<DaySerial, number[]>();
  for (const { day, log } of levels) byWeek.set(mondayOf(day), [...(byWeek.get(mondayOf(day)) ?? []), log]);
  const weekLevel = new Map([...byWeek].map(([monday, logs]) => [monday, median(logs)]));
  const effects = [1, 2, 3, 4, 5, 6, 7].map((one) => median(levels.filter(({ day }) => weekday(day) === one).map(({ day, log }) => log - weekLevel.get(mondayOf(day))!)));
  return levels.map(({ day, log }) => ({ day, log: log - effects[weekday(day) - 1]! }));
}

function weeklyMedians(days: readonly { day: DaySerial; log: number }[]): Week[] {
  const byWeek = new Map<DaySerial, number[]>();
  for (const { day, log } of days) byWeek.set(mondayOf(day), [...(byWeek.get(mondayOf(day)) ?? []), log]);
  const fewest = Math.min(3, Math.max(...[...byWeek.values()].map((logs) => logs.length)));
  return [...byWeek].filter(([, logs]) => logs.length >= fewest).map(([monday, logs]) => ({ monday, level: median(logs) })).sort((a, b) => a.monday - b.monday);
}

interface Step {
  readonly size: number;
  /** Whether both sides are known, the change comes at once and is no slope. */
  readonly clear: boolean;
}

function stepAt(weeks: readonly Week[], split: number): Step | null {
  const before = weeks.slice(Math.max(0, split - SIDE_WEEKS), split).map(({ level }) => level);
  const after = weeks.slice(split, split + SIDE_WEEKS).map(({ level }) => level);
  if (before.length < FEWEST_WEEKS || after.length < FEWEST_WEEKS) return null;
  const size = median(after) - median(before);
  const atOnce = (median(after.slice(0, 3)) - median(before.slice(-3))) * Math.sign(size);
  return { size, clear: atOnce >= 0.7 * Math.abs(size) && squaresAbout(before) + squaresAbout(after) <= STEP_AGAINST_LINE * squaresAboutLine([...before, ...after]) };
}

function squaresAbout(values: readonly number[]): number {
  const centre = median(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

function squaresAboutLine(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
  return values.reduce((sum, value, index) => sum + (value - mean - slope * (index - middle)) ** 2, 0);
}

/** Splits in order of time, the larger of neighbours alone. */
function strongest(weeks: readonly Week[], noise: number): number[] {
  const candidates = weeks.flatMap((_, split) => {
    const step = stepAt(weeks, split);
    return step && step.clear && Math.abs(step.size) >= Math.max(SMALLEST, CLEAR * noise) ? [{ split, size: Math.abs(step.size), fit: fitAt(weeks, split) }] : [];
  }).sort((a, b) => a.fit - b.fit);
  const kept: number[] = [];
  for (const { split } of candidates) if (kept.every((other) => Math.abs(other - split) >= FEWEST_WEEKS)) kept.push(split);
  return kept.sort((a, b) => a - b);
}

/** What a step leaves unexplained of the weeks around, per week, relative to its size. */
function fitAt(weeks: readonly Week[], split: number): number {
  const before = weeks.slice(Math.max(0, split - SIDE_WEEKS), split).map(({ level }) => level);
  const after = weeks.slice(split, split + SIDE_WEEKS).map(({ level }) => level);
  return (squaresAbout(before) + squaresAbout(after)) / (before.length + after.length) / (median(after) - median(before)) ** 2;
}

/** The day at which a split of the two weeks around leaves the least deviation. */
function firstDayOf(days: readonly { day: DaySerial; log: number }[], weeks: readonly Week[], split: number): DaySerial {
  const before = median(weeks.slice(Math.max(0, split - SIDE_WEEKS), split).map(({ level }) => level));
  const after = median(weeks.slice(split, split + SIDE_WEEKS).map(({ level }) => level));
  const monday = weeks[split]!.monday;
  const near = days.filter(({ day }) => day >= monday - 7 && day < monday + 7);
  const cost = (first: DaySerial) => near.reduce((sum, { day, log }) => sum + Math.abs(log - (day < first ? before : after)), 0);
  return near.map(({ day }) => day).reduce((best, day) => (cost(day) < cost(best) ? day : best), near[0]?.day ?? monday);
}

function cameAYearAgo(weeks: readonly Week[], split: number, size: number): boolean {
  return [-3, -2, -1, 0, 1, 2, 3].some((near) => {
    const step = stepAt(weeks, split - 52 + near);
    return split - 52 + near > 0 && step !== null && Math.sign(step.size) === Math.sign(size) && Math.abs(step.size) >= 0.5 * Math.abs(size);
  });
}
