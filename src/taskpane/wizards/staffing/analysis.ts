import { weekday } from '../../../core/history/calendar-day';
import { findColumns } from '../../../core/history/find-columns';
import type { ChosenColumns, HistoryColumns } from '../../../core/history/find-columns';
import { intervalLength } from '../../../core/history/interval-length';
import { qualityNotes } from '../../../core/history/quality';
import type { QualityNote } from '../../../core/history/quality';
import { readHistory } from '../../../core/history/read-history';
import type { HistoryRow } from '../../../core/history/read-history';
import type { StaffingSource } from '../../../sheets/staffing/source';
import { sourceOf } from '../../../sheets/staffing/table-of-source';
import type { Region } from '../../../workbook/port';

/** What the planner's table turned out to be. */
export interface Analysis {
  readonly columns: HistoryColumns;
  readonly rows: readonly HistoryRow[];
  readonly notes: readonly QualityNote[];
  readonly intervalMinutes: number | null;
  /** Different weekdays with calls, in a history of a week or more. */
  readonly openDays: number | null;
  readonly calls: number;
  /** Null as long as no column of calls is known. */
  readonly source: StaffingSource | null;
}

export function analyse(region: Region, chosen: ChosenColumns): Analysis {
  const columns = findColumns(region.values, region.numberFormats, chosen);
  const rows = readHistory(region.values, columns);
  const intervalMinutes = intervalLength(rows);
  return {
    columns, rows, intervalMinutes,
    notes: qualityNotes(rows, columns, intervalMinutes),
    openDays: openDays(rows),
    calls: rows.reduce((sum, row) => sum + (row.calls ?? 0), 0),
    source: sourceOf(region, columns, rows),
  };
}

function openDays(rows: readonly HistoryRow[]): number | null {
  const days = new Set<number>();
  for (const row of rows) if (row.day !== null && (row.calls ?? 0) > 0) days.add(row.day);
  const span = days.size === 0 ? 0 : Math.max(...days) - Math.min(...days) + 1;
  return span >= 7 ? new Set([...days].map(weekday)).size : null;
}
