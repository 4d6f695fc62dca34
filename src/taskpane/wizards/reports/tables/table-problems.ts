import { rowFindings } from '../../../../core/kpi/catalogue/data-rules/row-findings';
import { areaAddress, parseArea } from '../../../../sheets/area';
import type { CatalogueWords } from '../../../../sheets/kpi/catalogue-words';
import type { RawTable } from '../../../../sheets/reports/raw-table';
import { sheetReference } from '../../../../sheets/sheet-reference';
import type { Speech } from '../../../language-context';
import type { DataProblem } from '../../../parts';
import { missingMonths } from '../settings/calendar';
import { writeMonth } from '../settings/written-period';

const FEW = 3;

/** What speaks against a table once its cells are read: dates that formulas can't compare, months that are missing, rows that contradict themselves. */
export function tableProblems(raw: RawTable, catalogue: CatalogueWords, { words: { reports: { problem } }, say, numbersIn, locale }: Speech): DataProblem[] {
  const { table, columns: { keys, inputs } } = raw;
  const dateColumn = keys.date ?? keys.month;
  const list = (names: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const months = missingMonths(table.dates ?? []);
  const findings = rowFindings(table.observations, FEW);
  return [
    ...(dateColumn === undefined ? [{ severity: 'warning' as const, sentence: problem.noDates, address: placeOf(raw, { column: undefined }) }] : []),
    // Dates in words are told of as the table is read.
    ...(dateColumn !== undefined && !raw.liveDates && table.notation !== 'text' && !table.findings.some(({ code }) => code === 'date-as-text') ? [{ severity: 'warning' as const, sentence: problem.textDates, address: placeOf(raw, { column: dateColumn }) }] : []),
    ...(months.length > 0 ? [{
      severity: 'warning' as const, address: placeOf(raw, { column: dateColumn }),
      sentence: say(problem.missingMonths, { count: months.length, list: list(months.slice(0, FEW).map((month) => writeMonth(month, numbersIn))), more: Math.max(0, months.length - FEW) }),
    }] : []),
    ...findings.flatMap((finding): DataProblem[] => {
      if (finding.code === 'negative') return [{ severity: 'warning', sentence: say(problem.negative, { input: catalogue.inputs[finding.input] }), address: placeOf(raw, { column: inputs[finding.input]?.column, row: finding.row }) }];
      if (finding.code !== 'partAboveWhole') return [];
      return [{ severity: 'warning', sentence: say(problem.partAboveWhole, { part: catalogue.inputs[finding.part], whole: catalogue.inputs[finding.whole] }), address: placeOf(raw, { column: inputs[finding.part]?.column, row: finding.row }) }];
    }),
  ];
}

/** A column below its headers, or one of its cells; the whole table where there is no such column. */
function placeOf({ source: { sheet, address }, table: { headerRows } }: RawTable, { column, row }: { readonly column: number | undefined; readonly row?: number }): string | undefined {
  const area = parseArea(address);
  if (!area) return undefined;
  const rows = row === undefined ? { row: area.row + headerRows, rows: area.rows - headerRows } : { row: area.row + headerRows + row - 1, rows: 1 };
  return sheetReference(sheet, areaAddress(column === undefined ? area : { ...rows, column: area.column + column, columns: 1 }));
}
