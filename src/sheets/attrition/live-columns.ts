import { columnName } from '../area';
import type { CellsBlock, PlannedCell, StyleName } from '../plan';

type Shown = string | number;

/** A column of a sheet, one short formula that is the same in each of its rows. */
export interface LiveColumn {
  readonly header: string;
  readonly width: number;
  readonly numberFormat?: string;
  readonly style?: StyleName;
  /** What the cell in a row of the sheet holds, with its place among the rows, counted from 0. */
  readonly content: (row: number, index: number) => Shown | null;
  /** What a formula shows there, as the core computes it. */
  readonly shown: (index: number) => Shown | null;
}

export interface Rows {
  readonly firstRow: number;
  readonly rows: number;
}

/** Columns side by side under their headers. */
export function liveColumns(columns: readonly LiveColumn[], firstColumn: number, { firstRow, rows }: Rows): CellsBlock {
  const header = columns.map(({ header: content }): PlannedCell => ({ content, style: 'header' }));
  const cells = Array.from({ length: rows }, (_, index) => columns.map(({ content: make, shown, numberFormat, style = 'formula' }): PlannedCell => {
    const content = make(firstRow + index, index);
    const format = numberFormat === undefined ? {} : { numberFormat };
    return typeof content === 'string' && content.startsWith('=') ? { content, style, ...format, sample: shown(index) ?? '' } : { content, style, ...format };
  }));
  return { kind: 'cells', at: `${columnName(firstColumn)}${firstRow - 1}`, rows: [header, ...cells] };
}

/** `$G$6:$G$29` */
export function fixedColumn(column: number, { firstRow, rows }: Rows): string {
  const letter = columnName(column);
  return `$${letter}$${firstRow}:$${letter}$${firstRow + rows - 1}`;
}
