import { findMatrix, type MatrixLayout } from '../../history/call-history/matrix-layout';
import { headerFit } from '../../history/column-words';
import { findColumns, type FoundColumn, type HistoryColumns } from '../../history/find-columns';
import { countHeaderRows, headerTexts } from '../../history/header-rows';
import { isNumeric } from '../../history/number-text';
import { isBlank, type TableRow } from '../../history/table-cell';
import type { RequirementRole } from './requirement-reading';
import { requirementFit } from './requirement-words';
import { withDatesForWeekdays } from './weekday-edges';

/** What the planner decided: a column for a role, or null for none. Roles that are absent are found. */
export type ChosenRequirementColumns = Readonly<Partial<Record<RequirementRole, number | null>>>;

/** Which columns of a table hold a requirement. */
export interface RequirementColumns extends Pick<HistoryColumns, 'headerRows' | 'date' | 'interval'> {
  readonly required: FoundColumn | null;
  /** Days along one edge and intervals along the other: the three columns are then null. */
  readonly matrix: MatrixLayout | null;
  /** The days of the matrix are weekdays and have no dates. */
  readonly byWeekday?: true;
}

/** Finds people asked for by their header, then date and interval among the columns that are left; a matrix where no header names them and nothing was chosen. */
export function findRequirementColumns(rows: readonly TableRow[], numberFormats: readonly (readonly string[])[] = [], chosen: ChosenRequirementColumns = {}): RequirementColumns {
  const inColumns = findInColumns(rows, numberFormats, chosen);
  if (Object.keys(chosen).length > 0 || (inColumns.interval && inColumns.required && requirementFit(inColumns.required.header) > 1)) return inColumns;
  const asMatrix = (matrix: MatrixLayout) => ({ headerRows: matrix.topRow + 1, date: null, interval: null, required: null, matrix });
  const matrix = matrixOf(rows, numberFormats);
  if (matrix) return asMatrix(matrix);
  const dated = withDatesForWeekdays(rows);
  const weekly = dated && matrixOf(dated, numberFormats);
  return weekly ? { ...asMatrix(weekly), byWeekday: true } : inColumns;
}

function findInColumns(rows: readonly TableRow[], numberFormats: readonly (readonly string[])[], chosen: ChosenRequirementColumns): RequirementColumns {
  const headerRows = countHeaderRows(rows);
  const headers = headerTexts(rows, headerRows);
  const spokenFor = Object.values(chosen).filter((column) => column !== null);
  const named = chosen.required === undefined ? byHeader(rows, headers, headerRows, spokenFor) : decided(headers, chosen.required);
  const others = { date: chosen.date, interval: chosen.interval };
  const times = findColumns(rows, numberFormats, withoutAbsent({ ...others, aht: null, ...(named && { calls: null }) }), [...spokenFor, ...(named ? [named.column] : [])]);
  const required = named ?? (chosen.required === undefined ? onlyNumbers(times) : null);
  return { headerRows, date: times.date, interval: times.interval, required, matrix: null };
}

/**
 * How much a table looks like a requirement, 0–1: a column that names people asked for is most of it. Numbers without a name beside
 * times, and a matrix, may be something else.
 */
export function requirementScore({ required, interval, date, matrix }: RequirementColumns): number {
  if (matrix) return matrix.sideColumn !== null && matrix.queueColumn === null ? 0.35 : 0;
  if (!required || !interval) return 0;
  const people = required.because === 'chosen' ? 0.6 : required.because === 'header' ? 0.2 * requirementFit(required.header) : 0.1;
  return people + (interval.because === 'header' ? 0.3 : 0.2) + (date ? 0.1 : 0);
}

/** One matrix of days and intervals; several, one for each queue, are no requirement. */
function matrixOf(values: readonly TableRow[], numberFormats: readonly (readonly string[])[]): MatrixLayout | null {
  const layout = findMatrix({ values, numberFormats });
  return layout && layout.sideColumn !== null && layout.queueColumn === null ? layout : null;
}

function decided(headers: readonly string[], column: number | null): FoundColumn | null {
  return column === null ? null : { column, header: headers[column] ?? '', because: 'chosen' };
}

function byHeader(rows: readonly TableRow[], headers: readonly string[], headerRows: number, spokenFor: readonly number[]): FoundColumn | null {
  const [best] = headers.map((header, column) => ({ column, header, fit: requirementFit(header) }))
    .filter(({ column, fit }) => fit > 0 && !spokenFor.includes(column) && mostlyNumbers(rows, headerRows, column))
    .sort((a, b) => b.fit - a.fit || a.column - b.column);
  return best ? { column: best.column, header: best.header, because: 'header' } : null;
}

/** The one column of numbers beside the times, unless its header says that these are calls. */
function onlyNumbers({ calls }: HistoryColumns): FoundColumn | null {
  return calls && headerFit(calls.header, 'calls') === 0 ? calls : null;
}

function withoutAbsent<Chosen extends object>(chosen: Chosen): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([, column]) => column !== undefined)) as Chosen;
}

/** Bad cells are for the notes to tell: half of good ones make a column of numbers. */
function mostlyNumbers(rows: readonly TableRow[], headerRows: number, column: number): boolean {
  const cells = rows.slice(headerRows).map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
  return cells.filter(isNumeric).length * 2 >= cells.length && cells.length > 0;
}
