import { intersection } from '../a1';
import { countArgument, flagArgument, textArgument } from '../arguments';
import type { Book } from '../book';
import { HostError } from '../host-error';
import { insertArea } from '../edits';
import { type ObjectClass, ref, type Ref } from '../object-class';
import type { Area } from '../preview-workbook';
import type { TableFacts } from '../tables';
import { eventRegistrations } from './events';
import { areaArgument } from './range';
import { tableClass } from './table';

/** Of the workbook, of a sheet, or those that touch a range. */
export interface TableCollectionSelf {
  readonly sheetId?: string;
  readonly touching?: Area;
  readonly fully?: boolean;
}

function members(self: TableCollectionSelf, book: Book): TableFacts[] {
  const { touching, fully } = self;
  return book.tables.all(self.sheetId).filter(({ body }) => {
    if (!touching) return true;
    const common = intersection(body, touching);
    return common !== undefined && (!fully || (common.rows === body.rows && common.columns === body.columns));
  });
}

function find(self: TableCollectionSelf, key: unknown, book: Book): TableFacts | undefined {
  const wanted = textArgument(key).toLowerCase();
  return members(self, book).find((table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted);
}

const tableRef = (id: string): Ref => ref(tableClass, { id });

export const tableCollectionClass: ObjectClass<TableCollectionSelf> = {
  name: 'TableCollection',
  items: (self, book) => members(self, book).map((table) => tableRef(table.id)),
  item: (self, key, book) => {
    const table = find(self, key, book);
    if (!table) throw new HostError('ItemNotFound');
    return tableRef(table.id);
  },
  members: {
    ...eventRegistrations('DataChanged', 'Added', 'Deleted'),
    Count: { get: (self, book) => members(self, book).length },
    GetCount: { call: (self, _args, book) => members(self, book).length },
    GetItemAt: {
      call: (self, [index], book) => {
        const table = members(self, book)[countArgument(index)];
        if (!table) throw new HostError('InvalidArgument');
        return tableRef(table.id);
      },
    },
    GetItemOrNullObject: {
      call: (self, [key], book) => {
        const table = find(self, key, book);
        return table ? tableRef(table.id) : null;
      },
    },
    Add: {
      calculated: true,
      call: async (self, [address, hasHeaders], book) => {
        const area = areaArgument(address, self.sheetId ?? book.sheets.active().getSheetId(), book);
        if (self.sheetId !== undefined && area.sheetId !== self.sheetId) throw new HostError('InvalidArgument');
        if (flagArgument(hasHeaders)) return tableRef(book.tables.add(area));
        if (book.tables.touching(area).length > 0) throw new HostError('InvalidArgument');
        await insertArea(book, { ...area, rows: 1 }, 'Down');
        return tableRef(book.tables.add({ ...area, rows: area.rows + 1 }));
      },
    },
  },
};
