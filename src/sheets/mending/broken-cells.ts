import type { FunctionName } from '../../functions/catalogue/catalogue';
import { mendedFormula, type Fault } from '../../functions/mending/mended-formula';
import { cellAddress } from '../area';
import type { Book, BookSheet, BookValue } from '../share/book';

/** A cell whose formula has lost our functions, or has not found them. */
export interface BrokenCell {
  readonly sheet: string;
  readonly address: string;
  /** As it stands. */
  readonly from: string;
  /** To be entered; the same text where the functions only have to be found anew. */
  readonly to: string;
  readonly value: BookValue;
  /** Empty where entering the formula anew is all. */
  readonly faults: readonly Fault[];
  readonly ours: readonly FunctionName[];
  /** Functions of other add-ins in it: they go on missing. */
  readonly foreign: readonly string[];
  readonly hidden: boolean;
  /** The sheet has to be unprotected first. */
  readonly protected: boolean;
}

/** What a cell shows whose function was not there when it was asked, or never answered. */
const UNANSWERED = ['#NAME?', '#BUSY!', '#CONNECT!'];

/** The cells to repair, in the order of sheets, rows and columns. A formula that computes is left alone, whatever else is in it. */
export function brokenCells({ sheets }: Pick<Book, 'sheets'>): readonly BrokenCell[] {
  return sheets.flatMap((sheet) => sheet.formulas.flatMap((row, r) => row.flatMap((formula, c) => {
    const broken = typeof formula === 'string' ? brokenCell(sheet, formula, r, c) : undefined;
    return broken ? [broken] : [];
  })));
}

function brokenCell(sheet: BookSheet, from: string, row: number, column: number): BrokenCell | undefined {
  if (!from.startsWith('=')) return undefined;
  const value = sheet.values[row]?.[column] ?? '';
  // A text that looks like a formula shows itself.
  if (value === from) return undefined;
  const { formula, faults, ours, foreign } = mendedFormula(from);
  const isUnanswered = UNANSWERED.includes(String(value));
  if (ours.length === 0 || (!isUnanswered && faults.every(({ kind }) => kind === 'intersection'))) return undefined;
  return {
    sheet: sheet.name, address: cellAddress(sheet.row - 1 + row, sheet.column - 1 + column), from, to: formula, value, faults, ours, foreign, hidden: sheet.hidden, protected: sheet.protected,
  };
}
