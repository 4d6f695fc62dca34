import { headerFit } from '../column-words';
import { findColumns, type FoundColumn, type HistoryColumns } from '../find-columns';
import { handleTimeUnit } from '../handle-time';
import { headerTexts } from '../header-rows';
import { isNumeric } from '../number-text';
import { isBlank, type TableCell } from '../table-cell';
import { columnGroups, type ColumnGroup } from './column-groups';
import type { PlannerTable, ReadingChoices, TableRole } from './reading';
import { tellsApart } from './tells-apart';
import { namesForecast, namesVolume, type VolumeRole } from './volume-words';

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
  /** The columns of each queue where queues stand side by side; else empty. */
  readonly groups: readonly ColumnGroup[];
}

/** Finds the columns of a table that has a time in each row: those beside the calls first, so that calls are not taken for them. */
export function findRowParts(table: PlannerTable, { columns: chosen = {} }: ReadingChoices): RowParts {
  const { values, numberFormats } = table;
  const { headerRows } = findColumns(values, numberFormats);
  const headers = headerTexts(values, headerRows);
  const taken = new Set(Object.values(chosen).filter((column): column is number => column !== null && column !== undefined));
  const pick = (role: VolumeRole): Found | null => {
    const decided = chosen[role];
    if (decided === null) return null;
    const because = decided === undefined ? 'header' : 'chosen';
    const column = decided ?? likeliest(headers.flatMap((header, index) => (!taken.has(index) && namesVolume(header, role) && fits(table, headerRows, index, role) ? [index] : [])), headers);
    if (column < 0) return null;
    taken.add(column);
    return { column, header: headers[column] ?? '', because };
  };
  const [answered, abandoned, named] = [pick('answered'), pick('abandoned'), pick('queue')];
  const core: Partial<Record<TableRole, number | null>> = {};
  for (const role of ['date', 'interval', 'calls', 'aht'] as const) if (chosen[role] !== undefined) core[role] = chosen[role]!;
  const spokenFor = [...[answered, abandoned, named].flatMap((found) => found?.column ?? []), ...forecasts(headers)];
  const found = findColumns(values, numberFormats, core, spokenFor);
  // Numbers that no one named are not calls where answered and abandoned calls make them.
  const calls = found.calls && found.calls.because !== 'header' && found.calls.because !== 'chosen' && answered ? null : found.calls;
  const columns = { ...found, calls };
  const queue = named ?? (chosen.queue === undefined ? unnamedQueue(table, columns, headers, spokenFor) : null);
  const free = (['queue', 'calls', 'answered', 'abandoned', 'aht'] as const).every((role) => chosen[role] === undefined);
  const groups = free ? columnGroups(values, headerRows, headers, { ...columns, queue }) : [];
  return groups.length === 0 ? { ...columns, queue, answered, abandoned, groups } : ofFirst(table, { ...columns, queue, answered, abandoned, groups }, headers);
}

/** The parts as the first group has them; reading goes through all. */
function ofFirst({ values }: PlannerTable, parts: RowParts, headers: readonly string[]): RowParts {
  const [first] = parts.groups;
  const at = (column: number | null | undefined): (FoundColumn & { readonly because: 'header' }) | null =>
    (column === null || column === undefined ? null : { column, header: headers[column] ?? '', because: 'header' });
  const aht = at(first?.aht);
  const unit = aht && handleTimeUnit(aht.header, values.slice(parts.headerRows, parts.headerRows + 400).map((row) => row[aht.column] ?? ''), false);
  return {
    ...parts, calls: at(first?.calls), answered: at(first?.answered), abandoned: at(first?.abandoned),
    aht: aht && unit && (parts.aht?.column === aht.column ? parts.aht : { ...aht, secondsPerUnit: unit.secondsPerUnit, unitBecause: unit.because }),
  };
}

/** A name says more than a number of its own. */
function likeliest(columns: readonly number[], headers: readonly string[]): number {
  return columns.find((column) => /name|名/i.test(headers[column] ?? '')) ?? columns.find((column) => !/\bids?\b|code|number|编号|編號/i.test(headers[column] ?? '')) ?? columns[0] ?? -1;
}

/** Forecasts that stand beside what came, where something else counts it. */
function forecasts(headers: readonly string[]): number[] {
  const found = headers.flatMap((header, index) => (namesForecast(header) ? [index] : []));
  return headers.some((header) => headerFit(header, 'calls') > 0 && !namesForecast(header)) ? found : [];
}

function fits({ values }: PlannerTable, headerRows: number, column: number, role: VolumeRole): boolean {
  const cells = values.slice(headerRows, headerRows + 400).map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
  const numbers = cells.filter((cell) => (role === 'queue' ? typeof cell === 'number' : isNumeric(cell))).length;
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
