import { type ObjectClass, ref } from '../object-class';
import { applicationClass } from './application';
import { documentPropertiesClass } from './document-properties';
import { namedItemCollectionClass } from './named-item-collection';
import { noteCollectionClass } from './note-collection';
import { rangeAreasClass } from './range-areas';
import { rangeClass } from './range';
import { settingCollectionClass } from './setting-collection';
import { styleCollectionClass } from './style-collection';
import { tableCollectionClass } from './table-collection';
import { worksheetCollectionClass } from './worksheet-collection';
import { HostError } from '../host-error';

/** `context.workbook`: there is one, so it holds nothing to tell it by. */
export const workbookClass: ObjectClass<null> = {
  name: 'Workbook',
  members: {
    Name: { get: (_self, book) => book.cells.workbook.getName() || 'Book1' },
    ReadOnly: { get: () => false },
    IsDirty: { get: (_self, book) => book.canUndo },
    AutoSave: { get: () => true },
    Application: { child: () => ref(applicationClass, null) },
    Worksheets: { child: () => ref(worksheetCollectionClass, null) },
    Tables: { child: () => ref(tableCollectionClass, {}) },
    Names: { child: () => ref(namedItemCollectionClass, {}) },
    Settings: { child: () => ref(settingCollectionClass, null) },
    Notes: { child: () => ref(noteCollectionClass, {}) },
    Styles: { child: () => ref(styleCollectionClass, null) },
    Properties: { child: () => ref(documentPropertiesClass, null) },
    GetSelectedRange: {
      call: (_self, _args, book) => {
        const areas = book.selection.areas();
        if (areas.length > 1) throw new HostError('InvalidSelection');
        return ref(rangeClass, areas[0]!);
      },
    },
    GetSelectedRanges: { call: (_self, _args, book) => ref(rangeAreasClass, book.selection.areas()) },
    GetActiveCell: { call: (_self, _args, book) => ref(rangeClass, book.selection.activeCell()) },
    _RemoveReference: { call: () => undefined },
  },
};
