import type { Place } from '../../objects/copied-formulas';
import type { PreviewWorkbook } from '../../objects/preview-workbook';

/** The cell that has the frame around it. */
export function selectedCell({ univerAPI }: PreviewWorkbook): Place | undefined {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const cell = sheet?.getSelection()?.getCurrentCell();
  return sheet && cell ? { sheetId: sheet.getSheetId(), row: cell.actualRow, column: cell.actualColumn } : undefined;
}
