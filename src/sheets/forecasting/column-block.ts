import { columnName } from '../area';
import type { Block, StyleName } from '../plan';

export type Shown = string | number;

/** A column under its header: values one by one, or one formula that spills. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  readonly numberFormat?: string;
  readonly style?: StyleName;
  /** What the cells show; of a formula, as the core computes it. */
  readonly shown: readonly (Shown | null)[];
  readonly formula?: string;
}

/** `S6:S53` of the column that stands at this place. */
export function columnCells(column: number, firstRow: number, rows: number): string {
  return `${columnName(column)}${firstRow}:${columnName(column)}${firstRow + rows - 1}`;
}

/** Columns side by side, their headers above. */
export function columnBlocks(columns: readonly SheetColumn[], firstColumn: number, headerRow: number): Block[] {
  const headers = columns.map(({ header }) => ({ content: header, style: 'header' as const }));
  const cells = columns.flatMap((column, index): Block[] => {
    const at = `${columnName(firstColumn + index)}${headerRow + 1}`;
    const { formula, numberFormat, style = 'formula', shown } = column;
    if (shown.length === 0) return [];
    if (formula === undefined) return [{ kind: 'cells', at, rows: shown.map((content) => [content === null ? { content } : { content, numberFormat, style }]) }];
    return [{ kind: 'spill', at, formula, rows: shown.length, columns: 1, style, numberFormat, sample: shown.map((value) => [value ?? '']) }];
  });
  return [{ kind: 'cells', at: `${columnName(firstColumn)}${headerRow}`, rows: [headers] }, ...cells];
}
