import { catalogue } from '../../../functions/catalogue/catalogue';
import { callsIn } from '../../../functions/reading/calls-in';
import type { Book, BookValue } from '../book';
import type { BookCells, Home, Size } from './book-cells';
import { ONE } from './shape';

/** A cell with a formula that is to be converted. */
export interface FormulaCell {
  readonly home: Home;
  readonly formula: string;
  readonly size: Size;
  readonly values: readonly (readonly BookValue[])[];
  /** It calls functions of ours; others only look at what one of those spills. */
  readonly ours: boolean;
}

/** Most formulas of a workbook are told apart without taking them to pieces. */
const MENTIONS_OURS = new RegExp(`(?:${catalogue.map(({ name }) => name).join('|')})\\s*\\(`, 'i');
const MENTIONS_SPILL = /[A-Z\d)\]]#/i;

/** Every formula that calls functions of ours or names what is spilled, by sheet, row and column. */
export function formulaCells(book: Book, cells: BookCells): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const { name, row, column, formulas } of book.sheets) {
    formulas.forEach((line, down) => line.forEach((formula, across) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      const ours = MENTIONS_OURS.test(formula) && callsIn(formula).length > 0;
      if (!ours && !MENTIONS_SPILL.test(formula)) return;
      const home: Home = { sheet: name, row: row - 1 + down, column: column - 1 + across };
      const size = cells.spill(name, home.row, home.column) ?? ONE;
      found.push({ home, formula, size, ours, values: cells.values(name, { row: home.row, column: home.column, ...size }) });
    }));
  }
  return found;
}
