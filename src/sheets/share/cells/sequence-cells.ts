import { formulaTree, partsWithin, type Expression } from '../../../functions/reading/formula-tree';
import type { Book, BookSheet } from '../book';
import { newerIn } from '../native/newer-excel';
import type { BookCells, Home } from './book-cells';
import type { FormulaCell } from './formula-cells';
import { isOne, Shapes } from './shape';

/** Rows and columns of evenly spaced numbers on sheets that we wrote: they need a newer Excel where a cell each needs none. */
export function sequenceCells(book: Book, cells: BookCells): readonly FormulaCell[] {
  const shapes = new Shapes(cells);
  return book.sheets.filter(({ job }) => job !== undefined).flatMap((sheet) => onSheet(sheet, cells, shapes));
}

function onSheet({ name, row, column, formulas, values }: BookSheet, cells: BookCells, shapes: Shapes): readonly FormulaCell[] {
  return formulas.flatMap((line, down) => line.flatMap((formula, across): FormulaCell[] => {
    if (typeof formula !== 'string' || !/^=.*\bSEQUENCE\(/i.test(formula)) return [];
    const home: Home = { sheet: name, row: row - 1 + down, column: column - 1 + across };
    const tree = treeOf(formula);
    const size = tree && newerIn(formula).join() === 'SEQUENCE' && !callsOurs(tree) ? shapes.of(tree, home) : 'unknown';
    if (size === 'unknown' || isOne(size) || String(values[down]![across]).startsWith('#')) return [];
    cells.learn(home, size);
    return [{ home, formula, size, ours: true, values: cells.values(name, { row: home.row, column: home.column, ...size }) }];
  }));
}

function treeOf(formula: string): Expression | undefined {
  try {
    return formulaTree(formula);
  } catch {
    return undefined;
  }
}

function callsOurs(tree: Expression): boolean {
  return [...partsWithin(tree)].some((part) => part.kind === 'call' && part.ours !== undefined);
}
