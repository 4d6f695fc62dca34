import { countArgument } from '../arguments';
import type { Book } from '../book';
import { HostError } from '../host-error';
import { type ObjectClass, ref } from '../object-class';
import type { Area } from '../preview-workbook';
import { rangeClass } from './range';
import { dataOf, headerOf, totalsOf, wholeOf, type TableSelf } from './table';

interface ColumnSelf {
  readonly id: string;
  readonly index: number;
}

/** By header, in any case, or by id, which counts from 1. */
function find({ id }: TableSelf, key: unknown, book: Book): ColumnSelf | undefined {
  const headers = book.tables.headers(book.tables.facts(id).body);
  const index = typeof key === 'number' ? key - 1 : headers.findIndex((header) => header.toLowerCase() === String(key).toLowerCase());
  return index >= 0 && index < headers.length ? { id, index } : undefined;
}

const slice = ({ index }: ColumnSelf, area: Area): Area => ({ ...area, column: area.column + index, columns: 1 });

export const tableColumnClass: ObjectClass<ColumnSelf> = {
  name: 'TableColumn',
  id: ({ index }) => index + 1,
  members: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (self, book) => book.tables.headers(book.tables.facts(self.id).body)[self.index],
      set: (self, value, book) => book.cells.enter(slice(self, headerOf(book.tables.facts(self.id))), [[`'${String(value)}`]]),
    },
    Values: {
      calculated: true,
      get: (self, book) => book.cells.values(slice(self, wholeOf(book.tables.facts(self.id)))),
      set: (self, value, book) => {
        const area = slice(self, wholeOf(book.tables.facts(self.id)));
        if (!Array.isArray(value) || value.length !== area.rows || value.some((line) => !Array.isArray(line) || line.length !== 1)) throw new HostError('InvalidArgument');
        book.cells.enter(area, value as unknown[][]);
      },
    },
    GetRange: { call: (self, _args, book) => ref(rangeClass, slice(self, wholeOf(book.tables.facts(self.id)))) },
    GetDataBodyRange: { call: (self, _args, book) => ref(rangeClass, slice(self, dataOf(book.tables.facts(self.id)))) },
    GetHeaderRowRange: { call: (self, _args, book) => ref(rangeClass, slice(self, headerOf(book.tables.facts(self.id)))) },
    GetTotalRowRange: { call: (self, _args, book) => ref(rangeClass, slice(self, totalsOf(book.tables.facts(self.id)))) },
  },
};

export const tableColumnCollectionClass: ObjectClass<TableSelf> = {
  name: 'TableColumnCollection',
  items: ({ id }, book) => book.tables.headers(book.tables.facts(id).body).map((_header, index) => ref(tableColumnClass, { id, index })),
  item: (self, key, book) => {
    const column = find(self, key, book);
    if (!column) throw new HostError('ItemNotFound');
    return ref(tableColumnClass, column);
  },
  members: {
    Count: { get: ({ id }, book) => book.tables.facts(id).body.columns },
    GetCount: { call: ({ id }, _args, book) => book.tables.facts(id).body.columns },
    GetItemAt: {
      call: (self, [index], book) => {
        const column = find(self, countArgument(index) + 1, book);
        if (!column) throw new HostError('InvalidArgument');
        return ref(tableColumnClass, column);
      },
    },
    GetItemOrNullObject: {
      call: (self, [key], book) => {
        const column = find(self, key, book);
        return column ? ref(tableColumnClass, column) : null;
      },
    },
  },
};
