import type { WorkbookPort } from './port';
import { toProblem } from './problems';
import { qualifyFunctions, type FunctionSpace } from './qualify-functions';
import { inExcel } from './run';

/** Puts a formula in the selected cell, and leaves a cell alone that holds something. */
export async function insertFormula(formula: string, space?: FunctionSpace): ReturnType<WorkbookPort['insertFormula']> {
  try {
    return await inExcel(async (context) => {
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      cell.load('address,formulas');
      await context.sync();
      if (cell.formulas[0]?.[0] !== '') return { kind: 'occupied', address: cell.address };
      cell.formulas = [[space ? qualifyFunctions(formula, space) : formula]];
      await context.sync();
      return { kind: 'inserted', address: cell.address };
    });
  } catch (error) {
    return toProblem(error);
  }
}
