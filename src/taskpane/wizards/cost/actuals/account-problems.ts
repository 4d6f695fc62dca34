import { cellAddress, parseArea } from '../../../../sheets/area';
import { sheetReference } from '../../../../sheets/sheet-reference';
import type { Region } from '../../../../workbook/port';
import type { Speech } from '../../../language-context';
import type { DataProblem } from '../../../parts';
import type { AccountsAtHand } from './analysis';

/** What is wrong in a table of booked cost, each with its first cell. None of it stops the work. */
export function accountProblems({ reading: { notes } }: AccountsAtHand, { sheet, address }: Pick<Region, 'sheet' | 'address'>, { words: { cost: { actuals } }, say }: Speech): DataProblem[] {
  const area = parseArea(address);
  return notes.map(({ code, count, row, column }): DataProblem => ({
    severity: 'warning', sentence: say(actuals.problem[code], { count }), ...(area && { address: sheetReference(sheet, cellAddress(area.row + row, area.column + column)) }),
  }));
}
