import { noteAt } from '../../objects/notes';
import type { Book } from '../../objects/book';
import type { SheetView } from '../charts/geometry';
import { CellCard } from './cell-card';
import { selectedCell } from './selected-cell';

/** The note of the selected cell; an error in it, and what its rule has to say, come first. */
export class CellNote {
  private readonly card: CellCard;

  constructor(host: HTMLElement, private readonly workbook: Book) {
    this.card = new CellCard(host, 'cell-note');
  }

  update(view: SheetView | undefined): void {
    const cell = selectedCell(this.workbook);
    const note = cell && noteAt(this.workbook, cell);
    const error = cell && this.workbook.functionErrors.messageAt(cell.sheetId, cell.row, cell.column);
    if (!view || !note || error || this.workbook.entryRules.at(cell)) this.card.hide();
    else this.card.show('', note.content, view.cellBox(cell.row, cell.column), view);
  }

  place(view: SheetView | undefined): void {
    this.card.place(view);
  }

  dispose(): void {
    this.card.dispose();
  }
}
