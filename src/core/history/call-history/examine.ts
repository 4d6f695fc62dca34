import type { NamedDay } from '../../forecasting/series';
import { daySerial, type DaySerial } from '../calendar-day';
import { clockChanges, type SeenChange } from './clock-changes';
import { dayLevels } from './day-levels';
import { dayTable, type DayTable } from './day-table';
import { levelShifts, type LevelShift } from './level-shifts';
import { outlierRuns, type OutlierRun } from './outlier-days';
import type { QueueHistory } from './reading';
import type { ReportOptions } from './report';
import { improbableZeros, type ZeroRun } from './zero-findings';

/** What a look through a queue's history finds, for the report to tell and for decisions to act on. */
export interface Examination {
  readonly table: DayTable;
  readonly named: ReadonlySet<DaySerial>;
  readonly namedDays: readonly NamedDay[];
  readonly clocks: readonly SeenChange[];
  readonly zeros: readonly ZeroRun[];
  readonly shifts: readonly LevelShift[];
  readonly outliers: readonly OutlierRun[];
}

/** @returns null for a history without a single count. */
export function examine(queue: QueueHistory, { namedDays = [], timeZone }: ReportOptions): Examination | null {
  const named = new Set(namedDays.flatMap(({ date }) => daySerial(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))) ?? []));
  const table = dayTable(queue, named);
  if (!table) return null;
  const clocks = clockChanges(table, timeZone);
  const zeros = improbableZeros(table, named, clocks);
  // Zeros that are a fault of the count are asked for themselves: they don't make a day an outlier.
  const known = withoutSlots(table, zeros);
  const shifts = levelShifts(dayLevels(known, named));
  return { table, named, namedDays, clocks, zeros, shifts, outliers: outlierRuns(known, named, shifts.map(({ day }) => day)) };
}

function withoutSlots(table: DayTable, zeros: readonly ZeroRun[]): DayTable {
  const days = new Map(table.days);
  for (const { record, slots } of zeros) {
    const left = new Map(days.get(record.day)!.slots);
    for (const { minute } of slots) left.delete(minute);
    days.set(record.day, { ...days.get(record.day)!, slots: left });
  }
  return { ...table, days };
}
