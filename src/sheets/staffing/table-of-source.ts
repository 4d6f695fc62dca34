import type { HistoryColumns } from '../../core/history/find-columns';
import type { HistoryRow } from '../../core/history/read-history';
import type { TableCell } from '../../core/history/table-cell';
import type { DayForm, StaffingSource, TimeForm } from './source';

/** How the sheet will point at a planner's table: which columns, and how their cells name day and time. */
export function sourceOf(
  place: Pick<StaffingSource, 'sheet' | 'address' | 'table' | 'wholeBlock'>, columns: HistoryColumns, rows: readonly HistoryRow[],
): StaffingSource | null {
  const { date, interval, calls, aht } = columns;
  if (!calls || rows.length === 0) return null;
  const stamped = date !== null && interval !== null && date.column === interval.column;
  return {
    sheet: place.sheet, address: place.address, table: place.table, wholeBlock: place.wholeBlock,
    headerRows: columns.headerRows,
    headers: Object.fromEntries([date, interval, calls, aht].flatMap((found) => (found && columns.headerRows > 0 ? [[found.column, found.header]] : []))),
    date: date && { column: date.column, form: dayForm(rows.map((row) => row.cells.date), stamped) },
    interval: interval && { column: interval.column, form: timeForm(rows.map((row) => row.cells.interval), stamped, interval.notation === 'hour') },
    calls: { column: calls.column },
    aht: aht && { column: aht.column, secondsPerUnit: aht.secondsPerUnit },
  };
}

const mostly = (cells: readonly TableCell[], test: (cell: TableCell) => boolean) => cells.filter(test).length * 2 > cells.length;
const isNumber = (cell: TableCell) => typeof cell === 'number';

function dayForm(cells: readonly TableCell[], stamped: boolean): DayForm {
  if (!mostly(cells, isNumber)) return stamped ? 'text-stamp' : 'as-is';
  if (cells.some((cell) => typeof cell === 'number' && cell % 1 !== 0)) return 'stamp';
  // 20260105 is a number to read, no date of Excel's.
  return mostly(cells, (cell) => typeof cell === 'number' && cell < 1e6) ? 'date' : 'as-is';
}

function timeForm(cells: readonly TableCell[], stamped: boolean, hours: boolean): TimeForm {
  const numbers = mostly(cells, isNumber);
  if (stamped) return numbers ? 'stamp' : 'text-stamp';
  if (!numbers) return 'as-is';
  return hours ? 'hour' : 'time';
}

/** The letter between date and time in a column of text stamps. */
export function stampSeparator(cells: readonly TableCell[]): 'T' | ' ' {
  return cells.some((cell) => typeof cell === 'string' && /\dT\d/.test(cell)) ? 'T' : ' ';
}

/** What the plan's date cell shows for a cell of the planner's. */
export function shownDay(cell: TableCell, form: DayForm, separator: string): string | number {
  if (form === 'stamp' && typeof cell === 'number') return Math.floor(cell);
  const text = typeof cell === 'number' ? cell : String(cell);
  if (form !== 'text-stamp' || typeof text === 'number') return text;
  return text.includes(separator) ? text.slice(0, text.indexOf(separator)) : text;
}

/** What the plan's interval cell shows for a cell of the planner's. */
export function shownTime(cell: TableCell, form: TimeForm, separator: string): string | number {
  if (typeof cell === 'number') {
    if (form === 'hour') return cell / 24;
    return form === 'stamp' ? cell - Math.floor(cell) : cell;
  }
  const text = String(cell);
  if (form === 'stamp') return '';
  if (form !== 'text-stamp') return text;
  return text.includes(separator) ? text.slice(text.indexOf(separator) + 1, text.indexOf(separator) + 9) : '';
}
