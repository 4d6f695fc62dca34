import { intersection } from './a1';
import type { Book } from './book';
import { HostError } from './host-error';
import type { Area } from './preview-workbook';
import type { ProtectionModel, ProtectionOptions } from './protection-model';

interface Unlocked {
  readonly unlocked?: boolean;
}

export function protectionOf(book: Book, sheetId: string): ProtectionModel | undefined {
  return book.state.get('protections').find((each) => each.sheetId === sheetId);
}

/** Neither protecting nor taking it back can be undone (docs/excel/excel-add-ins-undo-capabilities.md). */
export function protect(book: Book, sheetId: string, options: ProtectionOptions): void {
  if (protectionOf(book, sheetId)) throw new HostError('InvalidOperation');
  book.history.notUndoable(() => book.state.set(book.history, 'protections', [...book.state.get('protections'), { sheetId, options }]));
}

export function unprotect(book: Book, sheetId: string): void {
  if (!protectionOf(book, sheetId)) return;
  book.history.notUndoable(() => book.state.set(book.history, 'protections', book.state.get('protections').filter((each) => each.sheetId !== sheetId)));
}

/** On a protected sheet only unlocked cells may be filled. */
export function refuseLocked(book: Book, area: Area): void {
  if (protectionOf(book, area.sheetId) && isLocked(book, area) !== false) throw new HostError('AccessDenied');
}

export function refuseFormats(book: Book, { sheetId }: Area): void {
  if (protectionOf(book, sheetId)?.options.allowFormatCells === false) throw new HostError('AccessDenied');
}

/** Whether cells are locked, as they are unless someone unlocked them; `null` where they differ. */
export function isLocked(book: Book, area: Area): boolean | null {
  const inside = book.cells.clip(area);
  let unlocked = 0;
  book.cells.sheet(area.sheetId).getCellMatrix().forValue((row, column, cell) => {
    if ((cell?.custom as Unlocked | undefined)?.unlocked === true && intersection(inside, { row, column, rows: 1, columns: 1 })) unlocked += 1;
  });
  if (unlocked === 0) return true;
  return unlocked === inside.rows * inside.columns ? false : null;
}
