import type { FunctionErrors } from './preview-workbook';

/** Sentences given with errors by custom functions, kept by cell until the cell is calculated again. */
export class FunctionErrorNotes implements FunctionErrors {
  private readonly sentences = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.sentences.get(key(sheetId, row, column));
  }

  note(sheetId: string, row: number, column: number, sentence: string | undefined): void {
    const place = key(sheetId, row, column);
    if (this.sentences.get(place) === sentence) return;
    if (sentence === undefined) this.sentences.delete(place);
    else this.sentences.set(place, sentence);
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
