import type { ICellData, Nullable } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { override } from './override';

type Cell = Nullable<ICellData>;
type FormulaChange = ReturnType<FormulaDataModel['updateFormulaData']>;

const holdsFormula = (cell: Cell): cell is ICellData & { f: string } => typeof cell?.f === 'string' && cell.f.startsWith('=') && cell.f.length > 1;

/**
 * Whenever a cell is set, Univer looks through all cells of the workbook for formulas that share one with it: 150 ms for
 * each set of a year of half-hours. Only cells with the id of a shared formula (`si`) need that; for all others it is
 * enough to look at the cells themselves.
 */
export function followFormulasByCell(formulas: FormulaDataModel, cellOf: (sheetId: string, row: number, column: number) => Cell): void {
  override(formulas, 'updateFormulaData', (throughAll) => (unitId, sheetId, cellValue) => {
    const changes: FormulaChange = {};
    for (const row of Object.keys(cellValue).map(Number)) {
      for (const column of Object.keys(cellValue[row] ?? {}).map(Number)) {
        const cell = cellValue[row]?.[column];
        const own = cellOf(sheetId, row, column);
        if (own?.si || cell?.si) return throughAll(unitId, sheetId, cellValue);
        if (holdsFormula(cell)) (changes[row] ??= {})[column] = { f: cell.f };
        else if (holdsFormula(own)) (changes[row] ??= {})[column] = null;
      }
    }
    return changes;
  });
}
