import { weekday, type DaySerial } from '../calendar-day';
import { dayLevels, usualLog, type DayLevel, type UsualLevel } from './day-levels';
import type { DayTable } from './day-table';
import { robustDeviation } from './robust';

/** Days in a row that are far from the level of their weekdays, all of them above or all below. */
export interface OutlierRun {
  readonly days: readonly OutlierDay[];
}

export interface OutlierDay {
  readonly day: DaySerial;
  readonly actual: number;
  readonly usual: number;
}

/** In deviations; of days that follow their weekday, one in 16,000 is that far out. */
const FAR = 4;
const SMALLEST = Math.log(1.2);

/**
 * Days far from their level: in logs, against the median of the same weekdays around, by more than four robust deviations
 * of all such differences (the noise of the count itself included) and by a fifth at least. A day without calls on which
 * the centre is otherwise open is one too.
 */
export function outlierRuns(table: DayTable, named: ReadonlySet<DaySerial>, shifts: readonly DaySerial[]): OutlierRun[] {
  const levels = new Map(dayLevels(table, named).map((level) => [level.day, level]));
  const judged = [...levels.values()].flatMap((level) => {
    const usual = usualLog(levels, shifts, level.day);
    return usual === null ? [] : [{ level, usual, off: level.log - usual.log }];
  });
  const deviation = Math.max(robustDeviation(judged.map(({ off }) => off), 0), 0.02);
  // The count's own noise, and that of a median of so many days (π/2 times the variance of a mean).
  const spread = ({ log, days }: UsualLevel) => Math.sqrt((deviation ** 2 + Math.exp(-log)) * (1 + Math.PI / 2 / days));
  const far = judged.filter(({ off, usual }) => Math.abs(off) > Math.max(SMALLEST, FAR * spread(usual)));
  const days = [...far.map(({ level, usual }) => ({ day: level.day, actual: level.total, usual: Math.exp(usual.log) })), ...emptyDays(table, named, levels, shifts)];
  return runs(table, days.sort((a, b) => a.day - b.day));
}

function emptyDays(table: DayTable, named: ReadonlySet<DaySerial>, levels: ReadonlyMap<DaySerial, DayLevel>, shifts: readonly DaySerial[]): OutlierDay[] {
  return [...table.days.values()].flatMap(({ day, total }) => {
    if (total > 0 || named.has(day) || table.states[weekday(day)] !== 'open') return [];
    const usual = usualLog(levels, shifts, day);
    return usual !== null && Math.exp(usual.log) >= FAR ** 2 ? [{ day, actual: 0, usual: Math.exp(usual.log) }] : [];
  });
}

/** Neighbouring days of the same sign; days on which the centre is closed do not part them. */
function runs(table: DayTable, days: readonly OutlierDay[]): OutlierRun[] {
  const found: OutlierDay[][] = [];
  for (const day of days) {
    const run = found[found.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && before.actual > before.usual === day.actual > day.usual && before.actual === 0 === (day.actual === 0) && nothingBetween(table, before.day, day.day)) run.push(day);
    else found.push([day]);
  }
  return found.map((run) => ({ days: run }));
}

function nothingBetween(table: DayTable, before: DaySerial, day: DaySerial): boolean {
  for (let between = before + 1; between < day; between += 1) if ((table.days.get(between)?.total ?? 0) > 0) return false;
  return day - before <= 7;
}
