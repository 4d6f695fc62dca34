import { parseArea } from '../../../../sheets/area';
import type { Book } from '../../../../sheets/share/book';
import type { Conversion } from '../../../../sheets/share/conversion';

/** Where a workbook leans on our functions. */
export interface Contents {
  readonly cells: number;
  readonly inTables: number;
  readonly names: number;
  readonly sheets: readonly SheetContents[];
}

export interface SheetContents {
  readonly sheet: string;
  readonly cells: number;
  /** The first of them, to go to. */
  readonly address: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

export function contentsOf(book: Book, { cells, names }: Pick<Conversion, 'cells' | 'names'>): Contents {
  const tables = book.tables.map(({ sheet, address }) => ({ sheet, area: parseArea(address) }));
  const bySheet = groupBySheet(cells);
  const inTables = cells.filter(({ sheet, address }) => {
    const at = parseArea(address);
    return at && tables.some(({ sheet: on, area }) => on === sheet && area && at.row >= area.row && at.row < area.row + area.rows && at.column >= area.column && at.column < area.column + area.columns);
  }).length;
  return {
    cells: cells.length, inTables, names: names.length,
    sheets: [...bySheet].map(([sheet, on]) => {
      const found = book.sheets.find(({ name }) => name === sheet);
      return { sheet, cells: on.length, address: on[0]!.address, hidden: found?.hidden ?? false, protected: found?.protected ?? false };
    }),
  };
}

function groupBySheet(cells: Conversion['cells']): ReadonlyMap<string, Conversion['cells']> {
  const groups = new Map<string, Conversion['cells'][number][]>();
  for (const cell of cells) {
    const group = groups.get(cell.sheet);
    if (group) group.push(cell);
    else groups.set(cell.sheet, [cell]);
  }
  return groups;
}
