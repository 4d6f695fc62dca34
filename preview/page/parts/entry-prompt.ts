import type { Book } from '../../objects/book';
import type { SheetView } from '../charts/geometry';
import { CellCard } from './cell-card';
import { selectedCell } from './selected-cell';

/** What a rule on typing has to say when its cell is selected; an error in the cell comes first. */
export class EntryPrompt {
  private readonly card: CellCard;

  constructor(host: HTMLElement, private readonly workbook: Book) {
    this.card = new CellCard(host, 'entry-prompt');
  }

  update(view: SheetView | undefined): void {
    const cell = selectedCell(this.workbook);
    const { showPrompt, title, message } = (cell && this.workbook.entryRules.at(cell)?.prompt) ?? {};
    const said = [title, message].map((text) => (typeof text === 'string' ? text : ''));
    const error = cell && this.workbook.functionErrors.messageAt(cell.sheetId, cell.row, cell.column);
    if (!view || !cell || error || showPrompt === false || said.join('') === '') this.card.hide();
    else this.card.show(said[0]!, said[1]!, view.cellBox(cell.row, cell.column), view);
  }

  place(view: SheetView | undefined): void {
    this.card.place(view);
  }

  dispose(): void {
    this.card.dispose();
  }
}
