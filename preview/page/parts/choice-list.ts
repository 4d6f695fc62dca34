import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Book } from '../../objects/book';
import type { Place } from '../../objects/copied-formulas';
import { cellAddress } from '../../files/cell-address';
import { onScreen, type SheetView } from '../charts/geometry';
import { fill, type PageWording } from '../wording';
import { selectedCell } from './selected-cell';

/** The arrow beside a selected cell whose rule has a list, and what drops down from it. Alt and the down arrow open it, as in Excel. */
export class ChoiceList {
  private readonly button: HTMLButtonElement;
  private readonly list: HTMLUListElement;
  private cell: Place | undefined;
  private choices: readonly string[] = [];
  private marked = 0;
  private readonly stop: () => void;

  constructor(host: HTMLElement, gridHost: HTMLElement, private readonly workbook: Book, private wording: PageWording) {
    this.button = host.appendChild(document.createElement('button'));
    this.button.type = 'button';
    this.button.className = 'choice-button';
    this.button.setAttribute('aria-haspopup', 'listbox');
    this.button.innerHTML = '<svg width="8" height="4" viewBox="0 0 8 4" aria-hidden="true"><path d="M0 0h8L4 4z"/></svg>';
    this.button.hidden = true;
    this.button.addEventListener('click', () => (this.list.hidden ? this.open() : this.close()));
    this.list = host.appendChild(document.createElement('ul'));
    this.list.className = 'choice-list';
    this.list.setAttribute('role', 'listbox');
    this.list.id = 'choice-list';
    this.list.tabIndex = -1;
    this.list.hidden = true;
    this.list.addEventListener('keydown', (event) => this.pressed(event));
    this.list.addEventListener('focusout', () => this.hideList());
    this.list.addEventListener('click', (event) => this.choose(this.choices[[...this.list.children].indexOf((event.target as Element).closest('li')!)]));
    const shortcut = (event: KeyboardEvent): void => {
      if (!event.altKey || event.key !== 'ArrowDown' || this.button.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      this.open();
    };
    gridHost.addEventListener('keydown', shortcut, { capture: true });
    this.stop = () => gridHost.removeEventListener('keydown', shortcut, { capture: true });
  }

  setWording(wording: PageWording): void {
    this.wording = wording;
  }

  /** Reads the selected cell again. */
  update(view: SheetView | undefined): void {
    const cell = selectedCell(this.workbook);
    const moved = cell?.sheetId !== this.cell?.sheetId || cell?.row !== this.cell?.row || cell?.column !== this.cell?.column;
    if (moved) this.hideList();
    this.cell = cell;
    this.button.hidden = !cell || !view || !hasList(this.workbook, cell);
    if (cell) this.button.setAttribute('aria-label', fill(this.wording.choose, { address: cellAddress(cell.row, cell.column) }));
    this.place(view);
  }

  place(view: SheetView | undefined): void {
    if (this.button.hidden || !this.cell || !view) return;
    const box = onScreen(view.cellBox(this.cell.row, this.cell.column), view);
    const left = Math.min(box.left + box.width + 1, view.canvas.width - 20);
    this.button.style.transform = `translate(${left}px, ${box.top}px)`;
    this.button.style.height = `${Math.max(16, box.height)}px`;
    const below = box.top + box.height + 1;
    this.list.style.maxHeight = `${Math.max(80, Math.min(240, view.canvas.height - below - 8))}px`;
    this.list.style.minWidth = `${Math.max(box.width, 80)}px`;
    this.list.style.transform = `translate(${box.left}px, ${below}px)`;
  }

  dispose(): void {
    this.stop();
    this.button.remove();
    this.list.remove();
  }

  private open(): void {
    if (!this.cell) return;
    this.choices = this.workbook.entryRules.choices(this.cell) ?? [];
    if (this.choices.length === 0) return;
    const held = this.workbook.cells.texts({ ...this.cell, rows: 1, columns: 1 })[0]?.[0];
    this.list.setAttribute('aria-label', this.button.getAttribute('aria-label') ?? '');
    this.list.replaceChildren(...this.choices.map((choice, index) => {
      const item = document.createElement('li');
      item.id = `choice-${index}`;
      item.setAttribute('role', 'option');
      item.textContent = choice;
      return item;
    }));
    this.list.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.mark(Math.max(0, this.choices.indexOf(held ?? '')));
    this.list.focus({ preventScroll: true });
  }

  private mark(index: number): void {
    this.marked = Math.min(this.choices.length - 1, Math.max(0, index));
    [...this.list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === this.marked)));
    this.list.setAttribute('aria-activedescendant', `choice-${this.marked}`);
    this.list.children[this.marked]?.scrollIntoView({ block: 'nearest' });
  }

  private pressed(event: KeyboardEvent): void {
    const to = { ArrowDown: this.marked + 1, ArrowUp: this.marked - 1, Home: 0, End: this.choices.length - 1 }[event.key];
    if (to !== undefined) this.mark(to);
    else if (event.key === 'Enter') this.choose(this.choices[this.marked]);
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else this.markByLetter(event.key);
    event.preventDefault();
    event.stopPropagation();
  }

  /** The next choice that begins so. */
  private markByLetter(letter: string): void {
    const begins = (at: number): boolean => this.choices[at % this.choices.length]!.toLowerCase().startsWith(letter.toLowerCase());
    const steps = this.choices.map((_choice, step) => this.marked + 1 + step).find(begins);
    if (letter.length === 1 && steps !== undefined) this.mark(steps % this.choices.length);
  }

  /** As if typed: a step of undo of its own. */
  private choose(choice: string | undefined): void {
    const { cell, workbook } = this;
    if (cell && choice !== undefined) workbook.history.byUser(() => workbook.cells.enter({ ...cell, rows: 1, columns: 1 }, [[choice]]));
    this.close();
  }

  private close(): void {
    this.hideList();
    this.workbook.injector.get(ILayoutService).focus();
  }

  private hideList(): void {
    this.list.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
  }
}

function hasList({ entryRules }: Book, cell: Place): boolean {
  const list = entryRules.at(cell)?.rule['list'] as { inCellDropDown?: boolean } | undefined;
  return list !== undefined && list.inCellDropDown !== false;
}
