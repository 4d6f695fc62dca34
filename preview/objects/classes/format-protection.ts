import { flagArgument } from '../arguments';
import { type ObjectClass } from '../object-class';
import type { Area } from '../preview-workbook';
import type { Book } from '../book';

interface Unlocked {
  readonly unlocked?: boolean;
}

/** Kept with the cell; the preview has no sheet protection to act on it. */
function locked(area: Area, book: Book): boolean | null {
  const sheet = book.cells.sheet(area.sheetId);
  const inside = book.cells.clip(area);
  const isLocked = (row: number, column: number): boolean => (sheet.getCellRaw(row, column)?.custom as Unlocked | undefined)?.unlocked !== true;
  const first = isLocked(inside.row, inside.column);
  for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
    for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
      if (isLocked(row, column) !== first) return null;
    }
  }
  return first;
}

export const formatProtectionClass: ObjectClass<Area> = {
  name: 'FormatProtection',
  members: {
    Locked: {
      get: locked,
      set: (area, value, book) => {
        const unlocked = !flagArgument(value);
        const sheet = book.cells.sheet(area.sheetId);
        book.cells.dress(book.cells.clip(area), (row, column) => {
          const custom = { ...(sheet.getCellRaw(row, column)?.custom as object | undefined), unlocked };
          return { custom };
        });
      },
    },
  },
};
