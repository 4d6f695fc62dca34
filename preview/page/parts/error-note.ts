import type { PreviewWorkbook } from '../../objects/preview-workbook';
import { cellAddress } from '../../files/cell-address';
import { onScreen, type Box, type SheetView } from '../charts/geometry';
import { fill, type PageWording } from '../wording';

/** The sentence that a function gave with its error, shown under the selected cell as Excel does. */
export class ErrorNote {
  private readonly card: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly sentence: HTMLElement;
  private cell: Box | undefined;

  constructor(
    host: HTMLElement,
    private readonly workbook: PreviewWorkbook,
    private wording: PageWording,
  ) {
    this.card = document.createElement('div');
    this.card.className = 'error-note';
    this.card.setAttribute('role', 'status');
    this.heading = this.card.appendChild(document.createElement('strong'));
    this.sentence = this.card.appendChild(document.createElement('span'));
    this.card.hidden = true;
    host.append(this.card);
  }

  setWording(wording: PageWording): void {
    this.wording = wording;
  }

  /** Reads the selected cell again. */
  update(view: SheetView | undefined): void {
    const range = this.workbook.univerAPI.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getCurrentCell();
    const row = range?.actualRow;
    const column = range?.actualColumn;
    const message = view && row !== undefined && column !== undefined ? this.workbook.functionErrors.messageAt(view.sheetId, row, column) : undefined;
    this.card.hidden = !message;
    if (!message || !view || row === undefined || column === undefined) return;
    const value = this.workbook.readValues({ sheetId: view.sheetId, row, column, rows: 1, columns: 1 })[0]?.[0];
    this.heading.textContent = fill(this.wording.whyError, { address: cellAddress(row, column), code: String(value ?? '') });
    this.sentence.textContent = message;
    this.cell = view.cellBox(row, column);
    this.place(view);
  }

  /** Follows its cell; stays inside the grid. */
  place(view: SheetView | undefined): void {
    if (this.card.hidden || !this.cell || !view) return;
    const box = onScreen(this.cell, view);
    const room = view.canvas.width - this.card.offsetWidth - 8;
    const below = box.top + box.height + 6;
    const top = below + this.card.offsetHeight > view.canvas.height ? box.top - this.card.offsetHeight - 6 : below;
    this.card.style.transform = `translate(${Math.max(4, Math.min(box.left, room))}px, ${Math.max(4, top)}px)`;
  }

  dispose(): void {
    this.card.remove();
  }
}
