import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/preset-sheets-core';
import type { Book } from '../../objects/book';
import type { EntryAlert } from '../../objects/entry-rules';
import { isLocked, protectionOf } from '../../objects/protections';

/** Asks whether an entry that a rule does not allow may stay. */
export type AskAboutEntry = (alert: EntryAlert) => Promise<boolean>;

/** What is typed into the grid is held against its sheet's protection and its cell's rule. What is pasted is not held against rules, as in Excel. Answers how to stop. */
export function holdToRules(book: Book, ask: AskAboutEntry): () => void {
  const held = book.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    handler: (earlier, place, next) => next(stays(earlier ?? Promise.resolve(true), { sheetId: place.subUnitId, row: place.row, column: place.col })),
  });
  const stays = async (earlier: Promise<boolean>, place: { sheetId: string; row: number; column: number }): Promise<boolean> => {
    if (!await earlier) return false;
    if (!mayBeTyped(book, place)) return ask({ style: 'Stop', title: '', message: '', locked: true });
    if (!book.entryRules.at(place)) return true;
    await book.settled();
    const alert = book.entryRules.alertAt(place);
    return !alert || ask(alert);
  };
  return () => held();
}

function mayBeTyped(book: Book, place: { sheetId: string; row: number; column: number }): boolean {
  return !protectionOf(book, place.sheetId) || isLocked(book, { ...place, rows: 1, columns: 1 }) === false;
}
