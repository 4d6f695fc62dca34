import { columnName } from '../area';
import type { CellsBlock, PlannedCell, StyleName } from '../plan';

export const SHARE = '0.0%';
export const RATIO = '0.000';

type Shown = string | number;

export const header = (content: string): PlannedCell => ({ content, style: 'header' });
/** A header that says what a cell says: rename an indicator in the table, and it follows everywhere. */
export const linkedHeader = (formula: string, sample: string): PlannedCell => ({ content: formula, sample, style: 'header' });
export const label = (content: string): PlannedCell => ({ content, style: 'label' });
export const linkedLabel = (cell: string, sample: string): PlannedCell => ({ content: `=${cell}`, sample, style: 'label' });
export const note = (content: string): PlannedCell => ({ content, style: 'note' });
export const input = (content: Shown | null, numberFormat?: string): PlannedCell => ({ content, style: 'input', numberFormat });
export const made = (formula: string, sample: Shown, numberFormat?: string, style: StyleName = 'formula'): PlannedCell => ({ content: formula, sample, style, numberFormat });
export const link = (formula: string, sample: Shown, numberFormat?: string): PlannedCell => made(formula, sample, numberFormat, 'link');
export const empty: PlannedCell = { content: null };
/** Nothing where others of the column have numbers: its header stands over them all the same. */
export const noNumber = (numberFormat: string): PlannedCell => ({ content: null, numberFormat });

export function at(column: number, row: number, rows: readonly (readonly PlannedCell[])[]): CellsBlock {
  return { kind: 'cells', at: `${columnName(column)}${row}`, rows };
}

/** `$C$7`, columns from 0, rows as Excel counts them. */
export function fixed(column: number, row: number): string {
  return `$${columnName(column)}$${row}`;
}

/** `$B$7:$F$7` */
export function range(column: number, row: number, columns: number, rows: number): string {
  const first = fixed(column, row);
  return columns === 1 && rows === 1 ? first : `${first}:${fixed(column + columns - 1, row + rows - 1)}`;
}

/** As memory and tables want it: without `$`. */
export function plain(address: string): string {
  return address.replace(/\$/g, '');
}
