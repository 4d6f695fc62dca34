import { sheetReference } from '../sheet-reference';
import type { Plan } from '../plan';
import { outboundReport } from './outbound-report';
import type { KnownInputs } from './parts/goals';
import { periodReport, type MadeReport } from './period-report';
import { RAW_KINDS } from './raw-table';
import { REPORT_KINDS, REPORTS, type RememberedTable, type ReportInput, type ReportsMemory, type ReportsRequest } from './request';

/**
 * The report sheets that are asked for, each with its key figures and every picture that the tables allow. A report for which no
 * table will do is left out. What several reports read is typed on the first of them.
 */
export function reportsPlan(request: ReportsRequest): Plan {
  const known: KnownInputs = {};
  const made: MadeReport[] = [];
  for (const kind of REPORT_KINDS.filter((one) => request.reports.includes(one))) {
    const report = kind === 'outbound' ? outboundReport(request, known) : periodReport(kind, request, known);
    if (!report) continue;
    made.push(report);
    for (const [key, address] of Object.entries(report.inputs)) known[key as ReportInput] ??= { report: kind, address };
  }
  return { job: REPORTS, sheets: made.map(({ sheet }) => sheet), names: [], memory: memoryOf(request, known) };
}

function memoryOf({ tables, settings, reports, names }: ReportsRequest, inputs: KnownInputs): ReportsMemory {
  const kinds = RAW_KINDS.filter((kind) => tables[kind]);
  return {
    source: kinds.map((kind) => sheetReference(tables[kind]!.source.sheet, tables[kind]!.source.address)).join(', '),
    reports, names: Object.fromEntries(reports.map((kind) => [kind, names[kind]])),
    tables: Object.fromEntries(kinds.map((kind): [string, RememberedTable] => [kind, { ...tables[kind]!.source, rows: tables[kind]!.table.rows, columns: tables[kind]!.columns }])),
    settings, inputs,
  };
}
