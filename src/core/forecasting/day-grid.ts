import { daySerial, weekday, type DaySerial } from '../history/calendar-day';
import { hoursChanges, type HoursChange, type LaidOut } from './opening/hours-changes';
import { lastChange, madeUpTotal, usualShares } from './opening/usual-shares';
import type { CallHistory } from './series';

/** A history laid out by day and interval; NaN where nothing is known. */
export interface DayGrid {
  readonly firstDay: DaySerial;
  readonly days: number;
  /** Start minutes of the intervals that occur. */
  readonly minutes: readonly number[];
  /** Day after day, each with all intervals. */
  readonly calls: Float64Array;
  /** Calls of each day; NaN for a day that is closed or too little known. */
  readonly totals: Float64Array;
  /** Whether a weekday's interval (0 for Monday) is known to be closed now, whatever it was before. */
  readonly isClosedNow?: (weekdayIndex: number, slot: number) => boolean;
}

/** More calls than this in an interval are no count of calls. */
const MOST_CALLS = 1e12;

/** The serial of the day that a local time falls on; null where there is no such day. */
export function dayOfTime(time: string): DaySerial | null {
  return daySerial(Number(time.slice(0, 4)), Number(time.slice(5, 7)), Number(time.slice(8, 10)));
}

/** Minutes since midnight. */
export function minuteOfTime(time: string): number {
  return time.length > 10 ? Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16)) : 0;
}

/** Lays a history out. Times that repeat, as when clocks go back, are averaged; what is no count of calls is not known. */
export function dayGrid(history: CallHistory): DayGrid | null {
  const read = readTimes(history);
  if (read.size === 0) return null;
  const firstDay = Math.min(...read.keys());
  const days = Math.max(...read.keys()) - firstDay + 1;
  const minutes = [...new Set([...read.values()].flatMap((day) => [...day.keys()]))].sort((a, b) => a - b);
  const calls = new Float64Array(days * minutes.length).fill(NaN);
  const slotOf = new Map(minutes.map((minute, slot) => [minute, slot]));
  for (const [day, cells] of read) {
    for (const [minute, { sum, times }] of cells) calls[(day - firstDay) * minutes.length + slotOf.get(minute)!] = sum / times;
  }
  const laidOut = { firstDay, days, slots: minutes.length, calls };
  return { firstDay, days, minutes, calls, totals: dayTotals(laidOut, hoursChanges(laidOut, () => false)) };
}

/** The first `days` days alone: what was known then. */
export function gridUntil(grid: DayGrid, days: number): DayGrid {
  const slots = grid.minutes.length;
  return { ...grid, days, calls: grid.calls.subarray(0, days * slots), totals: grid.totals.subarray(0, days) };
}

/** A history laid out up to its last complete day; null where there is none. */
export function completeGrid(history: CallHistory): DayGrid | null {
  const grid = dayGrid(history);
  let days = grid?.days ?? 0;
  while (grid && days > 0 && Number.isNaN(grid.totals[days - 1]!)) days -= 1;
  return grid && days > 0 ? gridUntil(grid, days) : null;
}

interface Cell {
  sum: number;
  times: number;
}

function readTimes({ times, calls }: CallHistory): Map<DaySerial, Map<number, Cell>> {
  const read = new Map<DaySerial, Map<number, Cell>>();
  let date = '';
  let cells: Map<number, Cell> | null = null;
  times.forEach((time, index) => {
    const value = calls[index];
    if (value === undefined || !(value >= 0 && value <= MOST_CALLS)) return;
    if (!time.startsWith(date) || date === '') {
      date = time.slice(0, 10);
      const day = dayOfTime(date);
      cells = day === null ? null : read.get(day) ?? new Map<number, Cell>();
      if (day !== null && cells) read.set(day, cells);
    }
    if (!cells) return;
    const minute = minuteOfTime(time);
    const cell = cells.get(minute);
    if (cell) {
      cell.sum += value;
      cell.times += 1;
    } else cells.set(minute, { sum: value, times: 1 });
  });
  return read;
}

/** What a day lacks is made up from the shares that its weekday's intervals usually had, before its hours changed or since. */
function dayTotals(history: LaidOut, changes: readonly HoursChange[]): Float64Array {
  const { calls, days, slots, firstDay } = history;
  const periods = Array.from({ length: 7 }, (_, index) => {
    const changed = lastChange(changes, index, days);
    return [{ until: changed, shares: usualShares(history, index, 0, changed) }, { until: days, shares: usualShares(history, index, changed, days) }];
  });
  return Float64Array.from({ length: days }, (_, day) => {
    const { shares } = periods[weekday(firstDay + day) - 1]!.find(({ until }) => day < until)!;
    return madeUpTotal(calls.subarray(day * slots, (day + 1) * slots), shares);
  });
}
