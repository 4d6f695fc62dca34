import { fault, type Outcome } from '../fault';
import type { PairedCells } from '../paired-cells';
import { placeInTable } from '../place-in-table';
import type { Table } from '../table';
import { isDate, isoDay } from './excel-dates';
import type { CallHistory } from './series';

export const MINUTES_PER_DAY = 1440;
/** Finer than this, a queue's calls are hardly ever more than one. */
const FINEST_MINUTES = 5;

/**
 * The history that dates and calls in a workbook tell. Calls of one interval are added up, in any order; what lies within an
 * interval belongs to it. A history for a forecast by day keeps its own intervals, so that a last day that is not complete
 * is seen.
 * @param intervalMinutes of the forecast; null for the step that most timestamps of a day are apart, a day where each has one.
 * @returns the history; or `not-a-date` with its place, `below` where the timestamps are less than five minutes apart,
 * `not-a-choice` for an interval that is no multiple of that step or does not part a day.
 */
export function historyOfTable({ first: timestamps, second: calls, indices }: PairedCells, table: Table, intervalMinutes: number | null): Outcome<CallHistory> {
  const wrong = timestamps.findIndex((timestamp) => !isDate(timestamp));
  if (wrong >= 0) return fault('not-a-date', 'timestamps', { given: timestamps[wrong]!, ...placeInTable(table, indices[wrong]!) });
  // Excel's times are fractions of a day with errors far below a second.
  const minutes = timestamps.map((timestamp) => Math.round(timestamp * MINUTES_PER_DAY));
  const step = commonStep(minutes);
  if (intervalMinutes === null && step < FINEST_MINUTES) return fault('below', 'interval', { given: step, limit: FINEST_MINUTES });
  const choices = intervalsFrom(step);
  if (intervalMinutes !== null && !choices.includes(intervalMinutes)) return fault('not-a-choice', 'interval', { given: intervalMinutes, choices: choices.join(', ') });
  const byDay = intervalMinutes === MINUTES_PER_DAY || intervalMinutes === null;
  return addedUp(minutes, calls, byDay ? Math.max(step, FINEST_MINUTES) : intervalMinutes);
}

function addedUp(minutes: readonly number[], calls: readonly number[], intervalMinutes: number): CallHistory {
  const sums = new Map<number, number>();
  minutes.forEach((minute, index) => {
    const day = Math.floor(minute / MINUTES_PER_DAY);
    const start = day * MINUTES_PER_DAY + Math.floor((minute % MINUTES_PER_DAY) / intervalMinutes) * intervalMinutes;
    sums.set(start, (sums.get(start) ?? 0) + calls[index]!);
  });
  const starts = [...sums.keys()].sort((a, b) => a - b);
  return { intervalMinutes, times: starts.map((start) => isoTime(start, intervalMinutes)), calls: starts.map((start) => sums.get(start)!) };
}

function isoTime(minute: number, intervalMinutes: number): string {
  const day = isoDay(Math.floor(minute / MINUTES_PER_DAY));
  if (intervalMinutes === MINUTES_PER_DAY) return day;
  const ofDay = minute % MINUTES_PER_DAY;
  return `${day}T${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** The step in minutes that most neighbours within a day are apart, the smaller of two as common. */
function commonStep(minutes: readonly number[]): number {
  const sorted = [...new Set(minutes)].sort((a, b) => a - b);
  const counts = new Map<number, number>();
  for (let index = 1; index < sorted.length; index++) {
    const [before, after] = [sorted[index - 1]!, sorted[index]!];
    if (Math.floor(before / MINUTES_PER_DAY) === Math.floor(after / MINUTES_PER_DAY)) counts.set(after - before, (counts.get(after - before) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most ? most[0] : MINUTES_PER_DAY;
}

function intervalsFrom(step: number): readonly number[] {
  const first = Math.max(FINEST_MINUTES, step);
  return Array.from({ length: MINUTES_PER_DAY }, (_, index) => index + 1)
    .filter((minutes) => minutes >= first && MINUTES_PER_DAY % minutes === 0 && minutes % step === 0);
}
