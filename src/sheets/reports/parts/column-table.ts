import { areaAddress, cellAddress, fixedCell } from '../../area';
import type { CellsBlock, PlannedCell, StyleName, TablePlan } from '../../plan';
import type { Figure, Shown } from '../figures/figure';

export interface TableRowAt<K extends string> {
  readonly index: number;
  /** The cell of another column in this row, of those further left. */
  readonly at: (key: K) => Figure;
  /** The cell above it, null in the first row. */
  readonly above: (key: K) => Figure | null;
  /** Every cell of a column, as the formulas of this row may look at them: what they show is known for columns further left only. */
  readonly all: (key: K) => string;
}

export interface ReportColumn<K extends string> {
  readonly key: K;
  readonly header: string;
  readonly numberFormat?: string;
  readonly style?: StyleName;
  /** Row by row a formula, or a constant. */
  readonly of: (row: TableRowAt<K>) => Figure | Shown;
}

export interface ColumnTable<K extends string> {
  readonly block: CellsBlock;
  readonly table: TablePlan;
  /** `B12:B42` */
  readonly cells: (key: K) => string;
  readonly figures: (key: K) => readonly Figure[];
  readonly rows: number;
}

interface Place {
  readonly name: string;
  /** Row of the headers, from 1. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
}

const isFigure = (value: Figure | Shown): value is Figure => typeof value === 'object';

/** A native table, a formula in each column. Columns are worked out one after the other, each from top to bottom. */
export function columnTable<K extends string>(columns: readonly ReportColumn<K>[], { name, top, left, rows }: Place): ColumnTable<K> {
  const address = (key: K, row: number) => cellAddress(top + row, left + columns.findIndex((column) => column.key === key));
  const cells = (key: K) => `${address(key, 0)}:${address(key, rows - 1)}`;
  const made = new Map<K, Figure[]>();
  const planned: PlannedCell[][] = Array.from({ length: rows }, () => []);
  const figure = (key: K, row: number): Figure => ({ text: `$${address(key, row)}`, shown: made.get(key)?.[row]?.shown ?? '' });
  for (const { key, of, numberFormat, style = 'formula' } of columns) {
    const column: Figure[] = [];
    made.set(key, column);
    for (let index = 0; index < rows; index += 1) {
      const value = of({ index, at: (other) => figure(other, index), above: (other) => (index === 0 ? null : figure(other, index - 1)), all: (other) => fixedCell(cells(other)) });
      column.push(isFigure(value) ? value : { text: '', shown: value });
      planned[index]!.push(isFigure(value) ? { content: `=${value.text}`, sample: value.shown, numberFormat, style } : { content: value, numberFormat, style });
    }
  }
  const header = columns.map(({ header: content }): PlannedCell => ({ content, style: 'header' }));
  return {
    block: { kind: 'cells', at: cellAddress(top - 1, left), rows: [header, ...planned] },
    table: { name, address: areaAddress({ row: top - 1, column: left, rows: rows + 1, columns: columns.length }), style: 'TableStyleLight1' },
    cells, figures: (key) => Array.from({ length: rows }, (_, row) => figure(key, row)), rows,
  };
}
