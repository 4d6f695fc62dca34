import type { PeopleColumns, PeopleNote } from '../../../core/scheduling/rostering';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region } from '../../../workbook/port';
import type { Speech } from '../../language-context';
import type { DataProblem } from '../../parts';

const MOST_TEXTS = 5;

/** The notes on a table of people as sentences with addresses. Faults stop the work. */
export function peopleProblems(notes: readonly PeopleNote[], columns: PeopleColumns, place: Pick<Region, 'sheet' | 'address'>, { words, say, locale }: Speech): DataProblem[] {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return notes.map((note) => {
    const texts = note.texts.length > MOST_TEXTS ? `${note.texts.slice(0, MOST_TEXTS).join(', ')} …` : list.format(note.texts);
    return {
      severity: note.weight === 'fault' ? 'error' : 'warning', address: addressOf(note, columns, place),
      sentence: say(words.roster.problem[note.code], { count: note.rows.length, texts }),
    };
  });
}

/** The first of the cells, for the button goes there; the sentence counts them. */
function addressOf({ role, rows: [first] }: PeopleNote, columns: PeopleColumns, { sheet, address }: Pick<Region, 'sheet' | 'address'>): string | undefined {
  const area = parseArea(address);
  if (!area || first === undefined) return undefined;
  const column = role ? columns[role]?.column : undefined;
  const row = { row: area.row + first, rows: 1 };
  return sheetReference(sheet, areaAddress(column === undefined ? { ...row, column: area.column, columns: area.columns } : { ...row, column: area.column + column, columns: 1 }));
}
