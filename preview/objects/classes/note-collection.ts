import { countArgument, textArgument } from '../arguments';
import type { Book } from '../book';
import { HostError } from '../host-error';
import { type ObjectClass, isRef, ref, type Ref } from '../object-class';
import { addNote, noteAt, notesIn } from '../notes';
import type { NoteModel } from '../note-model';
import type { Area } from '../preview-workbook';
import { noteClass } from './note';
import { areaArgument } from './range';

/** Of one sheet, or of the workbook. */
interface NoteCollectionSelf {
  readonly sheetId?: string;
}

const noteRef = ({ sheetId, row, column }: NoteModel): Ref => ref(noteClass, { sheetId, row, column });

function cellArgument(self: NoteCollectionSelf, value: unknown, book: Book): Area {
  const area = isRef(value) ? areaArgument(value, '', book) : book.resolve(textArgument(value), self.sheetId);
  if (area?.rows !== 1 || area.columns !== 1 || (self.sheetId !== undefined && area.sheetId !== self.sheetId)) throw new HostError('InvalidArgument');
  return area;
}

export const noteCollectionClass: ObjectClass<NoteCollectionSelf> = {
  name: 'NoteCollection',
  items: (self, book) => notesIn(book, self.sheetId).map(noteRef),
  item: (self, key, book) => {
    const note = noteAt(book, cellArgument(self, key, book));
    if (!note) throw new HostError('ItemNotFound');
    return noteRef(note);
  },
  members: {
    GetCount: { call: (self, _args, book) => notesIn(book, self.sheetId).length },
    GetItemAt: {
      call: (self, [index], book) => {
        const note = notesIn(book, self.sheetId)[countArgument(index)];
        if (!note) throw new HostError('InvalidArgument');
        return noteRef(note);
      },
    },
    GetItemOrNullObject: {
      call: (self, [key], book) => {
        const note = noteAt(book, cellArgument(self, key, book));
        return note ? noteRef(note) : null;
      },
    },
    Add: { call: (self, [cell, content], book) => noteRef(addNote(book, cellArgument(self, cell, book), textArgument(content))) },
  },
};
