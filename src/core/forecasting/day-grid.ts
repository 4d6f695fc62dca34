import { daySerial, weekday, type DaySerial } from '../history/calendar-day';
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
}

/** A day of which less is known is left out; above it, the rest is made up from the shares that its intervals usually have. */
const KNOWN_SHARE = 0.7;

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
  return { firstDay, days, minutes, calls, totals: dayTotals(calls, days, minutes.length, firstDay) };
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

function dayTotals(calls: Float64Array, days: number, slots: number, firstDay: DaySerial): Float64Array {
  const usual = Array.from({ length: 7 }, (_, index) => usualShares(calls, days, slots, (index + 7 - (weekday(firstDay) - 1)) % 7));
  return Float64Array.from({ length: days }, (_, day) => {
    const shares = usual[weekday(firstDay + day) - 1]!;
    let total = 0;
    let known = 0;
    let any = false;
    for (let slot = 0; slot < slots; slot++) {
      const value = calls[day * slots + slot]!;
      if (Number.isNaN(value)) continue;
      any = true;
      total += value;
      known += shares[slot]!;
    }
    if (!any || known < KNOWN_SHARE) return NaN;
    return known > 0.9999 ? total : total / known;
  });
}

/** What each interval usually has of such a day, over the intervals that are open on at least half of those days. */
function usualShares(calls: Float64Array, days: number, slots: number, firstSuchDay: number): Float64Array {
  const sums = new Float64Array(slots);
  const counts = new Float64Array(slots);
  let open = 0;
  for (let day = firstSuchDay; day < days; day += 7) {
    let any = false;
    for (let slot = 0; slot < slots; slot++) {
      const value = calls[day * slots + slot]!;
      if (Number.isNaN(value)) continue;
      any = true;
      sums[slot]! += value;
      counts[slot]! += 1;
    }
    if (any) open += 1;
  }
  const isOpen = counts.map((count) => Number(count > 0 && count * 2 >= open));
  const usual = sums.map((sum, slot) => (isOpen[slot] ? sum / counts[slot]! : 0));
  const total = usual.reduce((a, b) => a + b, 0);
  const even = isOpen.reduce((a, b) => a + b, 0);
  return total > 0 ? usual.map((mean) => mean / total) : isOpen.map((one) => one / Math.max(1, even));
}
