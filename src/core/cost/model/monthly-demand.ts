import { sum } from '../../numeric/sum';
import type { DaySerial } from '../../history/calendar-day';
import { monthStarts } from './month-starts';

export interface DatedCalls {
  /** With or without a time behind the point; null: no date that a formula could read. */
  readonly date: DaySerial | null;
  readonly calls: number | null;
  readonly ahtSeconds: number | null;
}

export interface MonthlyDemand {
  readonly volume: readonly number[];
  /** Weighted by calls; 0 where a month has none with a handle time. */
  readonly ahtSeconds: readonly number[];
}

/** Calls and handle time of each month from a table of days or intervals. */
export function monthlyDemand(rows: readonly DatedCalls[], startMonth: DaySerial, months: number): MonthlyDemand {
  const starts = monthStarts(startMonth, months);
  const byMonth = Array.from({ length: months }, (_, month) => rows.filter(({ date }) => date !== null && date >= starts[month]! && date < starts[month + 1]!));
  const volume = byMonth.map((these) => sum(these.map(({ calls }) => calls ?? 0)));
  const handled = byMonth.map((these) => sum(these.map(({ calls, ahtSeconds }) => (calls ?? 0) * (ahtSeconds ?? 0))));
  return { volume, ahtSeconds: volume.map((calls, month) => (calls === 0 ? 0 : handled[month]! / calls)) };
}
