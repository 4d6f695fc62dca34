import { onScreen, type Box, type SheetView } from '../charts/geometry';

/** A heading and a sentence under a cell. It follows its cell and stays inside the grid. */
export class CellCard {
  private readonly card: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly sentence: HTMLElement;
  private cell: Box | undefined;

  constructor(host: HTMLElement, kind: string) {
    this.card = document.createElement('div');
    this.card.className = `cell-card ${kind}`;
    this.card.setAttribute('role', 'status');
    this.heading = this.card.appendChild(document.createElement('strong'));
    this.sentence = this.card.appendChild(document.createElement('span'));
    this.card.hidden = true;
    host.append(this.card);
  }

  show(heading: string, sentence: string, cell: Box, view: SheetView): void {
    this.heading.textContent = heading;
    this.heading.hidden = heading === '';
    this.sentence.textContent = sentence;
    this.cell = cell;
    this.card.hidden = false;
    this.place(view);
  }

  hide(): void {
    this.card.hidden = true;
  }

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
