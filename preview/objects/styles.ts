import type { IStyleData } from '@univerjs/core';
import type { Book } from './book';
import { HostError } from './host-error';
import type { Area } from './preview-workbook';
import type { StyleModel } from './style-model';

/** What a cell keeps of the style it was given: its name, so that a change of the style reaches the cell. */
interface StyledCell {
  readonly style?: string;
}

export function findStyle(book: Book, name: string): StyleModel | undefined {
  return book.state.get('styles').find((style) => style.name.toLowerCase() === name.toLowerCase());
}

export function styleNamed(book: Book, name: string): StyleModel {
  const style = findStyle(book, name);
  if (!style) throw new HostError('ItemNotFound');
  return style;
}

/** Excel on the web can't undo what is done to styles. */
export function addStyle(book: Book, name: string): void {
  if (name === '' || name.length > 255) throw new HostError('InvalidArgument');
  if (findStyle(book, name)) throw new HostError('ItemAlreadyExists');
  const style: StyleModel = { name, builtIn: false, look: {}, locked: true };
  book.history.notUndoable(() => book.state.set(book.history, 'styles', [...book.state.get('styles'), style]));
}

export function removeStyle(book: Book, name: string): void {
  const gone = styleNamed(book, name);
  book.history.notUndoable(() => {
    eachStyledCell(book, gone.name, (area) => putStyle(book, area, 'Normal'));
    book.state.set(book.history, 'styles', book.state.get('styles').filter((style) => style !== gone));
  });
}

export function changeStyle(book: Book, name: string, patch: IStyleData): void {
  replaceStyle(book, name, (style) => ({ ...style, look: mergeLooks(style.look, patch) }));
}

export function replaceStyle(book: Book, name: string, change: (style: StyleModel) => StyleModel): void {
  const before = styleNamed(book, name);
  const after = change(before);
  book.history.notUndoable(() => {
    book.state.set(book.history, 'styles', book.state.get('styles').map((style) => (style === before ? after : style)));
    eachStyledCell(book, before.name, (area) => putStyle(book, area, after.name));
  });
}

/** Gives cells a style: its look in place of whatever format they had. */
export function putStyle(book: Book, area: Area, name: string): void {
  const { look, name: proper } = styleNamed(book, name);
  const bare: IStyleData = { ff: null, fs: null, bl: null, it: null, ul: null, st: null, cl: null, bg: null, bd: null, n: null, ht: null, vt: null, tb: null, pd: null } as unknown as IStyleData;
  const custom = proper === 'Normal' ? null : { style: proper };
  const patch = { s: { ...bare, ...look }, custom };
  book.cells.dress(book.cells.clip(area), () => patch);
}

/** The style that all cells of an area have, or `null` where they differ. */
export function styleOf(book: Book, area: Area): string | null {
  const inside = book.cells.clip(area);
  const sheet = book.cells.sheet(area.sheetId);
  let shared: string | undefined;
  for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
    for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
      const name = (sheet.getCellRaw(row, column)?.custom as StyledCell | undefined)?.style ?? 'Normal';
      if (shared !== undefined && name !== shared) return null;
      shared = name;
    }
  }
  return shared ?? 'Normal';
}

export function mergeLooks(under: IStyleData, over: IStyleData): IStyleData {
  return { ...under, ...over, ...(over.bd ? { bd: { ...under.bd, ...over.bd } } : {}) };
}

function eachStyledCell(book: Book, name: string, visit: (cell: Area) => void): void {
  for (const sheet of book.sheets.all()) {
    const sheetId = sheet.getSheetId();
    const found: Area[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if ((cell?.custom as StyledCell | undefined)?.style === name) found.push({ sheetId, row, column, rows: 1, columns: 1 });
    });
    found.forEach(visit);
  }
}
