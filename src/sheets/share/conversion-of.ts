import { callsIn } from '../../functions/reading/calls-in';
import { cellAddress } from '../area';
import type { Book } from './book';
import { BookCells } from './cells/book-cells';
import type { Conversion, ConvertedCell, Way } from './conversion';
import type { ShareWords } from './words';

/** What becomes of a workbook on its way to people without the add-in. */
export function conversionOf(book: Book, way: Way, _words: ShareWords): Conversion {
  const cells = new BookCells(book);
  const converted: ConvertedCell[] = [];
  for (const { name, row, column, formulas } of book.sheets) {
    formulas.forEach((line, down) => line.forEach((before, across) => {
      if (typeof before !== 'string' || callsIn(before).length === 0) return;
      const [r, c] = [row - 1 + down, column - 1 + across];
      const size = cells.spill(name, r, c) ?? { rows: 1, columns: 1 };
      converted.push({ sheet: name, address: cellAddress(r, c), before, values: cells.values(name, { row: r, column: c, ...size }), after: { kind: 'values' }, warnings: [] });
    }));
  }
  return { way, cells: converted, names: [], sheets: [], definitions: [] };
}
