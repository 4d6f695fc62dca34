import type { FunctionErrors } from './preview-workbook';

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Sentences given with errors by custom functions, kept by cell until the formula is calculated again. */
export class FunctionErrorNotes implements FunctionErrors {
  private readonly sentences = new Map<string, string>();
  /** The cells that each formula has noted, its own and those under its spill. */
  private readonly noted = new Map<string, string[]>();
  private readonly listeners = new Set<() => void>();

  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.sentences.get(key(sheetId, row, column));
  }

  note(formula: Place, row: number, column: number, sentence: string): void {
    const cell = key(formula.sheetId, row, column);
    const owner = key(formula.sheetId, formula.row, formula.column);
    this.sentences.set(cell, sentence);
    this.noted.set(owner, [...(this.noted.get(owner) ?? []), cell]);
    this.listeners.forEach((listener) => listener());
  }

  /** The formula in this cell is about to be calculated. */
  forget(sheetId: string, row: number, column: number): void {
    const owner = key(sheetId, row, column);
    const cells = this.noted.get(owner);
    if (!cells) return;
    cells.forEach((cell) => this.sentences.delete(cell));
    this.noted.delete(owner);
    this.listeners.forEach((listener) => listener());
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}|${row}|${column}`;
}
