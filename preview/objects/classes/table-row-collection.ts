import { countArgument } from '../arguments';
import { HostError } from '../host-error';
import { type ObjectClass, ref } from '../object-class';
import { rangeClass } from './range';
import { dataOf, type TableSelf } from './table';

interface RowSelf {
  readonly id: string;
  readonly index: number;
}

const tableRowClass: ObjectClass<RowSelf> = {
  name: 'TableRow',
  members: {
    Index: { get: ({ index }) => index },
    Values: {
      calculated: true,
      get: ({ id, index }, book) => {
        const data = dataOf(book.tables.facts(id));
        return book.cells.values({ ...data, row: data.row + index, rows: 1 });
      },
    },
    GetRange: {
      call: ({ id, index }, _args, book) => {
        const data = dataOf(book.tables.facts(id));
        return ref(rangeClass, { ...data, row: data.row + index, rows: 1 });
      },
    },
  },
};

/** Rows are read here. To add some, write below the table and resize it: `rows.add` and co-authoring don't mix. */
export const tableRowCollectionClass: ObjectClass<TableSelf> = {
  name: 'TableRowCollection',
  items: ({ id }, book) => Array.from({ length: book.tables.facts(id).body.rows - 1 }, (_row, index) => ref(tableRowClass, { id, index })),
  members: {
    Count: { get: ({ id }, book) => book.tables.facts(id).body.rows - 1 },
    GetCount: { call: ({ id }, _args, book) => book.tables.facts(id).body.rows - 1 },
    GetItemAt: {
      call: ({ id }, [at], book) => {
        const index = countArgument(at);
        if (index >= book.tables.facts(id).body.rows - 1) throw new HostError('InvalidArgument');
        return ref(tableRowClass, { id, index });
      },
    },
  },
};
