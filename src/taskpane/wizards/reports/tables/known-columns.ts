import type { TableRow } from '../../../../core/history/table-cell';
import type { ChosenMeanings, ColumnMeaning, KpiColumnsFound } from '../../../../core/kpi/table/kpi-table';
import { RAW_KINDS, type RawKind } from '../../../../sheets/reports/raw-table';
import type { WorkbookPort } from '../../../../workbook/port';

/** Where the workbook keeps what columns mean, by their headers. */
const KEY = 'report-tables';
const MOST_KEPT = 20;

interface KnownColumn {
  readonly header: string;
  readonly meaning: ColumnMeaning | null;
}

/** A table of last time: next month's, with the same headers wherever it stands, is read the same way. */
export interface KnownTable {
  readonly kind: RawKind;
  readonly columns: readonly KnownColumn[];
}

export async function knownTables(port: WorkbookPort): Promise<readonly KnownTable[]> {
  const kept = await port.recall(KEY);
  return Array.isArray(kept) ? kept.filter(isKnownTable) : [];
}

/** Newest first; a table that is known already takes its own place. */
export async function keepTables(port: WorkbookPort, tables: readonly { readonly kind: RawKind; readonly found: KpiColumnsFound }[]): Promise<void> {
  const now = tables.map(({ kind, found }): KnownTable => ({ kind, columns: found.columns.map(({ header, meaning }) => ({ header: inOneLine(header), meaning })) })).filter(({ columns }) => used(columns).length > 0);
  const before = (await knownTables(port)).filter((kept) => !now.some((one) => one.kind === kept.kind && headers(one) === headers(kept)));
  if (now.length > 0) await port.remember(KEY, [...now, ...before].slice(0, MOST_KEPT));
}

/**
 * What is known of a table's columns, if all that were used last time are there, in whatever order; columns that came since are
 * found anew. @returns null for another table
 */
export function knownMeanings({ columns }: KnownTable, head: readonly TableRow[]): ChosenMeanings | null {
  for (const row of head) {
    const above = row.map(inOneLine);
    const places = columns.map(({ header }, column) => placeOf(header, column, above));
    const all = columns.every(({ header, meaning }, column) => meaning === null || (header !== '' && places[column] !== -1));
    if (all) return Object.fromEntries(columns.flatMap(({ header, meaning }, column) => (header !== '' && places[column] !== -1 ? [[places[column], meaning]] : [])));
  }
  return null;
}

/** Where it stood, or the one other place where it stands. */
function placeOf(header: string, column: number, above: readonly string[]): number {
  if (above[column] === header) return column;
  const place = above.indexOf(header);
  return place === above.lastIndexOf(header) ? place : -1;
}

function used(columns: readonly KnownColumn[]): readonly KnownColumn[] {
  return columns.filter(({ header, meaning }) => meaning !== null && header !== '');
}

function headers({ columns }: KnownTable): string {
  return JSON.stringify(columns.map(({ header }) => header));
}

function inOneLine(cell: unknown): string {
  return String(cell ?? '').replace(/\s+/g, ' ').trim();
}

function isKnownTable(value: unknown): value is KnownTable {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, columns } = value as Partial<KnownTable>;
  return RAW_KINDS.some((known) => known === kind) && Array.isArray(columns)
    && columns.every((column: unknown) => typeof column === 'object' && column !== null && typeof (column as KnownColumn).header === 'string' && typeof (column as KnownColumn).meaning === 'object');
}
