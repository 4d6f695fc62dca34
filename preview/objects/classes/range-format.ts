import { numberArgument } from '../arguments';
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from '../geometry';
import { HostError } from '../host-error';
import { ALIGNMENT_ASPECTS } from '../look';
import { lookProperties, type LookOwner } from '../look-owner';
import { type ObjectClass, ref } from '../object-class';
import type { Area } from '../preview-workbook';
import { formatProtectionClass } from './format-protection';
import { rangeBorderCollectionClass } from './range-border-collection';
import { rangeFillClass } from './range-fill';
import { rangeFontClass } from './range-font';

function areaOf(owner: LookOwner): Area {
  if (owner.kind !== 'cells') throw new HostError('InvalidOperation');
  return owner.area;
}

export const rangeFormatClass: ObjectClass<LookOwner> = {
  name: 'RangeFormat',
  members: {
    ...lookProperties(ALIGNMENT_ASPECTS),
    /** In points, as `rowHeight`; `null` where columns differ. */
    ColumnWidth: {
      get: (owner, book) => columnWidth(book, areaOf(owner)),
      set: (owner, value, book) => setColumnWidth(book, areaOf(owner), numberArgument(value)),
    },
    RowHeight: {
      get: (owner, book) => rowHeight(book, areaOf(owner)),
      set: (owner, value, book) => setRowHeight(book, areaOf(owner), numberArgument(value)),
    },
    Font: { child: (owner) => ref(rangeFontClass, owner) },
    Fill: { child: (owner) => ref(rangeFillClass, owner) },
    Borders: { child: (owner) => ref(rangeBorderCollectionClass, owner) },
    Protection: { child: (owner) => ref(formatProtectionClass, areaOf(owner)) },
    AutofitColumns: { calculated: true, call: (owner, _args, book) => autofitColumns(book, areaOf(owner)) },
    AutofitRows: { call: (owner, _args, book) => autofitRows(book, areaOf(owner)) },
  },
};
