import { shareSheet } from '../../../src/locales/en/share-sheet';
import type { Book, BookName, BookTable, BookValue } from '../../../src/sheets/share/book';
import type { Conversion, ConvertedCell, Way } from '../../../src/sheets/share/conversion';
import { conversionOf } from '../../../src/sheets/share/conversion-of';

export interface Sketch {
  /** Rows from A1; text that starts with `=` is a formula. */
  readonly sheets: Readonly<Record<string, readonly (readonly BookValue[])[]>>;
  readonly names?: readonly BookName[];
  readonly tables?: readonly BookTable[];
  /** By sheet and address: `Plan!D2`. */
  readonly spills?: Readonly<Record<string, readonly [rows: number, columns: number]>>;
}

/** A workbook as formulas see it, from a few rows. Formulas show nothing: what they are worth is not looked at. */
export function bookOf({ sheets, names = [], tables = [], spills = {} }: Sketch): Book {
  return {
    names, tables, properties: { title: '', author: '' },
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const width = Math.max(...rows.map((row) => row.length));
      const filled = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
      const own = Object.entries(spills).filter(([place]) => place.startsWith(`${name}!`));
      return {
        name, hidden: false, protected: false, row: 1, column: 1, marks: {}, noted: [], formulas: filled,
        values: filled.map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? 0 : cell))),
        spills: Object.fromEntries(own.map(([place, [height, across]]) => [place.slice(name.length + 1), { rows: height, columns: across }])),
      };
    }),
  };
}

export function convert(sketch: Sketch, way: Way): Conversion {
  return conversionOf(bookOf(sketch), way, shareSheet);
}

/** The converted cell at `Plan!D2`. */
export function cellAt(conversion: Conversion, place: string): ConvertedCell {
  const found = conversion.cells.find(({ sheet, address }) => `${sheet}!${address}` === place);
  if (!found) throw new Error(`${place} was not converted.`);
  return found;
}

/** The formulas in place of a cell's, as texts; what is kept as the reason. */
export function after(conversion: Conversion, place: string): unknown {
  const { after: made } = cellAt(conversion, place);
  switch (made.kind) {
    case 'formulas': return made.formulas.length === 1 && made.formulas[0]!.length === 1 ? made.formulas[0]![0] : made.formulas;
    case 'spill': return { spill: made.formula };
    case 'values': return { kept: made.why?.code };
  }
}
