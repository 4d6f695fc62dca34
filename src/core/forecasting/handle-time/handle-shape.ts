import { credibilityConstant, drawn, pooled, type Means } from '../../history/call-history/credibility';
import type { DaySerial } from '../../history/calendar-day';
import type { HandleCells } from './handle-cells';

/** The handle time of each weekday's intervals over the level of its day: seven lists, Monday first. */
export type HandleShape = readonly (readonly number[])[];

/** Calls of so many weeks ago count half. */
const HALF_LIFE_WEEKS = 8;

/**
 * How handle times differ by interval and weekday, weighted by calls, recent weeks more. Where calls are few an interval is
 * drawn to the mean of all, and that of a weekday to what its interval and its weekday make of it together, by as much as
 * the data ask for (credibility, Bühlmann and Straub 1970). A usual week's calls have 1 on average.
 * @param levelOf the level of a day, in seconds
 */
export function handleShape({ minutes, cells }: HandleCells, levelOf: (day: DaySerial) => number, lastDay: DaySerial): HandleShape {
  const weighed = cells.map(({ day, weekday, slot, calls, seconds }) => (
    { weekday, slot, mean: seconds / levelOf(day), weight: calls * 0.5 ** ((lastDay - day) / (7 * HALF_LIFE_WEEKS)) }));
  const bySlot = factors(grouped(weighed, minutes.length, ({ slot }) => slot));
  const byDay = factors(grouped(weighed.map((cell) => ({ ...cell, mean: cell.mean / bySlot[cell.slot]! })), 7, ({ weekday }) => weekday));
  const expected = (day: number, slot: number) => byDay[day]! * bySlot[slot]!;
  const left = weighed.map((cell) => ({ ...cell, mean: cell.mean / expected(cell.weekday, cell.slot) }));
  const own = factors(grouped(left, 7 * minutes.length, ({ weekday, slot }) => weekday * minutes.length + slot));
  const shape = Array.from({ length: 7 }, (_, day) => minutes.map((__, slot) => expected(day, slot) * own[day * minutes.length + slot]!));
  const mean = pooled(weighed.map(({ weekday, slot, weight }) => ({ mean: shape[weekday]![slot]!, weight }))).mean;
  return shape.map((row) => row.map((factor) => factor / mean));
}

function grouped<T extends Means>(cells: readonly T[], count: number, groupOf: (cell: T) => number): readonly (readonly Means[])[] {
  const groups = Array.from({ length: count }, (): Means[] => []);
  for (const cell of cells) groups[groupOf(cell)]!.push(cell);
  return groups;
}

/** Each group's mean drawn to the mean of all, over that. */
function factors(groups: readonly (readonly Means[])[]): readonly number[] {
  const constant = credibilityConstant(groups);
  const totals = groups.map(pooled);
  const all = pooled(totals.filter(({ weight }) => weight > 0)).mean;
  return totals.map((total) => drawn(total, all, constant) / all);
}
