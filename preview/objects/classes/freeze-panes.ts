import { countArgument, optional } from '../arguments';
import type { Book } from '../book';
import { MAX_COLUMNS, MAX_ROWS } from '../a1';
import { type ObjectClass, ref } from '../object-class';
import type { Area } from '../preview-workbook';
import { areaArgument, rangeClass } from './range';
import type { WorksheetSelf } from './worksheet';

function location({ sheetId }: WorksheetSelf, book: Book): Area | undefined {
  const { rows, columns } = book.sheets.frozen(sheetId);
  if (rows === 0 && columns === 0) return undefined;
  return { sheetId, row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
}

export const freezePanesClass: ObjectClass<WorksheetSelf> = {
  name: 'WorksheetFreezePanes',
  members: {
    FreezeRows: { call: (self, [count], book) => book.sheets.freeze(self.sheetId, optional(count, countArgument) ?? 1, 0) },
    FreezeColumns: { call: (self, [count], book) => book.sheets.freeze(self.sheetId, 0, optional(count, countArgument) ?? 1) },
    /** Freezes what is above and left of the range's far corner: A1:B2 keeps two rows and two columns. */
    FreezeAt: {
      call: (self, [range], book) => {
        const area = areaArgument(range, self.sheetId, book);
        const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
        const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
        book.sheets.freeze(self.sheetId, rows, columns);
      },
    },
    Unfreeze: { call: (self, _args, book) => book.sheets.freeze(self.sheetId, 0, 0) },
    GetLocation: {
      call: (self, _args, book) => ref(rangeClass, location(self, book) ?? book.wholeSheet(self.sheetId)),
    },
    GetLocationOrNullObject: {
      call: (self, _args, book) => {
        const area = location(self, book);
        return area ? ref(rangeClass, area) : null;
      },
    },
  },
};
