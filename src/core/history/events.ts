import type { NamedDay } from '../forecasting/series';
import { isoDay } from '../forecasting/excel-dates';
import { dayOrder, readDay, type DayOrder, type DaySerial } from './calendar-day';
import type { CellPlace } from './call-history/reading';
import { eventColumns, type EventColumns } from './event-columns';
import { isBlank, type TableCell, type TableRow } from './table-cell';

export type EventProblemCode =
  | 'no-dates' // no column of dates: nothing was read
  | 'date-missing'
  | 'date-unreadable'
  | 'name-missing'
  | 'end-unreadable'
  | 'end-before-start'
  | 'too-long' // lasts longer than any event: more likely a wrong year
  | 'flag-unreadable' // neither yes nor no
  | 'repeated'; // the same name on the same day again

export interface EventProblem {
  readonly code: EventProblemCode;
  /** Null where it is about the table as a whole. */
  readonly place: CellPlace | null;
  /** As it stands in the cell. */
  readonly given: TableCell;
}

export interface Events {
  /** In order of time; an event of several days is a day of its name each. */
  readonly days: readonly NamedDay[];
  /** A row with a problem is left out, but for a repeated one, which counts once. */
  readonly problems: readonly EventProblem[];
  readonly columns: EventColumns | null;
}

/** A year: seasons are no events. */
const LONGEST_DAYS = 366;

/**
 * A company's own holidays and events from a table: a date, a name, and if they are there a last day and whether it is a
 * working day (a weekend day on which the centre works as on others).
 */
export function eventsOf(rows: readonly TableRow[]): Events {
  const columns = eventColumns(rows);
  if (!columns) return { days: [], problems: rows.some((row) => !row.every(isBlank)) ? [{ code: 'no-dates', place: null, given: '' }] : [], columns };
  const order = dayOrder(rows.slice(columns.headerRows).flatMap((row) => [cell(row, columns.date), cell(row, columns.end)]));
  const days = new Map<string, NamedDay>();
  const problems: EventProblem[] = [];
  rows.forEach((row, index) => {
    if (index < columns.headerRows || row.every(isBlank)) return;
    const read = readEvent(row, columns, order);
    if ('code' in read) {
      problems.push({ code: read.code, place: { row: index, column: read.column }, given: cell(row, read.column) });
      return;
    }
    for (let day = read.first; day <= read.last; day++) {
      const key = `${day} ${read.name}`;
      if (days.has(key)) {
        problems.push({ code: 'repeated', place: { row: index, column: columns.date }, given: cell(row, columns.date) });
        break;
      }
      days.set(key, { date: isoDay(day), name: read.name, kind: read.working ? 'working-day' : 'holiday' });
    }
  });
  return { days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))), problems, columns };
}

interface Event {
  readonly first: DaySerial;
  readonly last: DaySerial;
  readonly name: string;
  readonly working: boolean;
}

interface Unreadable {
  readonly code: EventProblemCode;
  readonly column: number;
}

function readEvent(row: TableRow, columns: EventColumns, order: DayOrder): Event | Unreadable {
  const refuse = (code: EventProblemCode, column: number): Unreadable => ({ code, column });
  const first = readDay(cell(row, columns.date), order);
  if (first === null) return refuse(isBlank(cell(row, columns.date)) ? 'date-missing' : 'date-unreadable', columns.date);
  const name = columns.name === null ? '' : String(cell(row, columns.name)).trim();
  if (name === '') return refuse('name-missing', columns.name ?? columns.date);
  const end = cell(row, columns.end);
  const last = isBlank(end) ? first : readDay(end, order);
  if (last === null) return refuse('end-unreadable', columns.end!);
  if (last < first) return refuse('end-before-start', columns.end!);
  if (last - first >= LONGEST_DAYS) return refuse('too-long', columns.end!);
  const working = readFlag(cell(row, columns.working));
  return working === null ? refuse('flag-unreadable', columns.working!) : { first, last, name, working };
}

const YES = /^(1|true|yes|y|x|✓|✔|working( day)?|open|是|对|對|上班|工作日|补班|補班|调休上班)$/i;
const NO = /^(|0|false|no|n|-|off|closed|holiday|event|否|不|休|休息|放假|假期|假日|节假日)$/i;

/** A blank means no. */
function readFlag(value: TableCell): boolean | null {
  const text = String(value).trim();
  if (YES.test(text)) return true;
  return NO.test(text) ? false : null;
}

function cell(row: TableRow, column: number | null): TableCell {
  return column === null ? '' : row[column] ?? '';
}
