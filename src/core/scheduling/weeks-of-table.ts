import { dayOrder, readDay, weekday, type DaySerial } from '../history/calendar-day';
import type { TableRow } from '../history/table-cell';

/** The rows of a table that belong to one week, from Monday on. */
export interface WeekOfTable {
  readonly monday: DaySerial;
  /** Counted from zero in the table, headers included. */
  readonly firstRow: number;
  readonly rows: number;
  /** Days of it that the table has. */
  readonly days: number;
}

/** The weeks of a table in order of time. @returns none where days are not in order, for then a week is no block of rows */
export function weeksOfTable(table: readonly TableRow[], headerRows: number, dateColumn: number): WeekOfTable[] {
  const cells = table.slice(headerRows).map((row) => row[dateColumn] ?? '');
  const order = dayOrder(cells);
  const weeks: { monday: number; firstRow: number; rows: number; days: Set<number> }[] = [];
  for (const [index, cell] of cells.entries()) {
    const day = readDay(cell, order);
    if (day === null) continue;
    const monday = day - weekday(day) + 1;
    const row = index + headerRows;
    const last = weeks.at(-1);
    if (last && monday < last.monday) return [];
    if (last?.monday === monday) {
      last.rows = row - last.firstRow + 1;
      last.days.add(day);
    } else weeks.push({ monday, firstRow: row, rows: 1, days: new Set([day]) });
  }
  return weeks.map(({ days, ...week }) => ({ ...week, days: days.size }));
}
