import { say } from '../../../locales/say';
import type { WorkingsSheet } from './workings-sheet';

/** Title, names of functions, headings. */
const HEAD_ROWS = 3;

/** A row for every cell that is served, a column for every step: all rows say the same of their own cells. */
export class StepTable {
  private readonly top: number;
  private readonly columns = new Map<string, number>();

  constructor(private readonly sheet: WorkingsSheet, rows: number, serves: string, was: string) {
    this.top = sheet.reserve(HEAD_ROWS + rows);
    const { words } = sheet;
    sheet.put(this.top, 0, `${say(words.serves, { cells: serves }, 'en')} · ${say(words.was, { formula: was }, 'en')}`, 'label');
    sheet.heading(this.top + 2, 0, words.cell);
  }

  rowAt(index: number): StepRow {
    return new StepRow(this.sheet, this, this.top + HEAD_ROWS + index);
  }

  /** The column of a step, which is made when it is first asked for. */
  columnOf(key: string): number {
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    this.columns.set(key, this.columns.size + 1);
    return this.columns.size;
  }

  head(column: number, name: string): void {
    this.sheet.heading(this.top + 2, column, name);
  }

  headCall(column: number, name: string): void {
    this.sheet.put(this.top + 1, column, name, 'label');
  }
}

/** One row of the table. */
export class StepRow {
  constructor(private readonly sheet: WorkingsSheet, private readonly table: StepTable, readonly row: number) {}

  label(cell: string): void {
    this.sheet.put(this.row, 0, cell, 'label');
  }

  column(key: string): number {
    return this.table.columnOf(key);
  }

  put(key: string, heading: string, formula: string, style: 'link' | 'formula' | 'total' = 'formula'): number {
    const column = this.table.columnOf(key);
    this.table.head(column, heading);
    this.sheet.put(this.row, column, `=${formula}`, style);
    return column;
  }

  headCall(key: string, name: string): void {
    this.table.headCall(this.table.columnOf(key), name);
  }

  clear(): void {
    this.sheet.clearRow(this.row);
  }
}
