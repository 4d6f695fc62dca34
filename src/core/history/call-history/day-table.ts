import { weekday, type DaySerial } from '../calendar-day';
import { dayOf, minuteOf, parseTime } from './local-time';
import type { QueueHistory } from './reading';
import { median } from './robust';

/** One interval of one day; times that stand there repeatedly are one slot with several indices. */
export interface Slot {
  readonly minute: number;
  /** Positions in the queue's lists. */
  readonly indices: readonly number[];
  /** The mean of what stands there, as a forecast takes it. */
  readonly calls: number;
}

export interface DayRecord {
  readonly day: DaySerial;
  /** By minute, in order. */
  readonly slots: ReadonlyMap<number, Slot>;
  readonly total: number;
}

/** How often a weekday is open: `sometimes` for alternate Saturdays and the like. */
export type WeekdayState = 'open' | 'sometimes' | 'closed';

/** A queue's history by day. */
export interface DayTable {
  readonly intervalMinutes: number;
  readonly firstDay: DaySerial;
  readonly lastDay: DaySerial;
  readonly days: ReadonlyMap<DaySerial, DayRecord>;
  /** By ISO weekday, from 1; the first entry stands for none. */
  readonly states: readonly WeekdayState[];
  /** For each weekday, days with calls and the weeks that could have had one. */
  readonly openings: readonly { readonly open: number; readonly weeks: number }[];
  /** For each weekday, the minutes at which an interval usually starts. */
  readonly openMinutes: readonly ReadonlySet<number>[];
  /** For each weekday, the share of the day that each of these has; they sum to one. */
  readonly shares: readonly ReadonlyMap<number, number>[];
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const RARELY = 0.2;
const MOSTLY = 0.8;

/** Lays a queue out by day; null where it holds nothing. Days with a name of their own don't tell of their weekday. */
export function dayTable({ history }: QueueHistory, named: ReadonlySet<DaySerial> = new Set()): DayTable | null {
  const days = readDays(history.times, history.calls);
  if (days.size === 0) return null;
  const serials = [...days.keys()];
  const [firstDay, lastDay] = [Math.min(...serials), Math.max(...serials)];
  const usual = [...days.values()].filter(({ day, total }) => total > 0 && !named.has(day));
  // A stretch of weeks without any day tells nothing of weekdays.
  const openWeeks = new Set(usual.map(({ day }) => mondayOf(day)));
  const openings = [0, ...WEEKDAYS].map((one) => ({
    open: usual.filter(({ day }) => weekday(day) === one).length,
    weeks: one === 0 ? 0 : countDays(firstDay, lastDay, (day) => weekday(day) === one && !named.has(day) && openWeeks.has(mondayOf(day))),
  }));
  const states = openings.map(({ open, weeks }): WeekdayState => (open === 0 || open < weeks * RARELY ? 'closed' : open < weeks * MOSTLY && weeks >= 4 ? 'sometimes' : 'open'));
  const byWeekday = [0, ...WEEKDAYS].map((one) => usual.filter(({ day }) => weekday(day) === one));
  const openMinutes = byWeekday.map(usualMinutes);
  return {
    intervalMinutes: history.intervalMinutes, firstDay, lastDay, days, states, openings, openMinutes,
    shares: byWeekday.map((records, one) => usualShares(records, openMinutes[one]!)),
  };
}

/** The part of the day's calls that its present intervals usually have: 1 for a day without gaps. */
export function coverage(table: DayTable, record: DayRecord): number {
  let known = 0;
  for (const [minute, share] of table.shares[weekday(record.day)]!) if (record.slots.has(minute)) known += share;
  return known;
}

function readDays(times: readonly string[], calls: readonly number[]): Map<DaySerial, DayRecord> {
  const days = new Map<DaySerial, Map<number, number[]>>();
  times.forEach((text, index) => {
    const time = parseTime(text);
    const day = days.get(dayOf(time)) ?? new Map<number, number[]>();
    days.set(dayOf(time), day);
    const indices = day.get(minuteOf(time));
    if (indices) indices.push(index);
    else day.set(minuteOf(time), [index]);
  });
  return new Map([...days].map(([day, minutes]) => {
    const slots = new Map([...minutes].map(([minute, indices]): [number, Slot] => [
      minute, { minute, indices, calls: indices.reduce((sum, index) => sum + calls[index]!, 0) / indices.length },
    ]));
    return [day, { day, slots, total: [...slots.values()].reduce((sum, slot) => sum + slot.calls, 0) }];
  }));
}

export function mondayOf(day: DaySerial): DaySerial {
  return day - weekday(day) + 1;
}

function countDays(first: DaySerial, last: DaySerial, test: (day: DaySerial) => boolean): number {
  let count = 0;
  for (let day = first; day <= last; day += 1) if (test(day)) count += 1;
  return count;
}

function usualMinutes(records: readonly DayRecord[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { slots } of records) for (const minute of slots.keys()) counts.set(minute, (counts.get(minute) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count * 2 >= records.length).map(([minute]) => minute).sort((a, b) => a - b));
}

function usualShares(records: readonly DayRecord[], minutes: ReadonlySet<number>): Map<number, number> {
  const levels = [...minutes].map((minute): [number, number] => {
    const values = records.flatMap((record) => record.slots.get(minute)?.calls ?? []);
    // The median of few calls is often 0; a share of nothing would make a gap there weigh nothing.
    return [minute, Math.max(median(values), values.reduce((sum, calls) => sum + calls, 0) / Math.max(1, values.length) / 2, 1e-9)];
  });
  const total = levels.reduce((sum, [, level]) => sum + level, 0);
  return new Map(levels.map(([minute, level]) => [minute, level / total]));
}
