import type { KpiColumnsFound, KpiTable, TableFinding } from '../../../core/kpi/table/kpi-table';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region } from '../../../workbook/port';
import type { Speech } from '../../language-context';
import type { DataProblem } from '../../parts';

/** Findings of one kind in one column are one problem, from the first row to the last of them. */
export function tableProblems({ findings, notation, headerRows, rows }: KpiTable, { keys }: Pick<KpiColumnsFound, 'keys'>, place: Pick<Region, 'sheet' | 'address'>, { words: { kpiTable }, say }: Speech): DataProblem[] {
  const groups = new Map<string, TableFinding[]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.column}`;
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  const told = [...groups.values()].map((group): DataProblem => {
    const { code, column } = group[0]!;
    const [first, last] = [group[0]!.row, group.at(-1)!.row];
    return { severity: code === 'error-cell' ? 'error' : 'warning', sentence: say(kpiTable.problem[code], { count: group.length }), address: addressOf(place, column, first, last) };
  });
  const dates = keys.date ?? keys.month;
  // Months written out in words are told apart by their words.
  const texts = notation === 'text' && keys.date !== undefined && dates !== undefined;
  return [...(texts ? [{ severity: 'warning' as const, sentence: kpiTable.problem['text-dates'], address: addressOf(place, dates, headerRows, headerRows + rows - 1) }] : []), ...told];
}

function addressOf({ sheet, address }: Pick<Region, 'sheet' | 'address'>, column: number, first: number, last: number): string | undefined {
  const area = parseArea(address);
  return area ? sheetReference(sheet, areaAddress({ row: area.row + first, rows: last - first + 1, column: area.column + column, columns: 1 })) : undefined;
}
