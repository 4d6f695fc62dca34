import { cellAddress, parseArea, type Area } from '../../area';
import type { Book, BookSheet, BookValue } from '../../share/book';

/** One cell of the workbook as it was read; rows and columns count from zero, on the sheet. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: BookValue;
  /** With its equals sign; undefined for what is typed in and for what spilled here. */
  readonly formula?: string;
  /** Typed in, and not blank. */
  readonly typed: boolean;
  readonly mark?: 'input' | 'check';
}

export interface Grid {
  readonly sheet: BookSheet;
  /** What is filled. */
  readonly area: Area;
  readonly at: (row: number, column: number) => GridCell;
}

export function gridOf(sheet: BookSheet): Grid {
  const [top, left] = [sheet.row - 1, sheet.column - 1];
  const area = { row: top, column: left, rows: sheet.values.length, columns: Math.max(0, ...sheet.values.map((row) => row.length)) };
  const at = (row: number, column: number): GridCell => {
    const value = sheet.values[row - top]?.[column - left] ?? '';
    const entered = sheet.formulas[row - top]?.[column - left] ?? '';
    // A text that looks like a formula shows itself.
    const formula = typeof entered === 'string' && entered.startsWith('=') && entered !== value ? entered : undefined;
    const mark = sheet.marks[cellAddress(row, column)];
    return { row, column, value, ...(formula !== undefined && { formula }), typed: formula === undefined && entered !== '', ...(mark && { mark }) };
  };
  return { sheet, area, at };
}

/** Sheets by name as Excel compares names; those that this hand-over's job wrote before are none of the reader's workbook. */
export function gridsOf({ sheets }: Pick<Book, 'sheets'>): ReadonlyMap<string, Grid> {
  return new Map(sheets.filter(({ job }) => job !== 'share').map((sheet) => [sheet.name.toLowerCase(), gridOf(sheet)]));
}

export function cellOf(address: string): { readonly row: number; readonly column: number } {
  const area = parseArea(address);
  if (!area) throw new Error(`A workbook has no cell ${address}.`);
  return { row: area.row, column: area.column };
}
