import { isBlank, type TableCell } from '../history/table-cell';
import { MINUTES_A_DAY } from '../history/time-of-day';
import type { ScheduleReading, ScheduleRow } from './read-schedule';
import type { ScheduleColumns, ScheduleRole } from './schedule-columns';

type CountRole = 'calls' | 'scheduled' | 'required';
export type ScheduleNoteCode =
  | 'blank-row'
  | `${CountRole}-${'blank' | 'text' | 'negative'}`
  | 'date-unreadable'
  | 'interval-unreadable'
  | 'interval-text' // times as text, which are read all the same
  | 'aht-unusable'
  | 'gap'
  | 'clock-forward' // the hour that a day in spring does not have
  | 'clock-back' // the hour that a day in autumn has twice
  | 'repeated'
  | 'overnight';

/** Something a planner should know about rows of their schedule. Nothing is corrected for them. */
export interface ScheduleNote {
  readonly code: ScheduleNoteCode;
  /** First and last row that it concerns, counted from zero in the table, headers included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows concerned; of gaps the intervals that are missing. */
  readonly count: number;
  /** The column that it points at; none where whole rows are meant. */
  readonly role?: ScheduleRole;
}

/** Clocks change by an hour in the small hours, everywhere that they do. */
const CLOCK_CHANGE = { minutes: 60, before: 4 * 60 };

/** Looks through a schedule for what would make its figures wrong or thin. */
export function scheduleNotes({ rows, intervalMinutes }: ScheduleReading, columns: ScheduleColumns): ScheduleNote[] {
  const flags = rows.flatMap((row) => cellFlags(row, columns).map((flag) => ({ ...flag, row: row.row })));
  const notes = [...joined(flags), ...steps(rows, intervalMinutes)];
  return notes.sort((a, b) => a.firstRow - b.firstRow);
}

interface Flag {
  readonly code: ScheduleNoteCode;
  readonly role?: ScheduleRole;
}

function cellFlags({ cells, day, minute, ahtSeconds, ...row }: ScheduleRow, columns: ScheduleColumns): Flag[] {
  if (Object.values(cells).every(isBlank)) return [{ code: 'blank-row' }];
  const flags: Flag[] = [];
  if (columns.date && day === null) flags.push({ code: 'date-unreadable', role: 'date' });
  if (columns.interval && minute === null) flags.push({ code: 'interval-unreadable', role: 'interval' });
  else if (typeof cells.interval === 'string' && columns.interval) flags.push({ code: 'interval-text', role: 'interval' });
  for (const role of ['calls', 'scheduled', 'required'] as const) {
    if (columns[role] && row[role] === null) flags.push({ code: `${role}-${trouble(cells[role])}`, role });
  }
  if (columns.aht && ahtSeconds === null && (row.calls ?? 0) > 0) flags.push({ code: 'aht-unusable', role: 'aht' });
  return flags;
}

function trouble(cell: TableCell): 'blank' | 'text' | 'negative' {
  if (isBlank(cell)) return 'blank';
  return typeof cell === 'number' ? 'negative' : 'text';
}

/** One note for a run of rows with the same fault. */
function joined(flags: readonly (Flag & { readonly row: number })[]): ScheduleNote[] {
  const notes: ScheduleNote[] = [];
  const open = new Map<ScheduleNoteCode, number>();
  for (const { code, role, row } of flags) {
    const last = notes[open.get(code) ?? -1];
    if (last && last.lastRow === row - 1) notes[open.get(code)!] = { ...last, lastRow: row, count: last.count + 1 };
    else open.set(code, notes.push({ code, role, firstRow: row, lastRow: row, count: 1 }) - 1);
  }
  return notes;
}

/** What the steps from row to row tell: intervals that are missing, that come twice, that run past midnight. */
function steps(rows: readonly ScheduleRow[], intervalMinutes: number | null): ScheduleNote[] {
  if (intervalMinutes === null) return [];
  const notes: ScheduleNote[] = [];
  const timed = rows.filter(({ time }) => time !== null);
  timed.forEach((row, index) => {
    const before = timed[index - 1];
    if (!before) return;
    const step = row.time! - before.time!;
    const place = { firstRow: before.row, lastRow: row.row };
    const night = row.minute! < CLOCK_CHANGE.before && before.minute! < CLOCK_CHANGE.before;
    const sameDay = row.day === before.day;
    if (sameDay && row.minute! < before.minute! && step > 0) notes.push({ code: 'overnight', ...place, count: 1, role: 'interval' });
    if (step <= 0) {
      const hourAgain = night && sameDay && Math.abs(intervalMinutes - step - CLOCK_CHANGE.minutes) < 1;
      notes.push({ code: hourAgain ? 'clock-back' : 'repeated', firstRow: row.row, lastRow: row.row, count: 1, role: 'interval' });
      return;
    }
    const missing = Math.round(step / intervalMinutes) - 1;
    // From one day to the next a centre is closed.
    if (missing <= 0 || (!sameDay && Math.floor(row.time! / MINUTES_A_DAY) !== Math.floor(before.time! / MINUTES_A_DAY))) return;
    const hourGone = night && row.day !== null && missing * intervalMinutes === CLOCK_CHANGE.minutes;
    notes.push({ code: hourGone ? 'clock-forward' : 'gap', ...place, count: missing, role: 'interval' });
  });
  return notes;
}
