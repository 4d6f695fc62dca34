import { sheetReference } from '../../sheets/sheet-reference';
import type { WorkbookPort, FormulaChange } from '../port';
import { toProblem } from '../problems';
import { plainFunctions, qualifyFunctions, type FunctionSpace } from '../qualify-functions';
import { asOneUndoStep, inExcel } from '../run';

const CELLS_AT_ONCE = 1_000;

/** Enters formulas anew, all or none, as one step of undo. Only a cell that still holds what one has seen is changed. */
export async function enterFormulas(changes: readonly FormulaChange[], space?: FunctionSpace): ReturnType<WorkbookPort['enterFormulas']> {
  try {
    const refused = await inExcel((context) => firstChanged(context, changes, space));
    if (refused) return { kind: 'refused', address: sheetReference(refused.sheet, refused.address) };
    await asOneUndoStep(async (context) => {
      for (const some of portions(changes)) {
        for (const { sheet, address, to } of some) context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[space ? qualifyFunctions(to, space) : to]];
        await context.sync();
      }
    });
    return { kind: 'changed' };
  } catch (error) {
    return toProblem(error);
  }
}

async function firstChanged(context: Excel.RequestContext, changes: readonly FormulaChange[], space: FunctionSpace | undefined): Promise<FormulaChange | undefined> {
  for (const some of portions(changes)) {
    const cells = some.map(({ sheet, address }) => context.workbook.worksheets.getItem(sheet).getRange(address));
    for (const cell of cells) cell.load('formulas');
    await context.sync();
    const refused = some.find(({ from }, index) => {
      const held = String(cells[index]!.formulas[0]?.[0] ?? '');
      return held !== from && (!space || plainFunctions(held, space) !== from);
    });
    if (refused) return refused;
  }
  return undefined;
}

function portions(changes: readonly FormulaChange[]): FormulaChange[][] {
  return Array.from({ length: Math.ceil(changes.length / CELLS_AT_ONCE) }, (_, index) => changes.slice(index * CELLS_AT_ONCE, (index + 1) * CELLS_AT_ONCE));
}
