import { referencesIn } from '../../../functions/reading/references-in';
import type { Operand } from '../../../functions/reading/array-arithmetic';
import { valueOf, type CellBlock, type Unknown } from '../../../functions/reading/value-of';
import { areaAddress } from '../../area';
import type { BookCells, Home } from './book-cells';

/** The value of an expression with what stands in the workbook's cells now. */
export function valueHere(text: string, cells: BookCells, home: Home): Operand | Unknown {
  const found = new Map<string, CellBlock | null>();
  for (const reference of referencesIn({ arguments: [text], named: new Map() } as never)) found.set(reference, blockOf(reference, cells, home));
  return valueOf(text, { cells: found, named: new Map(), row: home.row, column: home.column });
}

function blockOf(reference: string, cells: BookCells, home: Home): CellBlock | null {
  const meant = cells.find(reference, home);
  if (meant === null || meant === 'one') return null;
  const area = cells.filled(meant);
  return { sheet: meant.sheet, address: areaAddress(area), row: area.row, column: area.column, values: cells.values(meant.sheet, area).map((row) => row.map((cell) => (cell === '' ? null : cell))) };
}
