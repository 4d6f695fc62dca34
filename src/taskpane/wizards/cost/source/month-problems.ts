import type { MonthNote } from '../../../../core/cost/months';
import { areaAddress, parseArea } from '../../../../sheets/area';
import { sheetReference } from '../../../../sheets/sheet-reference';
import type { Region } from '../../../../workbook/port';
import type { Speech } from '../../../language-context';
import type { DataProblem } from '../../../parts';
import type { MonthsAnalysis } from './months-analysis';

/** The notes on a table of months as sentences with addresses. None of them stops the work. */
export function monthProblems({ notes, columns, monthly }: MonthsAnalysis, { sheet, address }: Pick<Region, 'sheet' | 'address'>, { words: { cost: { source } }, say }: Speech): DataProblem[] {
  const area = parseArea(address);
  return notes.filter(({ code }) => code !== 'month-text' || !monthly).map(({ code, role, count, firstRow, lastRow }: MonthNote): DataProblem => {
    const column = columns[role]?.column;
    return {
      severity: 'warning', sentence: say(source.problem[code], { count, column: source.column[role] }),
      ...(area && column !== undefined && { address: sheetReference(sheet, areaAddress({ row: area.row + firstRow, rows: lastRow - firstRow + 1, column: area.column + column, columns: 1 })) }),
    };
  });
}
