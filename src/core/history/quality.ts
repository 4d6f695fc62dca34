import { weekday } from './calendar-day';
import type { HistoryColumns } from './find-columns';
import type { HistoryRow } from './read-history';
import { isBlank } from './table-cell';

export type QualityCode =
  | 'blank-row' // nothing in any of the columns
  | 'calls-blank' // a time without calls
  | 'calls-text' // text, a logical or an error where calls belong
  | 'calls-negative'
  | 'date-unreadable'
  | 'interval-unreadable'
  | 'aht-unusable' // calls to handle, and no handle time above zero
  | 'repeated' // the same interval of the same day again
  | 'gap' // intervals of a day missing between two rows
  | 'missing-days'; // whole days missing on which the centre is otherwise open

/** Something a planner should know about neighbouring rows of their table. Nothing is corrected for them. */
export interface QualityNote {
  readonly code: QualityCode;
  /** First and last row that it concerns, counted from zero in the table, headers included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows concerned; for gaps the intervals or days that are missing. */
  readonly count: number;
}

/** Looks through a history for what would make a plan wrong or thin. */
export function qualityNotes(rows: readonly HistoryRow[], columns: HistoryColumns, intervalMinutes: number | null): QualityNote[] {
  const flags = rows.flatMap((row) => cellFlags(row, columns).map((code) => ({ code, row: row.row })));
  const notes = [...joined(flags), ...joined(repeats(rows)), ...gaps(rows, intervalMinutes), ...missingDays(rows)];
  return notes.sort((a, b) => a.firstRow - b.firstRow);
}

function cellFlags(row: HistoryRow, columns: HistoryColumns): QualityCode[] {
  const { cells } = row;
  if (Object.values(cells).every(isBlank)) return ['blank-row'];
  const codes: QualityCode[] = [];
  if (columns.date && row.day === null) codes.push('date-unreadable');
  if (columns.interval && row.minute === null) codes.push('interval-unreadable');
  if (isBlank(cells.calls)) codes.push('calls-blank');
  else if (typeof cells.calls !== 'number') codes.push('calls-text');
  else if (row.calls === null) codes.push('calls-negative');
  if (columns.aht && row.ahtSeconds === null && (row.calls ?? 0) > 0) codes.push('aht-unusable');
  return codes;
}

interface Flag {
  readonly code: QualityCode;
  readonly row: number;
}

/** One note for a run of rows with the same fault. */
function joined(flags: readonly Flag[]): QualityNote[] {
  const notes: QualityNote[] = [];
  const open = new Map<QualityCode, number>();
  for (const { code, row } of flags) {
    const at = open.get(code);
    const last = at === undefined ? undefined : notes[at];
    if (at !== undefined && last && last.lastRow === row - 1) notes[at] = { ...last, lastRow: row, count: last.count + 1 };
    else open.set(code, notes.push({ code, firstRow: row, lastRow: row, count: 1 }) - 1);
  }
  return notes;
}

function repeats(rows: readonly HistoryRow[]): Flag[] {
  const seen = new Set<string>();
  return rows.flatMap((row): Flag[] => {
    if (row.day === null && row.minute === null) return [];
    const key = `${row.day}|${row.minute}`;
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ code: 'repeated', row: row.row }] : [];
  });
}

function gaps(rows: readonly HistoryRow[], intervalMinutes: number | null): QualityNote[] {
  if (intervalMinutes === null || intervalMinutes <= 0) return [];
  const notes: QualityNote[] = [];
  const timed = rows.filter((row) => row.minute !== null);
  timed.forEach((row, index) => {
    const before = timed[index - 1];
    if (!before || before.day !== row.day) return;
    const missing = Math.round(((row.minute ?? 0) - (before.minute ?? 0)) / intervalMinutes) - 1;
    if (missing > 0) notes.push({ code: 'gap', firstRow: before.row, lastRow: row.row, count: missing });
  });
  return notes;
}

/** A weekday that never appears is a day on which the centre is closed. */
function missingDays(rows: readonly HistoryRow[]): QualityNote[] {
  const dated = rows.filter((row) => row.day !== null);
  const open = new Set(dated.map((row) => weekday(row.day ?? 0)));
  const notes: QualityNote[] = [];
  dated.forEach((row, index) => {
    const before = dated[index - 1];
    if (!before || row.day === null || before.day === null || row.day - before.day < 2) return;
    let missing = 0;
    for (let day = before.day + 1; day < row.day && missing <= 3660; day += 1) if (open.has(weekday(day))) missing += 1;
    if (missing > 0) notes.push({ code: 'missing-days', firstRow: before.row, lastRow: row.row, count: missing });
  });
  return notes;
}
