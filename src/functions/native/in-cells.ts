import { sumsAlong } from './sums';
import { fill } from './fill';
import { cellsOf } from './one-formula';
import type { Rewriting } from './rewrite-call';
import { at, tableSteps } from './table-steps';
import { resultAt, type Extent, type GridStep, type Size, type Step } from './twin';

/** A step beside the result, in a cell of its own or a block of cells. */
export interface Working {
  readonly name: string;
  /** Without its `=`; of a block, that of its first cell. */
  readonly formula: string;
  readonly block?: readonly (readonly string[])[];
}

export interface InCells {
  readonly workings: readonly Working[];
  /** In place of the call. */
  readonly result: string;
  /** Of a table, in place of each of its cells. */
  readonly results: readonly (readonly string[])[];
}

export interface Layout {
  /** Where the next working stands: a cell, or a block as `Steps!$C$5:$F$8`. */
  readonly place: (index: number, size: Size) => string;
  /** Of a table. */
  readonly table?: Size;
}

const CELL: Size = { rows: 1, columns: 1 };

/** A call laid out step by step. */
export function inCells({ steps, texts, sizeOf }: Rewriting, { place, table = CELL }: Layout): InCells {
  const workings: Working[] = [];
  const placed = new Map(texts);
  const lay = (step: Step, here: Map<string, string>): void => {
    if ('cell' in step) {
      const block = blockOf(step, here, sizeOf);
      here.set(step.name, place(workings.length, { rows: block.length, columns: block[0]!.length }));
      workings.push({ name: step.name, formula: block[0]![0]!, block });
      return;
    }
    for (const { name, formula } of cellsOf(step, here, (_formula, index) => place(workings.length + index, CELL))) {
      here.set(name, place(workings.length, CELL));
      workings.push({ name, formula });
    }
  };
  const { shared, each } = tableSteps(steps);
  for (const step of shared) lay(step, placed);
  const results = numbersTo(table.rows).map((row) => numbersTo(table.columns).map((column) => {
    const here = at(placed, row, column);
    for (const step of each) lay(step, here);
    return fill(sumsAlong(resultAt(steps, column)), here);
  }));
  return { workings, result: results[0]![0]!, results };
}

function blockOf({ rows, columns, cell }: GridStep, texts: ReadonlyMap<string, string>, sizeOf: Rewriting['sizeOf']): readonly (readonly string[])[] {
  const lengthOf = (extent: Extent) => {
    if (typeof extent === 'number') return extent;
    const size = sizeOf('rowsOf' in extent ? extent.rowsOf : extent.columnsOf);
    if (!size) throw new Error('a block needs the size of its argument');
    return 'rowsOf' in extent ? size.rows : size.columns;
  };
  return numbersTo(lengthOf(rows)).map((row) => numbersTo(lengthOf(columns)).map((column) => fill(sumsAlong(cell), at(texts, row, column))));
}

const numbersTo = (length: number) => Array.from({ length }, (_, index) => index + 1);
