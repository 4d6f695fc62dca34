import type { Book, BookSheet, BookValue } from '../../../src/sheets/share/book';

type Cells = readonly (readonly BookValue[])[];

/** A sheet from its first cell on: what is typed in, and what its formulas show. */
export function bookSheet(name: string, formulas: Cells, values: Cells = formulas, more: Partial<BookSheet> = {}): BookSheet {
  return { name, hidden: false, protected: false, row: 1, column: 1, formulas, values, spills: {}, marks: {}, noted: [], ...more };
}

export function bookOf(sheets: readonly BookSheet[], more: Partial<Book> = {}): Book {
  return { sheets, names: [], tables: [], properties: { title: '', author: '' }, ...more };
}
