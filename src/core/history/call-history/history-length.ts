import { isoDay } from '../calendar-day';
import type { DayTable } from './day-table';
import type { HistoryAllows, HistoryLength } from './report';

/** What it takes, in weeks. Two weeks and more were forecast without fail on real series; errors fall until a year and more is known. */
const WEEKS: readonly (readonly [number, HistoryAllows])[] = [[104, 'holidays'], [52, 'seasons'], [13, 'months-ahead'], [2, 'weeks-ahead'], [1, 'weekdays']];

/** From the first to the last day with calls. */
export function historyLength(table: DayTable | null): HistoryLength {
  const open = table ? [...table.days.values()].filter(({ total }) => total > 0).map(({ day }) => day) : [];
  if (open.length === 0) return { firstDay: null, lastDay: null, openDays: 0, weeks: 0, allows: 'nothing' };
  const [first, last] = [Math.min(...open), Math.max(...open)];
  const weeks = (last - first + 1) / 7;
  return { firstDay: isoDay(first), lastDay: isoDay(last), openDays: open.length, weeks, allows: WEEKS.find(([least]) => weeks >= least)?.[1] ?? 'days' };
}
