import { areaAddress, type Area } from '../../../sheets/area';
import type { BookValue } from '../../../sheets/share/book';
import type { Steps } from '../../write/progress';
import { gathered } from './filled';
import { portions } from './portions';

export interface CellPlace {
  readonly sheet: string;
  readonly area: Area;
}

export interface ReadCells {
  /** Formulas as Excel writes them, and what is typed in. */
  content(sheet: string, row: number, column: number): BookValue;
  value(sheet: string, row: number, column: number): BookValue;
}

/** What stands in cells wherever they lie, in as few requests as they allow. */
export async function readCells(context: Excel.RequestContext, places: readonly CellPlace[], steps?: Steps): Promise<ReadCells> {
  const contents = new Map<string, BookValue>();
  const values = new Map<string, BookValue>();
  const key = (sheet: string, row: number, column: number) => `${row} ${column} ${sheet}`;
  for (const portion of portions(gathered(places.map((place) => ({ ...place, contents: blank(place.area) }))))) {
    steps?.next('cells');
    const read = portion.map(({ sheet, area }) => ({ sheet, area, range: context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)) }));
    for (const { range } of read) range.load('formulas,values');
    await context.sync();
    for (const { sheet, area, range } of read) {
      for (let row = 0; row < area.rows; row += 1) {
        for (let column = 0; column < area.columns; column += 1) {
          const at = key(sheet, area.row + row, area.column + column);
          contents.set(at, (range.formulas as BookValue[][])[row]![column]!);
          values.set(at, (range.values as BookValue[][])[row]![column]!);
        }
      }
    }
  }
  return {
    content: (sheet, row, column) => contents.get(key(sheet, row, column)) ?? '',
    value: (sheet, row, column) => values.get(key(sheet, row, column)) ?? '',
  };
}

function blank({ rows, columns }: Area): BookValue[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
