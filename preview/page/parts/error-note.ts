import type { PreviewWorkbook } from '../../objects/preview-workbook';
import { cellAddress } from '../../files/cell-address';
import type { SheetView } from '../charts/geometry';
import { fill, type PageWording } from '../wording';
import { CellCard } from './cell-card';
import { selectedCell } from './selected-cell';

/** The sentence that a function gave with its error, shown under the selected cell as Excel does. */
export class ErrorNote {
  private readonly card: CellCard;

  constructor(
    host: HTMLElement,
    private readonly workbook: PreviewWorkbook,
    private wording: PageWording,
  ) {
    this.card = new CellCard(host, 'error-note');
  }

  setWording(wording: PageWording): void {
    this.wording = wording;
  }

  /** Reads the selected cell again. */
  update(view: SheetView | undefined): void {
    const cell = selectedCell(this.workbook);
    const message = view && cell && this.workbook.functionErrors.messageAt(view.sheetId, cell.row, cell.column);
    if (!message) {
      this.card.hide();
      return;
    }
    const value = this.workbook.readValues({ ...cell, rows: 1, columns: 1 })[0]?.[0];
    const heading = fill(this.wording.whyError, { address: cellAddress(cell.row, cell.column), code: String(value ?? '') });
    this.card.show(heading, message, view.cellBox(cell.row, cell.column), view);
  }

  place(view: SheetView | undefined): void {
    this.card.place(view);
  }

  dispose(): void {
    this.card.dispose();
  }
}
