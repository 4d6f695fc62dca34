import { sheetReference } from '../sheets/sheet-reference';
import type { CellChange, WorkbookPort } from './port';
import { toProblem } from './problems';
import { asOneUndoStep } from './run';

/** Gives cells other contents, all or none, as one step of undo. Only a cell that still holds what one has seen is changed. */
export async function changeCells(changes: readonly CellChange[]): ReturnType<WorkbookPort['changeCells']> {
  try {
    return await asOneUndoStep(async (context) => {
      const cells = changes.map(({ sheet, address }) => context.workbook.worksheets.getItem(sheet).getRange(address));
      for (const cell of cells) cell.load('formulas');
      await context.sync();
      const refused = changes.find(({ from }, index) => cells[index]!.formulas[0]?.[0] !== from);
      if (refused) return { kind: 'refused', address: sheetReference(refused.sheet, refused.address) } as const;
      changes.forEach(({ to }, index) => {
        cells[index]!.values = [[to]];
      });
      await context.sync();
      return { kind: 'changed' } as const;
    });
  } catch (error) {
    return toProblem(error);
  }
}
