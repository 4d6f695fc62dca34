import { MINUTES_A_DAY } from '../../history/time-of-day';
import { isClockChange } from './clock-change';
import type { IntervalGrid } from './interval-grid';
import type { LaidOut } from './laid-out';
import type { RequirementNote } from './requirement-reading';

/** The hour that a day in autumn has twice, and whatever else stands in the table repeatedly. @param hasDates whether clocks can be thought of */
export function repeatNotes({ repeated, perDay, cells, from }: LaidOut, { stepMinutes, usualMinutes }: IntervalGrid, hasDates: boolean): RequirementNote[] {
  const ofDay = new Map<number, number[]>();
  for (const interval of repeated) ofDay.set(Math.floor(interval / perDay), [...(ofDay.get(Math.floor(interval / perDay)) ?? []), interval]);
  const place = (interval: number) => ({ day: from / MINUTES_A_DAY + Math.floor(interval / perDay), minute: (interval % perDay) * stepMinutes });
  const rowsOf = (intervals: readonly number[]) => [...new Set(intervals.flatMap((interval) => cells[interval]!.slice(1).map(({ row }) => row)))];
  const notes: RequirementNote[] = [];
  const others: number[] = [];
  for (const intervals of ofDay.values()) {
    const spread = (intervals.at(-1)! - intervals[0]!) * stepMinutes + usualMinutes;
    const isHour = hasDates && spread === intervals.length * usualMinutes && isClockChange(spread, place(intervals[0]!).minute);
    if (isHour) notes.push({ code: 'long-day', weight: 'warning', rows: rowsOf(intervals), role: 'interval', ...place(intervals[0]!) });
    else others.push(...intervals);
  }
  if (others.length === 0) return notes;
  return [...notes, { code: 'repeated-interval', weight: 'warning', rows: rowsOf(others), role: 'interval', ...place(others[0]!), count: others.length }];
}
