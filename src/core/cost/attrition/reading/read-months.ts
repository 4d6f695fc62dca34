import { dayOrder, type DaySerial } from '../../../history/calendar-day';
import { isBlank, type TableCell, type TableRow } from '../../../history/table-cell';
import { completedMonths } from '../calendar-months';
import type { MonthCount } from '../month-rates';
import type { MonthRole } from './column-words';
import type { MonthColumns } from './find-columns';
import { readMonth } from './read-month';

/** One row of a table of months as far as it can be read. */
export interface MonthRow {
  /** Counted from zero in the table, headers included. */
  readonly row: number;
  readonly month: DaySerial | null;
  readonly open: number | null;
  readonly joiners: number;
  readonly leavers: number | null;
  /** Null where the table does not tell. */
  readonly voluntary: number | null;
  readonly cells: Readonly<Record<MonthRole, TableCell>>;
}

export type MonthNoteCode = 'blank-row' | 'month-unreadable' | 'open-unusable' | 'leavers-unusable' | 'joiners-unusable' | 'voluntary-more' | 'headcount-zero' | 'month-repeated' | 'month-missing' | 'headcount-adrift';

export interface MonthNote {
  readonly code: MonthNoteCode;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly count: number;
  readonly role?: MonthRole;
}

export interface MonthReading {
  readonly rows: readonly MonthRow[];
  /** Rows that count, in the order of their months, each month once. */
  readonly used: readonly MonthRow[];
  readonly notes: readonly MonthNote[];
}

/** Reads every row below the headers. */
export function readMonths(table: readonly TableRow[], columns: MonthColumns): MonthReading {
  const data = table.slice(columns.headerRows);
  const cell = (row: TableRow, role: MonthRole): TableCell => (columns[role] ? row[columns[role].column] ?? '' : '');
  const order = dayOrder(data.map((row) => cell(row, 'month')));
  const rows = data.map((row, index): MonthRow => {
    const cells = { month: cell(row, 'month'), open: cell(row, 'open'), joiners: cell(row, 'joiners'), leavers: cell(row, 'leavers'), voluntary: cell(row, 'voluntary') };
    return {
      row: index + columns.headerRows, cells, month: readMonth(cells.month, order), open: count(cells.open), joiners: count(cells.joiners) ?? 0, leavers: count(cells.leavers),
      voluntary: columns.voluntary ? count(cells.voluntary) ?? 0 : null,
    };
  });
  const good = rows.filter(({ month, open, leavers }) => month !== null && open !== null && leavers !== null).sort((a, b) => a.month! - b.month! || a.row - b.row);
  const used = good.filter((row, index) => row.month !== good[index - 1]?.month);
  return { rows, used, notes: notesOf(rows, used, columns) };
}

/** The counts of rows that are used. */
export function monthCounts(used: readonly MonthRow[]): MonthCount[] {
  return used.map(({ month, open, joiners, leavers, voluntary }) => ({
    month: month!, open: open!, joiners, leavers: leavers!, voluntary: Math.min(voluntary ?? 0, leavers!), involuntary: voluntary === null ? 0 : Math.max(0, leavers! - voluntary),
  }));
}

function count(cell: TableCell): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) && cell >= 0 ? cell : null;
}

function notesOf(rows: readonly MonthRow[], used: readonly MonthRow[], columns: MonthColumns): MonthNote[] {
  const notes = new Map<MonthNoteCode, MonthNote>();
  const flag = (code: MonthNoteCode, row: number, role?: MonthRole, more = 1) => {
    const known = notes.get(code);
    notes.set(code, known ? { ...known, lastRow: Math.max(known.lastRow, row), firstRow: Math.min(known.firstRow, row), count: known.count + more } : { code, role, firstRow: row, lastRow: row, count: more });
  };
  for (const { row, cells, month, open, leavers, voluntary } of rows) {
    if (Object.values(cells).every(isBlank)) flag('blank-row', row);
    else {
      if (month === null) flag('month-unreadable', row, 'month');
      if (open === null) flag('open-unusable', row, 'open');
      else if (open === 0) flag('headcount-zero', row, 'open');
      if (leavers === null) flag('leavers-unusable', row, 'leavers');
      if (columns.joiners && !isBlank(cells.joiners) && count(cells.joiners) === null) flag('joiners-unusable', row, 'joiners');
      if (leavers !== null && voluntary !== null && voluntary > leavers) flag('voluntary-more', row, 'voluntary');
    }
  }
  const seen = new Set<number>();
  for (const { row, month, open, leavers } of rows) {
    if (month === null || open === null || leavers === null) continue;
    if (seen.has(month)) flag('month-repeated', row, 'month');
    seen.add(month);
  }
  used.forEach((row, index) => {
    const before = used[index - 1];
    if (!before) return;
    const missing = completedMonths(before.month!, row.month!) - 1;
    if (missing > 0) flag('month-missing', row.row, 'month', missing);
    else if (Math.abs(before.open! + before.joiners - before.leavers! - row.open!) > 0.5) flag('headcount-adrift', row.row, 'open');
  });
  return [...notes.values()].sort((a, b) => a.firstRow - b.firstRow);
}
