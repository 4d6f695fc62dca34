import { cellAddress, fixedCell } from '../../area';
import type { Block, CellsBlock, PlannedCell, SheetPlan, StyleName } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import type { ShareWords } from '../words';

/** A cell of the workings, and what it shows; text that starts with `=` is a formula. */
type Content = string | number;

const FIRST_BLOCK_ROW = 3;
/** In points. */
const HEADING_HEIGHT = 45;
const WIDTHS = [26, ...Array<number>(30).fill(16)];

/** The sheet on which formulas are laid out that no single cell should hold: blocks one below another. Rows and columns count from 0. */
export class WorkingsSheet {
  private nextRow = FIRST_BLOCK_ROW;
  private readonly headings = new Set<number>();
  private readonly cells = new Map<number, Map<number, { readonly content: Content; readonly style: StyleName }>>();

  constructor(readonly name: string, readonly words: ShareWords) {}

  /** The first of so many rows that nothing else will use, with a blank one behind them. */
  reserve(rows: number): number {
    const first = this.nextRow;
    this.nextRow += rows + 1;
    return first;
  }

  put(row: number, column: number, content: Content, style: StyleName): void {
    const line = this.cells.get(row) ?? new Map<number, { content: Content; style: StyleName }>();
    line.set(column, { content, style });
    this.cells.set(row, line);
  }

  /** How formulas elsewhere name a cell of it. */
  reference(row: number, column: number): string {
    return sheetReference(this.name, cellAddress(row, column));
  }

  /** Cells that several formulas look at, on this sheet and elsewhere. */
  range(row: number, column: number, rows: number, columns: number): string {
    const corner = cellAddress(row, column);
    return sheetReference(this.name, fixedCell(rows === 1 && columns === 1 ? corner : `${corner}:${cellAddress(row + rows - 1, column + columns - 1)}`));
  }

  /** Takes away, when it is called, every block that is reserved from now on. */
  mark(): () => void {
    const row = this.nextRow;
    return () => {
      for (let at = row; at < this.nextRow; at += 1) this.cells.delete(at);
      this.nextRow = row;
    };
  }

  /** Headings in words take two lines. */
  heading(row: number, column: number, content: string): void {
    this.put(row, column, content, column === 0 ? 'header' : 'number-header');
    this.headings.add(row);
  }

  clearRow(row: number): void {
    this.cells.delete(row);
  }

  plan(): SheetPlan | null {
    if (this.cells.size === 0) return null;
    const { title, what } = this.words;
    const blocks: Block[] = [{ kind: 'cells', at: 'A1', rows: [[{ content: title, style: 'title' }], [{ content: what, style: 'subtitle' }]] }, ...this.blocks()];
    return { name: this.name, blocks, tables: [], charts: [], formats: [], columnWidths: WIDTHS, rowHeights: this.rowHeights(), freeze: { rows: 0, columns: 1 } };
  }

  private rowHeights(): Readonly<Record<number, number>> {
    return { 1: 24, ...Object.fromEntries([...this.headings].filter((row) => this.cells.has(row)).map((row) => [row + 1, HEADING_HEIGHT])) };
  }

  /** Rows that follow on each other make one block. */
  private blocks(): CellsBlock[] {
    const rows = [...this.cells.keys()].sort((a, b) => a - b);
    const blocks: { first: number; lines: PlannedCell[][] }[] = [];
    for (const row of rows) {
      const line = this.cells.get(row)!;
      const width = Math.max(...line.keys()) + 1;
      const cells = Array.from({ length: width }, (_, column): PlannedCell => line.get(column) ?? { content: null });
      const last = blocks.at(-1);
      if (last && last.first + last.lines.length === row) last.lines.push(cells);
      else blocks.push({ first: row, lines: [cells] });
    }
    return blocks.map(({ first, lines }) => {
      const width = Math.max(...lines.map(({ length }) => length));
      return { kind: 'cells', at: cellAddress(first, 0), rows: lines.map((line) => [...line, ...Array<PlannedCell>(width - line.length).fill({ content: null })]) };
    });
  }
}
