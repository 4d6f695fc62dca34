import { textArgument } from '../arguments';
import type { Book } from '../book';
import { HostError } from '../host-error';
import { changeNote, noteAt } from '../notes';
import type { NoteModel } from '../note-model';
import { type ObjectClass, ref } from '../object-class';
import { rangeClass } from './range';

interface NoteSelf {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function noteOf(self: NoteSelf, book: Book): NoteModel {
  const note = noteAt(book, self);
  if (!note) throw new HostError('ItemNotFound');
  return note;
}

const cellOf = ({ sheetId, row, column }: NoteSelf) => ({ sheetId, row, column, rows: 1, columns: 1 });

/** Told apart by its cell. Size and being shown are not there in Excel on the web. */
export const noteClass: ObjectClass<NoteSelf> = {
  name: 'Note',
  id: (self, book) => book.addressOf(cellOf(self)),
  members: {
    AuthorName: { get: (self, book) => noteOf(self, book).author },
    Content: {
      get: (self, book) => noteOf(self, book).content,
      set: (self, value, book) => changeNote(book, noteOf(self, book), textArgument(value)),
    },
    GetLocation: { call: (self) => ref(rangeClass, cellOf(self)) },
    Delete: { call: (self, _args, book) => changeNote(book, noteOf(self, book), undefined) },
  },
};
