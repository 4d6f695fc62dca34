import { flagArgument, textArgument } from '../arguments';
import type { Book } from '../book';
import type { TableExtras } from '../book-state';
import { HostError } from '../host-error';
import { type ObjectClass, ref, type Property } from '../object-class';
import type { Area } from '../preview-workbook';
import type { TableFacts } from '../tables';
import { eventRegistrations } from './events';
import { areaArgument, rangeClass } from './range';
import { tableColumnCollectionClass } from './table-column-collection';
import { tableRowCollectionClass } from './table-row-collection';
import { worksheetClass } from './worksheet';

export interface TableSelf {
  readonly id: string;
}

export const dataOf = ({ body }: TableFacts): Area => ({ ...body, row: body.row + 1, rows: body.rows - 1 });
export const headerOf = ({ body }: TableFacts): Area => ({ ...body, rows: 1 });
export const wholeOf = ({ body, showTotals }: TableFacts): Area => ({ ...body, rows: body.rows + (showTotals ? 1 : 0) });

export function totalsOf({ body, showTotals }: TableFacts): Area {
  if (!showTotals) throw new HostError('ItemNotFound');
  return { ...body, row: body.row + body.rows, rows: 1 };
}

type FlagName = { [Key in keyof TableExtras]: TableExtras[Key] extends boolean ? Key : never }[keyof TableExtras];

/** A switch that Excel remembers with the table. */
function flag(name: FlagName): Property<TableSelf> {
  return {
    get: ({ id }, book) => book.tables.facts(id)[name],
    set: ({ id }, value, book) => book.tables.remember(id, { [name]: flagArgument(value) }),
  };
}

/** Excel writes `Total` and the sum of the last column. */
function showTotals({ id }: TableSelf, value: unknown, book: Book): void {
  const shown = flagArgument(value);
  const table = book.tables.facts(id);
  if (shown === table.showTotals) return;
  const row: Area = { ...table.body, row: table.body.row + table.body.rows, rows: 1 };
  if (!shown) {
    book.cells.enter(row, [Array.from({ length: row.columns }, () => '')]);
  } else {
    for (let column = row.column; column < row.column + row.columns; column += 1) {
      if (book.cells.isFilled(row.sheetId, row.row, column)) throw new HostError('InvalidOperation');
    }
    const header = book.tables.headers(table.body).at(-1) ?? '';
    const last = `=SUBTOTAL(109,${table.name}[${header.replace(/[[\]#']/g, "'$&")}])`;
    book.cells.enter(row, [Array.from({ length: row.columns }, (_cell, index) => (index === row.columns - 1 ? last : index === 0 ? 'Total' : ''))]);
  }
  book.tables.remember(id, { showTotals: shown });
}

export const tableClass: ObjectClass<TableSelf> = {
  name: 'Table',
  id: (self) => self.id,
  members: {
    ...eventRegistrations('DataChanged', 'SelectionChanged'),
    Id: { get: (self) => self.id },
    LegacyId: { get: (self) => self.id },
    Name: {
      get: ({ id }, book) => book.tables.facts(id).name,
      set: ({ id }, value, book) => book.tables.rename(id, textArgument(value)),
    },
    Style: {
      get: ({ id }, book) => book.tables.facts(id).style,
      set: ({ id }, value, book) => {
        const style = textArgument(value);
        if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) throw new HostError('InvalidArgument');
        book.tables.remember(id, { style });
      },
    },
    ShowHeaders: {
      get: () => true,
      set: (_self, value) => {
        if (!flagArgument(value)) throw new HostError('NotImplemented', 'The preview’s tables always show their headers.');
      },
    },
    ShowTotals: { get: ({ id }, book) => book.tables.facts(id).showTotals, set: showTotals },
    ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    Columns: { child: (self) => ref(tableColumnCollectionClass, self) },
    Rows: { child: (self) => ref(tableRowCollectionClass, self) },
    Worksheet: { child: ({ id }, book) => ref(worksheetClass, { sheetId: book.tables.facts(id).body.sheetId }) },
    GetRange: { call: ({ id }, _args, book) => ref(rangeClass, wholeOf(book.tables.facts(id))) },
    GetDataBodyRange: { call: ({ id }, _args, book) => ref(rangeClass, dataOf(book.tables.facts(id))) },
    GetHeaderRowRange: { call: ({ id }, _args, book) => ref(rangeClass, headerOf(book.tables.facts(id))) },
    GetTotalRowRange: { call: ({ id }, _args, book) => ref(rangeClass, totalsOf(book.tables.facts(id))) },
    Resize: {
      call: ({ id }, [range], book) => {
        const { sheetId } = book.tables.facts(id).body;
        const area = areaArgument(range, sheetId, book);
        if (area.sheetId !== sheetId) throw new HostError('InvalidArgument');
        book.tables.resize(id, area);
      },
    },
    /** The cells stay, the table goes. */
    ConvertToRange: {
      call: ({ id }, _args, book) => {
        const area = wholeOf(book.tables.facts(id));
        book.tables.remove(id);
        return ref(rangeClass, area);
      },
    },
    /** The cells go too. */
    Delete: {
      call: ({ id }, _args, book) => {
        const { body } = book.tables.facts(id);
        const area = wholeOf(book.tables.facts(id));
        book.tables.remove(id);
        book.cells.enter(area, Array.from({ length: area.rows }, () => Array.from({ length: body.columns }, () => '')));
      },
    },
  },
};
