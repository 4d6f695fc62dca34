import { flagArgument } from '../arguments';
import { type ObjectClass } from '../object-class';
import type { Area } from '../preview-workbook';
import { isLocked, refuseFormats } from '../protections';

/** Kept with the cells; it takes effect once the sheet is protected. */
export const formatProtectionClass: ObjectClass<Area> = {
  name: 'FormatProtection',
  members: {
    Locked: {
      get: (area, book) => isLocked(book, area),
      set: (area, value, book) => {
        refuseFormats(book, area);
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
