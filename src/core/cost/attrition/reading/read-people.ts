import { dayOrder, readDay, type DaySerial } from '../../../history/calendar-day';
import { isBlank, type TableCell, type TableRow } from '../../../history/table-cell';
import type { PeopleRole } from './column-words';
import type { PeopleColumns } from './find-columns';
import { readVoluntary } from './voluntary-word';

/** One row of a table of people as far as it can be read. What can't be read is null, never guessed. */
export interface PersonRow {
  /** Counted from zero in the table, headers included. */
  readonly row: number;
  readonly name: string;
  /** Empty where none is given. */
  readonly team: string;
  readonly start: DaySerial | null;
  readonly leave: DaySerial | null;
  /** There is something in the cell, but no date. */
  readonly leaveUnreadable: boolean;
  readonly voluntary: boolean | null;
  readonly reason: string;
  readonly cells: Readonly<Record<PeopleRole, TableCell>>;
}

/** Reads every row below the headers; wholly blank ones are passed over by what counts on a start date. */
export function readPeople(table: readonly TableRow[], columns: PeopleColumns): PersonRow[] {
  const data = table.slice(columns.headerRows);
  const cell = (row: TableRow, role: PeopleRole): TableCell => (columns[role] ? row[columns[role].column] ?? '' : '');
  // Starts and leaves are written by the same hand.
  const order = dayOrder(data.flatMap((row) => [cell(row, 'start'), cell(row, 'leave')]));
  return data.map((row, index) => {
    const cells = {
      person: cell(row, 'person'), team: cell(row, 'team'), start: cell(row, 'start'), leave: cell(row, 'leave'), voluntary: cell(row, 'voluntary'), reason: cell(row, 'reason'),
    };
    const leave = isBlank(cells.leave) ? null : readDay(cells.leave, order);
    return {
      row: index + columns.headerRows, cells, name: text(cells.person), team: text(cells.team), reason: text(cells.reason),
      start: isBlank(cells.start) ? null : readDay(cells.start, order), leave, leaveUnreadable: !isBlank(cells.leave) && leave === null,
      voluntary: readVoluntary(cells.voluntary),
    };
  });
}

/** As TRIM leaves it: Excel's formulas read it so too. */
function text(cell: TableCell): string {
  return String(cell).replace(/ +/g, ' ').replace(/^ | $/g, '');
}
