import type { DaySerial } from '../../../../core/history/calendar-day';
import { peopleNotes } from '../../../../core/cost/attrition/reading/people-notes';
import { areaAddress, parseArea } from '../../../../sheets/area';
import { sheetReference } from '../../../../sheets/sheet-reference';
import type { Region } from '../../../../workbook/port';
import type { Speech } from '../../../language-context';
import type { DataProblem } from '../../../parts';
import type { Analysis } from './analysis';

interface Note {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly count: number;
}

/** What is odd in the table, as sentences with addresses. None of it stops the work. */
export function dataProblems(analysis: Analysis, asOf: DaySerial, region: Pick<Region, 'sheet' | 'address'>, { words: { attrition: { problem } }, say }: Speech): DataProblem[] {
  const made = (sentence: string, note: Note, column: number | undefined): DataProblem => ({ severity: 'warning', sentence: say(sentence, { count: note.count }), address: addressOf(note, column, region) });
  if (analysis.kind === 'people') return peopleNotes(analysis.people, analysis.columns, asOf).map((note) => made(problem[note.code], note, note.role && analysis.columns[note.role]?.column));
  return analysis.reading.notes.map((note) => made(problem[note.code], note, note.role && analysis.columns[note.role]?.column));
}

function addressOf({ firstRow, lastRow }: Note, column: number | undefined, { sheet, address }: Pick<Region, 'sheet' | 'address'>): string | undefined {
  const area = parseArea(address);
  if (!area) return undefined;
  const rows = { row: area.row + firstRow, rows: lastRow - firstRow + 1 };
  return sheetReference(sheet, areaAddress(column === undefined ? { ...rows, column: area.column, columns: area.columns } : { ...rows, column: area.column + column, columns: 1 }));
}
