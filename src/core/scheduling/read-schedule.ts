import { dayOrder, readDay, type DaySerial } from '../history/calendar-day';
import { readHandleTime } from '../history/handle-time';
import { isBlank, type TableCell, type TableRow } from '../history/table-cell';
import { MINUTES_A_DAY, readMinute } from '../history/time-of-day';
import type { ScheduleColumns, ScheduleRole } from './schedule-columns';

/** One row of a schedule as far as it can be read. What can't be read is null, never guessed. */
export interface ScheduleRow {
  /** Counted from zero in the table, headers included. */
  readonly row: number;
  readonly day: DaySerial | null;
  /** Of the day, where the interval begins. */
  readonly minute: number | null;
  /** Minutes on one clock that runs on past midnight, so that intervals next to each other are known by it. */
  readonly time: number | null;
  readonly calls: number | null;
  readonly scheduled: number | null;
  readonly required: number | null;
  readonly ahtSeconds: number | null;
  readonly cells: Readonly<Record<ScheduleRole, TableCell>>;
}

export interface ScheduleReading {
  readonly rows: readonly ScheduleRow[];
  /** The step that most neighbours are apart; null where nothing tells. */
  readonly intervalMinutes: number | null;
}

/** Half a day back is the way on past midnight; less is a row out of order. */
const PAST_MIDNIGHT = MINUTES_A_DAY / 2;

/** Reads every row below the headers. Numbers below zero and texts count as unreadable. */
export function readSchedule(table: readonly TableRow[], columns: ScheduleColumns): ScheduleReading {
  const data = table.slice(columns.headerRows);
  const cell = (row: TableRow, role: ScheduleRole): TableCell => (columns[role] ? row[columns[role].column] ?? '' : '');
  const order = columns.date ? dayOrder(data.map((row) => cell(row, 'date'))) : 'day-first';
  const read = data.map((row, index) => {
    const cells = {
      date: cell(row, 'date'), interval: cell(row, 'interval'), calls: cell(row, 'calls'), scheduled: cell(row, 'scheduled'), required: cell(row, 'required'), aht: cell(row, 'aht'),
    };
    return {
      row: index + columns.headerRows, cells,
      day: isBlank(cells.date) ? null : readDay(cells.date, order),
      minute: columns.interval && !isBlank(cells.interval) ? readMinute(cells.interval, columns.interval.notation) : null,
      calls: count(cells.calls), scheduled: count(cells.scheduled), required: count(cells.required),
      ahtSeconds: columns.aht ? readHandleTime(cells.aht, columns.aht.secondsPerUnit) : null,
    };
  });
  const times = running(read);
  const intervalMinutes = usualStep(times);
  const shift = columns.interval?.ends && intervalMinutes ? intervalMinutes : 0;
  return {
    intervalMinutes,
    rows: read.map((row, index) => ({
      ...row, time: times[index] === null ? null : times[index]! - shift,
      minute: row.minute === null ? null : (row.minute - shift + MINUTES_A_DAY) % MINUTES_A_DAY,
    })),
  };
}

function count(cell: TableCell): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) && cell >= 0 ? cell : null;
}

/** Times on one clock. Where a night keeps the date of its evening, or there are no dates, a day is added at midnight. */
function running(rows: readonly Pick<ScheduleRow, 'day' | 'minute'>[]): (number | null)[] {
  let nights = 0;
  let before: Pick<ScheduleRow, 'day' | 'minute'> | null = null;
  return rows.map((row) => {
    if (row.minute === null) return null;
    if (before && before.day !== row.day && row.day !== null) nights = 0;
    else if (before && row.minute <= before.minute! - PAST_MIDNIGHT) nights += 1;
    before = row;
    return ((row.day ?? 0) + nights) * MINUTES_A_DAY + row.minute;
  });
}

function usualStep(times: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  const known = times.filter((time) => time !== null);
  known.forEach((time, index) => {
    const step = index === 0 ? 0 : time - known[index - 1]!;
    if (step > 0 && step < MINUTES_A_DAY) counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most ? most[0] : null;
}
