import { intersection } from './a1';
import type { Book } from './book';
import { HostError } from './host-error';
import type { NoteModel } from './note-model';
import type { Area } from './preview-workbook';

/** In the order of sheets, rows and columns; those of sheets that are gone are gone with them. */
export function notesIn(book: Book, sheetId?: string): NoteModel[] {
  const order = book.sheets.all().map((sheet) => sheet.getSheetId());
  return book.state.get('notes')
    .filter((note) => order.includes(note.sheetId) && (sheetId === undefined || note.sheetId === sheetId))
    .sort((one, other) => order.indexOf(one.sheetId) - order.indexOf(other.sheetId) || one.row - other.row || one.column - other.column);
}

export function noteAt(book: Book, { sheetId, row, column }: Omit<Area, 'rows' | 'columns'>): NoteModel | undefined {
  return book.state.get('notes').find((note) => note.sheetId === sheetId && note.row === row && note.column === column);
}

export function addNote(book: Book, cell: Area, content: string): NoteModel {
  if (noteAt(book, cell)) throw new HostError('InvalidOperation', 'The cell has a note already.');
  const note: NoteModel = { sheetId: cell.sheetId, row: cell.row, column: cell.column, content, author: '' };
  book.state.set(book.history, 'notes', [...book.state.get('notes'), note]);
  return note;
}

export function changeNote(book: Book, note: NoteModel, content: string | undefined): void {
  const others = book.state.get('notes').filter((each) => each !== note);
  book.state.set(book.history, 'notes', content === undefined ? others : [...others, { ...note, content }]);
}

export function clearNotes(book: Book, area: Area): void {
  const left = book.state.get('notes').filter((note) => note.sheetId !== area.sheetId || !intersection(area, { row: note.row, column: note.column, rows: 1, columns: 1 }));
  if (left.length < book.state.get('notes').length) book.state.set(book.history, 'notes', left);
}
