import { isBlank } from '../../history/table-cell';
import type { MonthColumns } from './month-columns';
import { isFraction, isMonthly, isNumberAsText, MONTH_FIGURES, type MonthFigure, type MonthRow } from './read-months';
import type { MonthRole } from './month-words';

export type MonthNoteCode =
  | 'month-unreadable'
  | 'month-text' // a month as text, which is read all the same
  | 'month-missing' // a gap between two months
  | 'month-repeated'
  | 'out-of-order'
  | 'figure-text'
  | 'figure-number-text' // 1,234 typed as text
  | 'figure-negative'
  | 'figure-time' // 4:05 typed among seconds
  | 'figure-percent' // 80 where 80% is meant
  | 'figure-blank';

/** Something a planner should know about rows of their months. Nothing is corrected for them. */
export interface MonthNote {
  readonly code: MonthNoteCode;
  /** First and last row that it concerns, counted from zero in the table, headers included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows concerned; of a gap the months that are missing. */
  readonly count: number;
  readonly role: MonthRole;
}

/** Looks through a table of months for what would make its cost wrong or thin. */
export function monthNotes(rows: readonly MonthRow[], columns: MonthColumns): MonthNote[] {
  const filled = rows.filter(({ cells }) => !Object.values(cells).every(isBlank));
  const flags = filled.flatMap((row) => cellFlags(row, columns).map((flag) => ({ ...flag, row: row.row })));
  return [...joined(flags), ...order(filled)].sort((a, b) => a.firstRow - b.firstRow);
}

interface Flag {
  readonly code: MonthNoteCode;
  readonly role: MonthRole;
}

function cellFlags({ cells, month, figures }: MonthRow, columns: MonthColumns): Flag[] {
  const flags: Flag[] = [];
  if (columns.month && month === null) flags.push({ code: 'month-unreadable', role: 'month' });
  else if (typeof cells.month === 'string' && columns.month) flags.push({ code: 'month-text', role: 'month' });
  for (const role of MONTH_FIGURES) {
    if (columns[role] && figures[role] === null) flags.push({ code: trouble(role, cells[role]), role });
    else if (columns[role] && typeof cells[role] === 'string') flags.push({ code: 'figure-number-text', role });
  }
  return flags;
}

function trouble(role: MonthFigure, cell: MonthRow['cells'][MonthFigure]): MonthNoteCode {
  if (isBlank(cell)) return 'figure-blank';
  if (typeof cell === 'number') return cell > 1 && isFraction(role) ? 'figure-percent' : cell === 0 ? 'figure-blank' : cell > 0 && role === 'aht' ? 'figure-time' : 'figure-negative';
  return isNumberAsText(cell) ? 'figure-number-text' : 'figure-text';
}

/** One note for a run of rows with the same fault in the same column. */
function joined(flags: readonly (Flag & { readonly row: number })[]): MonthNote[] {
  const notes: MonthNote[] = [];
  const open = new Map<string, number>();
  for (const { code, role, row } of flags) {
    const last = notes[open.get(`${code} ${role}`) ?? -1];
    if (last && last.lastRow === row - 1) notes[open.get(`${code} ${role}`)!] = { ...last, lastRow: row, count: last.count + 1 };
    else open.set(`${code} ${role}`, notes.push({ code, role, firstRow: row, lastRow: row, count: 1 }) - 1);
  }
  return notes;
}

/** Months that are missing between two, that come twice, or that stand out of order. */
function order(rows: readonly MonthRow[]): MonthNote[] {
  const dated = rows.filter(({ month }) => month !== null);
  const monthly = isMonthly(rows);
  const seen = new Set<number>();
  return dated.flatMap((row, index): MonthNote[] => {
    const before = dated[index - 1];
    const again = seen.has(row.month!);
    seen.add(row.month!);
    const here = { firstRow: row.row, lastRow: row.row, count: 1, role: 'month' as const };
    if (again) return monthly ? [{ code: 'month-repeated', ...here }] : [];
    if (!before) return [];
    const step = row.month! - before.month!;
    if (step < 0) return [{ code: 'out-of-order', ...here }];
    return step > 1 ? [{ code: 'month-missing', firstRow: before.row, lastRow: row.row, count: step - 1, role: 'month' }] : [];
  });
}
