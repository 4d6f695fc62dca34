import { fault, type Outcome } from '../fault';
import { isoDay, weekday, type DaySerial } from '../history/calendar-day';
import { sum } from '../numeric/sum';
import { completeGrid, type DayGrid } from './day-grid';
import { DAYS_PER_WEEK } from './day-index';
import type { CallHistory } from './series';

/** What a history tells of how calls lie over the year, the week and the day. */
export interface TopDownShares {
  /** The last twelve whole calendar months, both days included; null where there are not so many. */
  readonly year: { readonly from: DaySerial; readonly to: DaySerial; readonly calls: number } | null;
  /** Twelve, January first, adding up to 1; null without such a year. */
  readonly monthShares: readonly number[] | null;
  /** Seven, Monday first: whether the centre was open on them lately. */
  readonly openWeekdays: readonly boolean[];
  /** Seven, Monday first: the mean of that weekday over the mean of the weekdays that are open, which average 1; 0 where it is closed. */
  readonly dayIndices: readonly number[];
  /** By start in minutes since midnight; the shares of a day, adding up to 1. */
  readonly intervals: readonly { readonly minute: number; readonly share: number }[];
}

/** Weeks that tell on which weekdays the centre is open now, and how often it must have been, beside the weekday that was so most often. */
const OPENING_WEEKS = 8;
const OPEN_SHARE = 0.3;
/** Long enough for every weekday to be seen in all seasons; a quarter of a year for the hours of the day, which change sooner. */
const WEEK_DAYS = 364;
const PROFILE_DAYS = 91;

/**
 * Shares and indices for the top-down forecast, from a history: month shares from its last twelve whole calendar months,
 * day-of-week indices from its last year, interval shares from its last thirteen weeks, or from what there is.
 * @returns the shares; or `no-data`, `too-few-rows` for less than a week (days `given`, `limit`).
 */
export function topDownShares(history: CallHistory): Outcome<TopDownShares> {
  const grid = completeGrid(history);
  return grid ? topDownSharesOf(grid) : fault('no-data', 'timestamps');
}

/** The same of a history that is laid out already. */
export function topDownSharesOf(grid: DayGrid): Outcome<TopDownShares> {
  if (!grid.totals.some((calls) => calls > 0)) return fault('no-data', 'timestamps');
  if (grid.days < DAYS_PER_WEEK) return fault('too-few-rows', 'timestamps', { given: grid.days, limit: DAYS_PER_WEEK });
  const openWeekdays = openOn(grid);
  if (!openWeekdays.includes(true)) return fault('no-data', 'timestamps');
  return { ...lastYear(grid, openWeekdays), openWeekdays, dayIndices: weekdayIndices(grid, openWeekdays), intervals: intervalShares(grid) };
}

function lastYear(grid: DayGrid, open: readonly boolean[]): Pick<TopDownShares, 'year' | 'monthShares'> {
  const months = new Map<string, number>();
  const whole = wholeMonths(grid, open).slice(-12);
  grid.totals.forEach((calls, index) => {
    const month = isoDay(grid.firstDay + index).slice(0, 7);
    if (whole.includes(month) && !Number.isNaN(calls)) months.set(month, (months.get(month) ?? 0) + calls);
  });
  const calls = sum([...months.values()]);
  if (whole.length < 12 || months.size < 12 || !(calls > 0)) return { year: null, monthShares: null };
  const monthShares = new Array<number>(12).fill(0);
  for (const [month, volume] of months) monthShares[Number(month.slice(5)) - 1] = volume / calls;
  const inYear = Array.from({ length: grid.days }, (_, index) => grid.firstDay + index).filter((day) => whole.includes(isoDay(day).slice(0, 7)));
  return { year: { from: inYear[0]!, to: inYear.at(-1)!, calls }, monthShares };
}

/** Months that lie within the history from their first day to their last, `YYYY-MM`. Days at its ends that are always closed are no gap. */
function wholeMonths(grid: DayGrid, open: readonly boolean[]): string[] {
  let first = grid.firstDay;
  let end = grid.firstDay + grid.days;
  while (!open[weekday(first - 1) - 1]) first -= 1;
  while (!open[weekday(end) - 1]) end += 1;
  const lengths = new Map<string, number>();
  for (let day = first; day < end; day += 1) {
    const month = isoDay(day).slice(0, 7);
    lengths.set(month, (lengths.get(month) ?? 0) + 1);
  }
  return [...lengths].filter(([month, days]) => days === daysOfMonth(month)).map(([month]) => month);
}

function daysOfMonth(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
}

function openOn(grid: DayGrid): boolean[] {
  const counts = new Array<number>(DAYS_PER_WEEK).fill(0);
  for (const { day } of knownDays(grid, DAYS_PER_WEEK * OPENING_WEEKS)) counts[day - 1]! += 1;
  const most = Math.max(...counts);
  return counts.map((count) => count > 0 && count >= OPEN_SHARE * most);
}

function weekdayIndices(grid: DayGrid, open: readonly boolean[]): number[] {
  const volumes = Array.from({ length: DAYS_PER_WEEK }, () => [] as number[]);
  for (const { day, calls } of knownDays(grid, WEEK_DAYS)) volumes[day - 1]!.push(calls);
  const means = volumes.map((own, index) => (open[index] ? sum(own) / own.length : 0));
  const mean = sum(means) / open.filter(Boolean).length;
  return means.map((own) => (mean > 0 ? own / mean : 0));
}

function knownDays(grid: DayGrid, last: number): { day: number; calls: number }[] {
  const first = Math.max(0, grid.days - last);
  return Array.from(grid.totals.subarray(first), (calls, index) => ({ day: weekday(grid.firstDay + first + index), calls })).filter(({ calls }) => !Number.isNaN(calls));
}

function intervalShares(grid: DayGrid): { minute: number; share: number }[] {
  const slots = grid.minutes.length;
  const sums = new Float64Array(slots);
  for (let at = Math.max(0, grid.days - PROFILE_DAYS) * slots; at < grid.days * slots; at += 1) {
    const calls = grid.calls[at]!;
    if (!Number.isNaN(calls)) sums[at % slots]! += calls;
  }
  const total = sum([...sums]);
  return grid.minutes.map((minute, slot) => ({ minute, share: total > 0 ? sums[slot]! / total : 0 }));
}
