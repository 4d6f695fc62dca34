import { flagArgument, optional, textArgument } from '../arguments';
import type { Book } from '../book';
import { HostError } from '../host-error';
import { type ObjectClass, ref, type Ref } from '../object-class';
import { eventRegistrations } from './events';
import { worksheetClass } from './worksheet';

const sheetRef = (sheetId: string): Ref => ref(worksheetClass, { sheetId });

function visible(book: Book, onlyVisible: unknown) {
  return book.sheets.all().filter((sheet) => !flagArgument(onlyVisible, false) || !sheet.isSheetHidden());
}

export const worksheetCollectionClass: ObjectClass<null> = {
  name: 'WorksheetCollection',
  items: (_self, book) => book.sheets.all().map((sheet) => sheetRef(sheet.getSheetId())),
  item: (_self, key, book) => {
    const sheet = book.sheets.find(textArgument(key));
    if (!sheet) throw new HostError('ItemNotFound');
    return sheetRef(sheet.getSheetId());
  },
  members: {
    ...eventRegistrations('SelectionChanged', 'DataChanged', 'Added', 'Deleted', 'Activated', 'Deactivated', 'EventNameChanged'),
    Add: { call: (_self, [name], book) => sheetRef(book.sheets.add(optional(name, textArgument))) },
    GetActiveWorksheet: { call: (_self, _args, book) => sheetRef(book.sheets.active().getSheetId()) },
    GetCount: { call: (_self, [onlyVisible], book) => visible(book, onlyVisible).length },
    GetFirst: { call: (_self, [onlyVisible], book) => sheetRef(visible(book, onlyVisible)[0]!.getSheetId()) },
    GetLast: { call: (_self, [onlyVisible], book) => sheetRef(visible(book, onlyVisible).at(-1)!.getSheetId()) },
    GetItemOrNullObject: {
      call: (_self, [key], book) => {
        const sheet = book.sheets.find(textArgument(key));
        return sheet ? sheetRef(sheet.getSheetId()) : null;
      },
    },
  },
};
