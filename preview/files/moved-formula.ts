import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from './cell-address';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula in the terms of one cell, in the terms of another: what is relative moves along. */
export function movedFormula(formula: string, from: Place, to: Place): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, cellAddress(from.row, from.column)), cellAddress(to.row, to.column));
}
