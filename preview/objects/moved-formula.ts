import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { rectangleAddress } from './a1';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula in the terms of one cell, in the terms of another: what is relative moves along. */
export function movedFormula(formula: string, from: Place, to: Place): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, cellAt(from)), cellAt(to));
}

function cellAt(place: Place): string {
  return rectangleAddress({ ...place, rows: 1, columns: 1 });
}
