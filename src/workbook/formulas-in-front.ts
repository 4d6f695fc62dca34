import { cellAddress, parseArea } from '../sheets/area';
import { splitReference } from '../sheets/sheet-reference';
import type { WorkbookPort } from './port';
import { plainFunctions, type FunctionSpace } from './qualify-functions';
import { inExcel } from './run';

/** Enough to find what a planner looks at, and little enough to be read on every visit. */
const MOST_CELLS = 50_000;

/** The formulas in the upper part of the sheet in front, in reading order. */
export function formulasInFront(space?: FunctionSpace): ReturnType<WorkbookPort['formulasInFront']> {
  return inExcel(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    const { sheet, address } = used.isNullObject ? { sheet: null, address: '' } : splitReference(used.address);
    const area = parseArea(address);
    if (sheet === null || !area) return [];
    const rows = Math.min(area.rows, Math.max(1, Math.floor(MOST_CELLS / area.columns)));
    const read = used.getResizedRange(rows - area.rows, 0);
    read.load('formulas');
    await context.sync();
    return (read.formulas as unknown[][]).flatMap((line, row) => line.flatMap((content, column) => (
      typeof content === 'string' && content.startsWith('=')
        ? [{ sheet, address: cellAddress(area.row + row, area.column + column), formula: space ? plainFunctions(content, space) : content }]
        : []
    )));
  });
}
