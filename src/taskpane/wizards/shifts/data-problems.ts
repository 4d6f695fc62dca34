import type { RequirementNote } from '../../../core/scheduling/requirement';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Speech } from '../../language-context';
import type { DataProblem } from '../../parts';
import type { Analysis } from './analysis';
import { clockOf } from './clock-time';
import { dayName } from './day-name';

type Read = Pick<Analysis, 'reading' | 'columns' | 'place'>;

/** What is wrong with a requirement, as sentences with addresses; faults stop the work. */
export function dataProblems(read: Read, speech: Speech): DataProblem[] {
  return read.reading.notes.filter(isProblem).map((note) => ({
    severity: note.weight === 'fault' ? 'error' : 'warning', sentence: noteSentence(note, read, speech), address: addressOf(note, read),
  }));
}

/** What is merely worth knowing, of no cell: closed hours and days. */
export function dataRemarks(read: Read, speech: Speech): string[] {
  return read.reading.notes.filter((note) => !isProblem(note)).map((note) => noteSentence(note, read, speech));
}

const isProblem = ({ weight, rows }: RequirementNote) => weight !== 'remark' || rows.length > 0;

function noteSentence({ code, weight, count, rows, day, minute }: RequirementNote, { reading: { firstDay } }: Read, { words: { shifts: { problem, ...shifts } }, say, locale }: Speech): string {
  const at = firstDay === null ? day ?? 0 : (day ?? firstDay) - firstDay;
  return say(code === 'uneven-step' && weight === 'fault' ? problem['no-step'] : problem[code], {
    count: count ?? rows.length, clock: clockOf(minute ?? 0), day: dayName(at, firstDay, locale, (number) => say(shifts.dayNumber, { number })),
  });
}

/** From the first row that is meant to the last, in the column that is meant. */
function addressOf({ role, rows, column: inMatrix }: RequirementNote, { columns, place: { sheet, address } }: Read): string | undefined {
  const area = parseArea(address);
  if (!area || rows.length === 0) return undefined;
  const column = inMatrix ?? (role ? columns[role]?.column : undefined);
  const first = Math.min(...rows);
  const height = { row: area.row + first, rows: Math.max(...rows) - first + 1 };
  return sheetReference(sheet, areaAddress(column === undefined ? { ...height, column: area.column, columns: area.columns } : { ...height, column: area.column + column, columns: 1 }));
}
