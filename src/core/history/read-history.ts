import { dayOrder, readDay } from './calendar-day';
import type { DaySerial } from './calendar-day';
import type { FoundColumn, HistoryColumns } from './find-columns';
import { isBlank } from './table-cell';
import type { TableCell, TableRow } from './table-cell';
import { readMinute } from './time-of-day';
import { readHandleTime } from './handle-time';

/** One row of a history as far as it can be read. What can't be read is null, never guessed. */
export interface HistoryRow {
  /** Counted from zero in the table, headers included. */
  readonly row: number;
  readonly day: DaySerial | null;
  readonly minute: number | null;
  readonly calls: number | null;
  readonly ahtSeconds: number | null;
  readonly cells: Readonly<Record<'date' | 'interval' | 'calls' | 'aht', TableCell>>;
}

/** Reads every row below the headers. Calls below zero and handle times of zero or less count as unreadable. */
export function readHistory(rows: readonly TableRow[], columns: HistoryColumns): HistoryRow[] {
  const data = rows.slice(columns.headerRows);
  const order = columns.date ? dayOrder(data.map((row) => cellOf(row, columns.date))) : 'day-first';
  return data.map((row, index) => {
    const cells = {
      date: cellOf(row, columns.date), interval: cellOf(row, columns.interval),
      calls: cellOf(row, columns.calls), aht: cellOf(row, columns.aht),
    };
    return {
      row: index + columns.headerRows,
      day: isBlank(cells.date) ? null : readDay(cells.date, order),
      minute: columns.interval && !isBlank(cells.interval) ? readMinute(cells.interval, columns.interval.notation) : null,
      calls: numberFrom(cells.calls, (calls) => calls >= 0),
      ahtSeconds: columns.aht ? readHandleTime(cells.aht, columns.aht.secondsPerUnit) : null,
      cells,
    };
  });
}

function cellOf(row: TableRow, column: FoundColumn | null): TableCell {
  return column ? row[column.column] ?? '' : '';
}

function numberFrom(cell: TableCell, allowed: (value: number) => boolean): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) && allowed(cell) ? cell : null;
}
