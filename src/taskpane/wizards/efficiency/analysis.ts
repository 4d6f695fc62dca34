import { readSchedule, type ScheduleReading } from '../../../core/scheduling/read-schedule';
import { findScheduleColumns, type ChosenScheduleColumns, type ScheduleColumns } from '../../../core/scheduling/schedule-columns';
import { scheduleNotes, type ScheduleNote } from '../../../core/scheduling/schedule-notes';
import { sourceOf, type ScheduleSource } from '../../../sheets/efficiency/source';
import type { Region } from '../../../workbook/port';

/** Two months of half-hours: a schedule is no history. */
export const MOST_ROWS = 3000;

/** What the planner's table turned out to be. */
export interface Analysis {
  readonly columns: ScheduleColumns;
  readonly reading: ScheduleReading;
  readonly notes: readonly ScheduleNote[];
  /** Null as long as a column is missing that nothing can be judged without. */
  readonly source: ScheduleSource | null;
  readonly days: number;
  readonly calls: number;
  /** On average over the intervals that have them. */
  readonly agents: number;
  /** Rows with a time, calls and agents. */
  readonly usable: number;
}

export function analyse(region: Region, chosen: ChosenScheduleColumns): Analysis {
  const columns = findScheduleColumns(region.values, region.numberFormats, chosen);
  const reading = readSchedule(region.values, columns);
  const { rows } = reading;
  const scheduled = rows.map((row) => row.scheduled).filter((agents) => agents !== null);
  return {
    columns, reading, notes: scheduleNotes(reading, columns), source: sourceOf(region, columns, reading),
    days: new Set(rows.map(({ day }) => day).filter((day) => day !== null)).size,
    calls: rows.reduce((sum, { calls }) => sum + (calls ?? 0), 0),
    agents: scheduled.length === 0 ? 0 : scheduled.reduce((sum, agents) => sum + agents, 0) / scheduled.length,
    usable: rows.filter(({ minute, calls, scheduled: agents }) => minute !== null && calls !== null && agents !== null).length,
  };
}
