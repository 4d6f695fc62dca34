import { weekday } from '../calendar-day';
import type { DayTable, Slot } from './day-table';
import { median } from './robust';
import { USUAL_ZONES, zoneChanges, type ClockChange } from './zone-changes';

/** A change of the clocks that can be seen in the data. */
export interface SeenChange extends ClockChange {
  readonly zone: string;
  /** `missing`: no rows. `zero`: rows without calls. `repeated`: two rows. `doubled`: one row with the calls of both hours. */
  readonly sign: 'missing' | 'zero' | 'repeated' | 'doubled';
  /** Positions in the queue's lists. */
  readonly indices: readonly number[];
}

/** The changes of the clocks that show in a history of intervals: of the zone given, or of the one whose changes show most. */
export function clockChanges(table: DayTable, zone?: string): SeenChange[] {
  if (table.intervalMinutes > 60) return [];
  let best: SeenChange[] = [];
  for (const one of zone ? [zone] : USUAL_ZONES) {
    const seen = changesOf(one, table).flatMap((change) => see(table, change, one) ?? []);
    if (seen.length > best.length) best = seen;
  }
  return best;
}

function changesOf(zone: string, { firstDay, lastDay }: DayTable): ClockChange[] {
  try {
    return zoneChanges(zone, firstDay, lastDay);
  } catch (error) {
    // A machine may not know a zone, or the planner may have typed one that does not exist.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function see(table: DayTable, change: ClockChange, zone: string): SeenChange | null {
  const record = table.days.get(change.day);
  const minutes = [...table.openMinutes[weekday(change.day)]!].filter((minute) => minute >= change.fromMinute && minute < change.toMinute);
  if (!record || record.total === 0 || minutes.length === 0) return null;
  const slots = minutes.flatMap((minute) => record.slots.get(minute) ?? []);
  const indices = slots.flatMap((slot) => slot.indices);
  const seen = (sign: SeenChange['sign']): SeenChange => ({ ...change, zone, sign, indices });
  if (change.kind === 'forward') {
    if (slots.length === 0) return seen('missing');
    return slots.every(({ calls }) => calls === 0) && usualOf(table, change, minutes) >= 3 ? seen('zero') : null;
  }
  if (slots.length > 0 && slots.every((slot) => slot.indices.length === 2)) return seen('repeated');
  return isDouble(table, change, minutes, slots) ? seen('doubled') : null;
}

const DOUBLE = 1.6;
const CLEAR = 4;

function isDouble(table: DayTable, change: ClockChange, minutes: readonly number[], slots: readonly Slot[]): boolean {
  const usual = usualOf(table, change, minutes);
  const actual = slots.reduce((sum, { calls }) => sum + calls, 0);
  return actual > DOUBLE * usual && actual < 2.6 * usual && actual - usual > CLEAR * Math.sqrt(usual);
}

/** What the same minutes of the same weekday usually hold, six weeks before and after. */
function usualOf(table: DayTable, { day }: ClockChange, minutes: readonly number[]): number {
  const sums: number[] = [];
  for (let week = -6; week <= 6; week += 1) {
    const record = week === 0 ? undefined : table.days.get(day + 7 * week);
    if (record && minutes.every((minute) => record.slots.has(minute))) sums.push(minutes.reduce((sum, minute) => sum + record.slots.get(minute)!.calls, 0));
  }
  return sums.length < 2 ? NaN : median(sums);
}
