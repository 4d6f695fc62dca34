import type { ScheduleColumns } from '../../../core/scheduling/schedule-columns';
import type { ScheduleNote } from '../../../core/scheduling/schedule-notes';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region } from '../../../workbook/port';
import type { Speech } from '../../language-context';
import type { DataProblem } from '../../parts';

/** The notes on a schedule as sentences with addresses. None of them stops the work. */
export function dataProblems(notes: readonly ScheduleNote[], columns: ScheduleColumns, place: Pick<Region, 'sheet' | 'address'>, { words, say }: Speech): DataProblem[] {
  return notes.map((note) => ({ severity: 'warning', sentence: say(words.efficiency.problem[note.code], { count: note.count }), address: addressOf(note, columns, place) }));
}

function addressOf({ role, firstRow, lastRow }: ScheduleNote, columns: ScheduleColumns, { sheet, address }: Pick<Region, 'sheet' | 'address'>): string | undefined {
  const area = parseArea(address);
  if (!area) return undefined;
  const column = role ? columns[role]?.column : undefined;
  const rows = { row: area.row + firstRow, rows: lastRow - firstRow + 1 };
  return sheetReference(sheet, areaAddress(column === undefined ? { ...rows, column: area.column, columns: area.columns } : { ...rows, column: area.column + column, columns: 1 }));
}
