import type { IStyleData } from '@univerjs/core';
import type { Book } from './book';
import type { Aspect } from './look';
import type { Property } from './object-class';
import type { Area } from './preview-workbook';
import { refuseFormats } from './protections';
import { changeStyle, styleNamed } from './styles';

/** What has a look: cells, or a named style. Fonts, fills and borders of both work alike. */
export type LookOwner =
  | { readonly kind: 'cells'; readonly area: Area }
  | { readonly kind: 'style'; readonly name: string };

export function applyLook(owner: LookOwner, patch: IStyleData, book: Book): void {
  if (owner.kind === 'style') {
    changeStyle(book, owner.name, patch);
    return;
  }
  refuseFormats(book, owner.area);
  book.cells.dress(book.cells.clip(owner.area), () => ({ s: patch }));
}

/** The value that all cells share, or `null`, Excel's answer where they differ. */
export function sharedLook<T>(owner: LookOwner, read: (look: IStyleData) => T, book: Book): T | null {
  if (owner.kind === 'style') return read(styleNamed(book, owner.name).look);
  const { area } = owner;
  const inside = book.cells.clip(area);
  if (inside.rows === 0 || inside.columns === 0) return read({});
  const first = read(book.cells.look(area.sheetId, inside.row, inside.column));
  for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
    for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
      if (read(book.cells.look(area.sheetId, row, column)) !== first) return null;
    }
  }
  return first;
}

export function lookProperty(aspect: Aspect): Property<LookOwner> {
  return {
    get: (owner, book) => sharedLook(owner, aspect.read, book),
    set: (owner, value, book) => applyLook(owner, aspect.write(value), book),
  };
}

export function lookProperties(aspects: Readonly<Record<string, Aspect>>): Record<string, Property<LookOwner>> {
  return Object.fromEntries(Object.entries(aspects).map(([name, aspect]) => [name, lookProperty(aspect)]));
}
