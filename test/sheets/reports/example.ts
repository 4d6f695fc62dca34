import type { TableRow } from '../../../src/core/history/table-cell';
import { kpiColumnFinder } from '../../../src/core/kpi/table/find-kpi-columns';
import type { KpiColumns } from '../../../src/core/kpi/table/kpi-table';
import { readKpiTable } from '../../../src/core/kpi/table/read-kpi-table';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { parseArea } from '../../../src/sheets/area';
import { catalogueWords } from '../../../src/sheets/kpi/catalogue-words';
import type { Plan } from '../../../src/sheets/plan';
import { RAW_KINDS, rawTable, type RawKind, type RawTable, type RawTables } from '../../../src/sheets/reports/raw-table';
import { reportsPlan } from '../../../src/sheets/reports/reports-plan';
import { DEFAULT_REPORTS, REPORT_KINDS, type ReportKind, type ReportsSettings } from '../../../src/sheets/reports/request';
import { sampleTables } from '../../../src/sheets/reports/sample-tables';

export const TABLE_NAMES = Object.fromEntries(RAW_KINDS.map((kind) => [kind, `Raw${kind.charAt(0).toUpperCase()}${kind.slice(1)}`])) as Record<RawKind, string>;

/** A raw table on a sheet of the workbook: an Excel table where it has a name. */
export interface GivenTable {
  readonly sheet: string;
  readonly address: string;
  readonly table?: string;
  readonly rows: readonly TableRow[];
  readonly columns?: KpiColumns;
}
export type Given = Readonly<Partial<Record<RawKind, GivenTable>>>;

const find = kpiColumnFinder();

export function rawOf({ sheet, address, table, rows, columns }: GivenTable): RawTable {
  const found = columns ?? find(rows, [], { headerRows: 1 });
  const { keys, inputs } = found;
  const headers = Object.fromEntries((rows[0] ?? []).map((header, index) => [index, String(header)]));
  return rawTable({ sheet, address, table, headerRows: 1, headers }, { keys, inputs }, readKpiTable(rows, 1, { keys, inputs }), rows);
}

export const tablesOf = (given: Given): RawTables => Object.fromEntries(Object.entries(given).map(([kind, table]) => [kind, rawOf(table)]));

/** The invented tables as they stand on their sheet. */
export function sampleGiven(locale: LocaleName = 'en', kinds: readonly RawKind[] = RAW_KINDS): { plan: Plan; given: Given } {
  const plan = sampleTables(words(locale).sheets.reports.sample, TABLE_NAMES);
  const [sheet] = plan.sheets;
  const given = Object.fromEntries(kinds.map((kind): [RawKind, GivenTable] => {
    const { address } = sheet!.tables.find(({ name }) => name === TABLE_NAMES[kind])!;
    const area = parseArea(address)!;
    const block = sheet!.blocks.find((one) => one.at === address.split(':')[0]);
    if (block?.kind !== 'cells' || block.rows.length !== area.rows) throw new Error(kind);
    return [kind, { sheet: sheet!.name, address, table: TABLE_NAMES[kind], rows: block.rows.map((row) => row.map(({ content }) => content ?? '')) }];
  }));
  return { plan, given };
}

export interface ReportOptions {
  readonly reports?: readonly ReportKind[];
  readonly settings?: Partial<ReportsSettings>;
  readonly goals?: Partial<ReportsSettings['goals']>;
  readonly locale?: LocaleName;
}

export function planned(given: Given, { reports = REPORT_KINDS, settings = {}, goals = {}, locale = 'en' }: ReportOptions = {}): Plan {
  const sheets = words(locale).sheets.reports;
  return reportsPlan({
    reports, names: sheets.sheetNames, tables: tablesOf(given), words: sheets, catalogue: catalogueWords(locale), locale, writtenAt: new Date(2026, 1, 2, 9, 30), version: '1.0.0',
    settings: { ...DEFAULT_REPORTS, ...settings, goals: { ...DEFAULT_REPORTS.goals, ...goals } },
  });
}
