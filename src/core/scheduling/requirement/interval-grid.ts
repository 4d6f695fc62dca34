import { intervalOf } from '../../history/call-history/interval-of';
import { MINUTES_A_DAY } from '../../history/time-of-day';
import { greatestCommonDivisor } from '../cover/cost-unit';
import type { RequirementNote } from './requirement-reading';
import type { TimedEntry } from './running-times';

/** How a table cuts time: one step through whole days, and how long each entry holds. */
export interface IntervalGrid {
  readonly stepMinutes: number;
  /** The step that most neighbours are apart. */
  readonly usualMinutes: number;
  /** Minutes that each entry holds for, in the order of the entries. */
  readonly lasts: readonly number[];
  readonly notes: readonly RequirementNote[];
}

const SHORTEST_STEP = 5;
/** Longer is a pause. */
const LONGEST_STEP = 120;
/** So few rows off the step of the others are slips of the pen. */
const FEW = 0.05;

/** @returns null where the table has no intervals within its days; with a fault among the notes where no step fits all. */
export function intervalGrid(entries: readonly TimedEntry[]): IntervalGrid | null {
  const usualMinutes = intervalOf(entries.map(({ time }) => time));
  if (usualMinutes === null || usualMinutes >= MINUTES_A_DAY) return null;
  const stepMinutes = entries.reduce((step, { minute }) => greatestCommonDivisor(step, minute), greatestCommonDivisor(MINUTES_A_DAY, usualMinutes));
  const off = offTheStep(entries, usualMinutes);
  const isSlip = off.length > 0 && off.length <= Math.max(1, entries.length * FEW);
  if (stepMinutes < SHORTEST_STEP || (stepMinutes < usualMinutes && isSlip)) {
    return { stepMinutes, usualMinutes, lasts: entries.map(() => usualMinutes), notes: [{ code: 'uneven-step', weight: 'fault', rows: off, role: 'interval', minute: usualMinutes, count: off.length }] };
  }
  const lasts = entries.map(() => usualMinutes);
  const longer = longIntervals(entries, usualMinutes);
  for (const [index, minutes] of longer) lasts[index] = minutes;
  const isUneven = stepMinutes < usualMinutes || longer.size > 0;
  const rows = [...longer.keys()].map((index) => entries[index]!.cell.row);
  return { stepMinutes, usualMinutes, lasts, notes: isUneven ? [{ code: 'uneven-step', weight: 'warning', rows, role: 'interval', minute: stepMinutes, count: rows.length }] : [] };
}

/** Rows that do not stand where most others do, counted in usual steps. */
function offTheStep(entries: readonly TimedEntry[], usualMinutes: number): number[] {
  const counts = new Map<number, number>();
  for (const { minute } of entries) counts.set(minute % usualMinutes, (counts.get(minute % usualMinutes) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return entries.filter(({ minute }) => minute % usualMinutes !== most?.[0]).map(({ cell }) => cell.row);
}

/** Entries that hold for longer than the usual step, as hours do at night where days are cut in half-hours: two steps of that length in a row. */
function longIntervals(entries: readonly TimedEntry[], usualMinutes: number): Map<number, number> {
  const order = [...entries.keys()].sort((a, b) => entries[a]!.time - entries[b]!.time);
  const steps = order.map((index, place) => (place + 1 < order.length ? entries[order[place + 1]!]!.time - entries[index]!.time : 0));
  const isLong = (step: number | undefined) => step !== undefined && step > usualMinutes && step <= LONGEST_STEP;
  const found = new Map<number, number>();
  order.forEach((index, place) => {
    const step = steps[place]!;
    const before = steps[place - 1];
    if (isLong(step) && (steps[place + 1] === step || before === step)) found.set(index, step);
    // The last of them has nobody to say how long it is.
    else if (isLong(before) && steps[place - 2] === before && (step === 0 || step > before!)) found.set(index, before!);
  });
  return found;
}
