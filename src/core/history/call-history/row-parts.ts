import { headerFit } from '../column-words';
import { findColumns, type HistoryColumns } from '../find-columns';
import { isBlank, type TableCell } from '../table-cell';
import type { PlannerTable, ReadingChoices, TableRole } from './reading';
import { tellsApart } from './tells-apart';
import { namesVolume, type VolumeRole } from './volume-words';

interface Found {
  readonly column: number;
  readonly header: string;
  readonly because: 'header' | 'tells-repeats-apart' | 'chosen';
}

/** Which columns hold what, where each row has a time. */
export interface RowParts extends HistoryColumns {
  readonly queue: Found | null;
  readonly answered: Found | null;
  readonly abandoned: Found | null;
}

/** Finds the columns of a table that has a time in each row: those beside the calls first, so that calls are not taken for them. */
export function findRowParts(table: PlannerTable, { columns: chosen = {} }: ReadingChoices): RowParts {
  const { values, numberFormats } = table;
  const { headerRows } = findColumns(values, numberFormats);
  const headers = headersOf(table, headerRows);
  const taken = new Set(Object.values(chosen).filter((column): column is number => column !== null && column !== undefined));
  const pick = (role: VolumeRole): Found | null => {
    const decided = chosen[role];
    if (decided === null) return null;
    const because = decided === undefined ? 'header' : 'chosen';
    const column = decided ?? headers.findIndex((header, index) => !taken.has(index) && namesVolume(header, role) && fits(table, headerRows, index, role));
    if (column < 0) return null;
    taken.add(column);
    return { column, header: headers[column] ?? '', because };
  };
  const [answered, abandoned, named] = [pick('answered'), pick('abandoned'), pick('queue')];
  const core: Partial<Record<TableRole, number | null>> = {};
  for (const role of ['date', 'interval', 'calls', 'aht'] as const) if (chosen[role] !== undefined) core[role] = chosen[role]!;
  const spokenFor = [answered, abandoned, named].flatMap((found) => found?.column ?? []);
  const found = findColumns(values, numberFormats, core, spokenFor);
  // Numbers that no one named are not calls where answered and abandoned calls make them.
  const calls = found.calls && found.calls.because !== 'header' && found.calls.because !== 'chosen' && answered ? null : found.calls;
  const columns = { ...found, calls };
  const queue = named ?? (chosen.queue === undefined ? unnamedQueue(table, columns, headers, spokenFor) : null);
  return { ...columns, queue, answered, abandoned };
}

function headersOf({ values }: PlannerTable, headerRows: number): string[] {
  const width = Math.max(0, ...values.slice(0, 50).map((row) => row.length));
  return Array.from({ length: width }, (_, column) => String(values[headerRows - 1]?.[column] ?? '').trim());
}

function fits({ values }: PlannerTable, headerRows: number, column: number, role: VolumeRole): boolean {
  const cells = values.slice(headerRows, headerRows + 400).map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
  const numbers = cells.filter((cell) => typeof cell === 'number').length;
  // Numbers name a queue where they come again and again: a skill group, not a count.
  const isName = numbers * 2 < cells.length || new Set(cells).size * 3 <= cells.length;
  return role === 'queue' ? cells.length > 0 && isName : numbers * 2 > cells.length;
}

function unnamedQueue({ values }: PlannerTable, columns: HistoryColumns, headers: readonly string[], spokenFor: readonly number[]): Found | null {
  const data = values.slice(columns.headerRows);
  const keys = data.map((row): TableCell => `${cellAt(row, columns.date?.column)}|${cellAt(row, columns.interval?.column)}`);
  const used = new Set([columns.date, columns.interval, columns.calls, columns.aht].map((found) => found?.column).concat(spokenFor));
  const column = headers.findIndex((header, index) => !used.has(index) && headerFit(header, 'date') === 0 && tellsApart(keys, data.map((row) => row[index] ?? '')));
  return column < 0 ? null : { column, header: headers[column] ?? '', because: 'tells-repeats-apart' };
}

function cellAt(row: readonly TableCell[], column: number | undefined): TableCell {
  return column === undefined ? '' : row[column] ?? '';
}
