import { findColumns } from '../../history/find-columns';
import { isNumeric } from '../../history/number-text';
import { share, type SampledColumn } from '../../history/sample-columns';
import type { TableRow } from '../../history/table-cell';
import type { Because, KeyRole, TextRole } from './kpi-table';
import { namesMonth, startOfMonth } from './months-named';
import { plainHeader } from './plain-header';
import { KEY_WORDS, MONTH_WORDS } from './words/key-words';

export interface FoundKey {
  readonly column: number;
  readonly because: Because;
}
export type FoundKeys = Readonly<Partial<Record<KeyRole, FoundKey>>>;

const TEXT_ROLES: readonly TextRole[] = ['agent', 'team', 'queue', 'reason'];

function plain({ header }: SampledColumn): string {
  return plainHeader(header).texts[0] ?? '';
}

/** 2 the very word, 1 a likely one. */
function fit(column: SampledColumn, role: TextRole): 0 | 1 | 2 {
  const text = plain(column);
  const { certain, likely, not } = KEY_WORDS[role];
  const mayBeFigures = role === 'agent' || role === 'queue';
  if (share(column.cells, isNumeric) > 0.5 && !(mayBeFigures && /id|工号|\b(login|vdn|split|skill|csq|agent|queue)\b/.test(text))) return 0;
  if (certain.test(text)) return 2;
  return likely.test(text) && !not?.test(text) ? 1 : 0;
}

/** Columns of months: by their header, by months written out, or by dates that are all the first of a month. */
function isMonths(column: SampledColumn): boolean {
  const named = share(column.cells, namesMonth);
  if (named > 0.5) return share(column.cells, (cell) => typeof cell === 'string') > 0.5 || MONTH_WORDS.test(plain(column));
  const firsts = share(column.cells, (cell) => typeof cell === 'number' && cell >= 25_569 && cell < 73_050 && startOfMonth(cell) === cell);
  return firsts > 0.9 && (MONTH_WORDS.test(plain(column)) || (column.dateFormat && new Set(column.cells).size > 1));
}

/** What tells the rows of a table apart. Columns that are spoken for are left alone. */
export function findKeys(rows: readonly TableRow[], formats: readonly (readonly string[])[], columns: readonly SampledColumn[], spokenFor: ReadonlySet<number>): FoundKeys {
  const free = columns.filter(({ index }) => !spokenFor.has(index));
  const taken = new Set<number>(spokenFor);
  const found: Partial<Record<KeyRole, FoundKey>> = {};
  const take = (role: KeyRole, column: number, because: Because) => {
    taken.add(column);
    found[role] = { column, because };
  };
  const month = free.find(isMonths);
  if (month) take('month', month.index, MONTH_WORDS.test(plain(month)) ? 'header' : 'content');
  for (const role of TEXT_ROLES) {
    const best = free.filter(({ index }) => !taken.has(index)).map((column) => ({ column, fits: fit(column, role) })).filter(({ fits }) => fits > 0).sort((a, b) => b.fits - a.fits)[0];
    if (best) take(role, best.column.index, 'header');
  }
  const { date, interval } = findColumns(rows, formats, { calls: null, aht: null }, [...taken]);
  if (date) take('date', date.column, date.because === 'header' ? 'header' : 'content');
  // A column of stamps is date and interval at once; a time of day alone needs its word or texts that can be nothing else.
  if (interval && interval.column !== date?.column) take('interval', interval.column, interval.because === 'header' ? 'header' : 'content');
  else if (interval) found.interval = { column: interval.column, because: 'content' };
  return found;
}
