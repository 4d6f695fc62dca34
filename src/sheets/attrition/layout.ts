import { quotedSheet } from '../sheet-reference';

/** Row 5 holds the headers of all blocks side by side; four rows of title stand above them. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
/** Inputs and indices stand in A to D; E keeps them apart from the rows. */
export const RIGHT_COLUMN = 5;
export const LEFT_WIDTHS = [36, 13, 9, 40, 2] as const;
export const CHART_ROWS = 20;

/** `'Staff rows'!$C$6:$C$125`, for formulas of another sheet. */
export function onSheet(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}

/** `$B$7` */
export function valueCell(row: number): string {
  return `$B$${row}`;
}
