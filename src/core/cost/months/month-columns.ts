import type { FoundColumn } from '../../history/find-columns';
import { handleTimeUnit } from '../../history/handle-time';
import { countHeaderRows } from '../../history/header-rows';
import { isNumeric } from '../../history/number-text';
import { sampleColumns, share, type SampledColumn } from '../../history/sample-columns';
import type { TableRow } from '../../history/table-cell';
import { monthIn } from './month-in';
import { MONTH_ROLES, monthHeaderFit, type MonthRole } from './month-words';

/** What the planner decided: a column for a role, or null for none. Roles that are absent are found. */
export type ChosenMonthColumns = Readonly<Partial<Record<MonthRole, number | null>>>;

/** Which columns of a table hold what, one row a month. */
export interface MonthColumns extends Readonly<Record<MonthRole, FoundColumn | null>> {
  readonly headerRows: number;
  /** Of a column of handle times. */
  readonly ahtSecondsPerUnit: number;
}

/** Finds the columns by their headers, the best fit first; months also by their cells. */
export function findMonthColumns(rows: readonly TableRow[], numberFormats: readonly (readonly string[])[] = [], chosen: ChosenMonthColumns = {}): MonthColumns {
  const headerRows = countHeaderRows(rows);
  const columns = sampleColumns(rows, numberFormats, headerRows);
  const found: Partial<Record<MonthRole, FoundColumn | null>> = {};
  const taken = new Set<number>();
  for (const role of MONTH_ROLES) {
    const decided = chosen[role];
    const column = columns.find(({ index }) => index === decided);
    if (decided !== undefined) found[role] = column ? { column: column.index, header: column.header, because: 'chosen' } : null;
    if (column) taken.add(column.index);
  }
  for (const { role, column, named } of claims(columns)) {
    if (found[role] !== undefined || taken.has(column.index)) continue;
    found[role] = { column: column.index, header: column.header, because: named ? 'header' : 'content' };
    taken.add(column.index);
  }
  const aht = columns.find(({ index }) => index === found.aht?.column);
  return {
    headerRows,
    ...Object.fromEntries(MONTH_ROLES.map((role) => [role, found[role] ?? null])) as Record<MonthRole, FoundColumn | null>,
    ahtSecondsPerUnit: aht ? handleTimeUnit(aht.header, aht.cells, aht.timeFormat).secondsPerUnit : 1,
  };
}

interface Claim {
  readonly role: MonthRole;
  readonly column: SampledColumn;
  readonly named: boolean;
  readonly score: number;
}

/** Every column that may have a role, the surest first. */
function claims(columns: readonly SampledColumn[]): Claim[] {
  return columns.flatMap((column) => MONTH_ROLES.flatMap((role): Claim[] => {
    const fit = monthHeaderFit(column.header, role);
    const content = role === 'month' ? monthShare(column, fit > 0) : share(column.cells, isNumeric);
    const fits = content >= 0.5 && (fit > 0 || role === 'month');
    return fits ? [{ role, column, named: fit > 0, score: fit * 2 + content }] : [];
  })).sort((a, b) => b.score - a.score || a.column.index - b.column.index);
}

/** Plain numbers near 46,000 are months where a header or a format says so. */
function monthShare({ cells, dateFormat }: SampledColumn, named: boolean): number {
  return share(cells, (cell) => (typeof cell === 'string' || named || dateFormat) && monthIn(cell, 0) !== null);
}

/** How much a table looks like months of a centre, 0–1. It needs months and calls. */
export function monthScore(columns: MonthColumns): number {
  const others = MONTH_ROLES.filter((role) => role !== 'month' && columns[role] !== null);
  if (!columns.month || !columns.calls) return 0;
  return (columns.month.because === 'header' ? 0.4 : 0.3) + 0.6 * Math.min(1, others.length / 4);
}
