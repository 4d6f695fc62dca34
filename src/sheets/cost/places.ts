import { recordOf } from '../../core/record-of';
import { columnName } from '../area';
import { quotedSheet } from '../sheet-reference';
import { COST_SHEETS, type CostSheetKey, type CostSheetNames } from './request';

/** Row 5 holds the headers: the months stand in it from column F on, on every sheet that has months. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
export const FIRST_MONTH_COLUMN = 5;

/** Rows of a sheet from top to bottom: a key a row, `#heading` for a line of headings, an empty text for a gap. */
export type RowKeys = readonly string[];

/** Where things stand, as formulas on one sheet write it: nothing before cells of their own, the name before those of another. */
export interface Places {
  readonly months: number;
  /** `F` for the first month. */
  readonly letter: (month: number) => string;
  readonly row: (sheet: CostSheetKey, key: string) => number;
  /** `$B$7`: a value, or the total of a row of months; another column where it is named. */
  readonly value: (sheet: CostSheetKey, key: string, column?: string) => string;
  /** `F7`, which moves with the month. */
  readonly month: (sheet: CostSheetKey, key: string, letter: string) => string;
  /** `$F7:$Q7`, all months of a row. */
  readonly all: (sheet: CostSheetKey, key: string) => string;
  /** `F7:F18`: from one row to another, in one column. */
  readonly between: (sheet: CostSheetKey, first: string, last: string, letter: string) => string;
}

export type PlacesFrom = (from: CostSheetKey) => Places;

export function placesOf(keys: Readonly<Record<CostSheetKey, RowKeys>>, names: CostSheetNames, months: number): PlacesFrom {
  const rows = recordOf(COST_SHEETS, (sheet) => new Map(keys[sheet].map((key, index) => [key, FIRST_ROW + index])));
  const row = (sheet: CostSheetKey, key: string): number => {
    const found = rows[sheet].get(key);
    if (found === undefined) throw new Error(`The sheet ${sheet} has no row ${key}.`);
    return found;
  };
  const letter = (month: number) => columnName(FIRST_MONTH_COLUMN + month);
  const last = letter(months - 1);
  return (from) => {
    const on = (sheet: CostSheetKey, address: string) => (sheet === from ? address : `${quotedSheet(names[sheet])}!${address}`);
    return {
      months, letter, row,
      value: (sheet, key, column = 'B') => on(sheet, `$${column}$${row(sheet, key)}`),
      month: (sheet, key, of) => on(sheet, `${of}${row(sheet, key)}`),
      all: (sheet, key) => on(sheet, `$${letter(0)}${row(sheet, key)}:$${last}${row(sheet, key)}`),
      between: (sheet, first, until, of) => on(sheet, `${of}${row(sheet, first)}:${of}${row(sheet, until)}`),
    };
  };
}
