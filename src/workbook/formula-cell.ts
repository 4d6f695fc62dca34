import { parseArea } from '../sheets/area';
import { splitReference } from '../sheets/sheet-reference';
import type { CellValue, FormulaCell, WorkbookProblem } from './port';
import { problem, toProblem } from './problems';
import { plainFunctions, type FunctionSpace } from './qualify-functions';
import { inExcel } from './run';

/** The selected cell, of several the one in which one would type, with the formula that fills it. */
export async function formulaCell(space?: FunctionSpace): Promise<FormulaCell | WorkbookProblem> {
  try {
    return await inExcel(async (context) => {
      const cell = context.workbook.getActiveCell();
      const parent = cell.getSpillParentOrNullObject();
      cell.load('address,values,text,formulas');
      parent.load('address,formulas');
      await context.sync();
      const { sheet, address } = splitReference(cell.address);
      if (sheet === null) return problem('no-such-range', cell.address);
      const anchor = parent.isNullObject ? address : splitReference(parent.address).address;
      const formula = String((parent.isNullObject ? cell : parent).formulas[0]?.[0] ?? '');
      return {
        sheet,
        address,
        value: cell.values[0]?.[0] as CellValue,
        text: cell.text[0]?.[0] ?? '',
        formula: !formula.startsWith('=') ? '' : space ? plainFunctions(formula, space) : formula,
        anchor,
        offset: between(anchor, address),
      };
    });
  } catch (error) {
    return toProblem(error);
  }
}

function between(anchor: string, address: string): FormulaCell['offset'] {
  const [from, to] = [parseArea(anchor), parseArea(address)];
  return from && to ? { rows: to.row - from.row, columns: to.column - from.column } : { rows: 0, columns: 0 };
}
