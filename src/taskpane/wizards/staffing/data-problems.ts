import type { ColumnRole } from '../../../core/history/column-words';
import type { HistoryColumns } from '../../../core/history/find-columns';
import type { QualityCode, QualityNote } from '../../../core/history/quality';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region } from '../../../workbook/port';
import type { Speech } from '../../language-context';
import type { DataProblem } from '../../parts';

/** Which column a note points at; the others concern whole rows. */
const COLUMN: Readonly<Partial<Record<QualityCode, ColumnRole>>> = {
  'calls-blank': 'calls', 'calls-text': 'calls', 'calls-negative': 'calls', 'aht-unusable': 'aht',
  'date-unreadable': 'date', 'interval-unreadable': 'interval',
};

/** The notes on a planner's table as sentences with addresses. None of them stops the work: such rows stay blank. */
export function dataProblems(
  notes: readonly QualityNote[], columns: HistoryColumns, place: Pick<Region, 'sheet' | 'address'>, { words, say }: Speech,
): DataProblem[] {
  return notes.map((note) => ({
    severity: 'warning' as const,
    sentence: say(words.staffing.problem[note.code], { count: note.count }),
    address: noteAddress(note, columns, place),
  }));
}

function noteAddress(note: QualityNote, columns: HistoryColumns, { sheet, address }: Pick<Region, 'sheet' | 'address'>): string | undefined {
  const area = parseArea(address);
  if (!area) return undefined;
  const role = COLUMN[note.code];
  const column = role ? columns[role]?.column : undefined;
  const rows = { row: area.row + note.firstRow, rows: note.lastRow - note.firstRow + 1 };
  const cells = column === undefined ? { ...rows, column: area.column, columns: area.columns } : { ...rows, column: area.column + column, columns: 1 };
  return sheetReference(sheet, areaAddress(cells));
}
